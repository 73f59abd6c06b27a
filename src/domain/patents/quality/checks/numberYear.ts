// The year in the application number against the filing date, with the cases in which they lawfully differ.
import type { PatentFields } from '../../records';
import type { Check, FindingData } from '../codes';

/** Years of number and filing date; undefined where one of them is not known. */
function years({ applicationNumber, filingDate }: PatentFields): [number, number] | undefined {
  const body = applicationNumber.split('.')[0] ?? '';
  const short = Number(body.slice(0, 2));
  const year = body.length === 12 ? Number(body.slice(0, 4)) : short >= 85 ? 1900 + short : 2000 + short;
  if (!filingDate || !Number.isInteger(year) || (body.length !== 12 && body.length !== 8)) return undefined;
  return [year, Number(filingDate.slice(0, 4))];
}

const data = (number: number, filingDate: string | undefined): FindingData => ({
  year: number,
  filingDate: filingDate ?? '',
});

/**
 * A number is given on receipt. A filing date in a later year is wrong, or it was moved because drawings came in later
 * (细则 (2010) art. 40), which is rare.
 */
export const filingAfterNumber: Check = {
  severity: 'warning',
  fields: ['applicationNumber', 'filingDate'],
  find: (patent) => {
    const found = years(patent);
    return found && found[1] > found[0] ? data(found[0], patent.filingDate) : undefined;
  },
};

/** PCT in the national phase (8, 9): the date is that of the international filing, up to 32 months earlier. */
const isNationalPhase = (number: string): boolean => {
  const digit = number.charAt(number.length >= 14 ? 4 : 2);
  return digit === '8' || digit === '9';
};

/**
 * A filing date in an earlier year is that of a divisional application (细则 art. 49: it keeps the date of the first
 * one), or wrong. Posted in the last days of December, a filing bears the postmark's date (专利法 art. 28): silent.
 */
export const filingBeforeNumber: Check = {
  severity: 'notice',
  fields: ['applicationNumber', 'filingDate'],
  find: (patent) => {
    const found = years(patent);
    if (!found || found[1] >= found[0]) return undefined;
    const gap = found[0] - found[1];
    if (gap <= 3 && isNationalPhase(patent.applicationNumber)) return undefined;
    if (gap === 1 && (patent.filingDate ?? '').slice(5) >= '12-20') return undefined;
    return data(found[0], patent.filingDate);
  },
};

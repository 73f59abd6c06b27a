// Dates of what has happened lie not after today. Dates of what is planned are not looked at.
import type { Check, FindingData, PatentField } from '../codes';

export const futureDate: Check = {
  severity: 'error',
  fields: ['filingDate', 'grantDate', 'publications', 'legalEvents'],
  find: ({ filingDate, grantDate, publications, legalEvents }, today) => {
    const late = (field: PatentField, date: string | undefined): FindingData | undefined =>
      date !== undefined && date > today ? { field, date, today } : undefined;
    return (
      late('filingDate', filingDate) ??
      late('grantDate', grantDate) ??
      late('publications', publications.find(({ date }) => date !== undefined && date > today)?.date) ??
      late('legalEvents', legalEvents?.find(({ date }) => date > today)?.date)
    );
  },
};

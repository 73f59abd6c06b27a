// A right past the end of its term can not be in force (专利法 art. 42; terms in ../../deadlines/terms.ts).
import { termEnd } from '../../deadlines/terms';
import { addYears, isoOf, ymdOf } from '../../deadlines/ymd';
import type { Check } from '../codes';

/** Compensation of the term (专利法 art. 42 (2), (3)) exists for grants since this day and adds at most five years. */
const compensation = { grantedFrom: '2021-06-01', years: 5 };

export const termEnded: Check = {
  severity: 'error',
  fields: ['filingDate', 'legalBucket'],
  find: ({ type, filingDate, grantDate, legalBucket }, today) => {
    if (legalBucket !== 'inForce' || !filingDate) return undefined;
    const mayBeLonger = type === 'invention' && (grantDate ?? '') >= compensation.grantedFrom;
    const regular = termEnd(type, ymdOf(filingDate));
    const end = mayBeLonger ? addYears(regular, compensation.years) : regular;
    return end < ymdOf(today) ? { filingDate, end: isoOf(end), type } : undefined;
  },
};

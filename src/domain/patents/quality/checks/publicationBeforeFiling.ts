// Nothing is published before it was filed.
import type { Check } from '../codes';

export const publicationBeforeFiling: Check = {
  severity: 'error',
  fields: ['publications', 'filingDate'],
  find: ({ publications, filingDate }) => {
    if (!filingDate) return undefined;
    const early = publications.find(({ date }) => date && date < filingDate);
    return early?.date ? { number: early.number, date: early.date, filingDate } : undefined;
  },
};

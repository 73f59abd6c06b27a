// An invention is published before it is examined (专利法 art. 34, 35), hence before it is granted.
import type { Check } from '../codes';

export const grantBeforePublication: Check = {
  severity: 'error',
  fields: ['publications', 'grantDate'],
  find: ({ type, publications, grantDate }) => {
    if (type !== 'invention' || !grantDate) return undefined;
    const late = publications.find(({ kind, date }) => kind === 'published' && date && date > grantDate);
    return late?.date ? { number: late.number, date: late.date, grantDate } : undefined;
  },
};

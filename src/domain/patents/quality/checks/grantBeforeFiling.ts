// A right can not be granted before it was applied for.
import type { Check } from '../codes';

export const grantBeforeFiling: Check = {
  severity: 'error',
  fields: ['filingDate', 'grantDate'],
  find: ({ filingDate, grantDate }) =>
    filingDate && grantDate && grantDate < filingDate ? { filingDate, grantDate } : undefined,
};

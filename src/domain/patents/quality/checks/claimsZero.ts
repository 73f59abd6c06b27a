// An invention or utility model has at least one claim (专利法 art. 26); 0 is a gap in the source.
import type { Check } from '../codes';

export const claimsZero: Check = {
  severity: 'warning',
  fields: ['claimsCount'],
  find: ({ type, claimsCount }) => (type !== 'design' && claimsCount === 0 ? {} : undefined),
};

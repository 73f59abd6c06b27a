// The type digit of the number says what was applied for: 1 and 8 invention, 2 and 9 utility model, 3 design.
import type { PatentType } from '../../records';
import type { Check } from '../codes';

const types: Readonly<Record<string, PatentType>> = {
  1: 'invention',
  8: 'invention',
  2: 'utilityModel',
  9: 'utilityModel',
  3: 'design',
};

export const typeAgainstNumber: Check = {
  severity: 'error',
  fields: ['type', 'applicationNumber'],
  find: ({ type, applicationNumber }) => {
    const digit = applicationNumber.charAt(applicationNumber.length >= 14 ? 4 : 2);
    const said = types[digit];
    return said !== undefined && said !== type ? { digit, type, said } : undefined;
  },
};

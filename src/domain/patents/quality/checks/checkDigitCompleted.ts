// The source had no check digit, so a wrong digit in the number could not be noticed.
import type { Check } from '../codes';

export const checkDigitCompleted: Check = {
  severity: 'notice',
  fields: ['applicationNumber'],
  find: ({ checkDigitCompleted: completed, applicationNumber }) =>
    completed ? { number: applicationNumber } : undefined,
};

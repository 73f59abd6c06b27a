// What an office chose about deadlines, read back from its settings.
import { expect, it } from 'vitest';
import { readDeadlineSettings } from './settings';

it('what was chosen is used', () => {
  expect(
    readDeadlineSettings({
      'deadlines.surcharge': 'begunMonths',
      'deadlines.daysOff': ['2027-02-08'],
      'deadlines.daysWorked': ['2027-02-06'],
    }),
  ).toEqual({ reading: 'begunMonths', own: { off: ['2027-02-08'], work: ['2027-02-06'] } });
});

it.each([
  {},
  { 'deadlines.surcharge': 'never', 'deadlines.daysOff': 'soon', 'deadlines.daysWorked': [1, 'x'] },
])('what is missing or odd stays at its default: %j', (values) => {
  expect(readDeadlineSettings(values)).toEqual({ reading: 'firstMonthFree', own: { off: [], work: [] } });
});

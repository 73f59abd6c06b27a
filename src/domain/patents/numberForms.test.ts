// The type digit in words of the law.
import { expect, test } from 'vitest';
import { parseApplicationNumber } from './applicationNumber';
import { filingRoute, patentNumber } from './numberForms';

test.each([
  ['202310000001.5', 'invention'],
  ['202420000001.5', 'utilityModel'],
  ['202530000001.5', 'design'],
  ['201080063196.9', 'pctInvention'],
  ['201090000001.0', 'pctUtilityModel'],
  ['85100001.0', 'invention'],
  ['01123456.3', 'invention'],
  ['92212345.0', 'utilityModel'],
])('%s came as %s', (number, route) => {
  expect(filingRoute(number)).toBe(route);
});

test('a digit without meaning has no route', () => {
  expect(filingRoute('202340000001.0')).toBeUndefined();
});

test('the patent number reads back as the application number', () => {
  const parsed = parseApplicationNumber(patentNumber('201080063196.9'));
  expect(parsed.ok && parsed.value.canonical).toBe('201080063196.9');
});

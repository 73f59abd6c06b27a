// What a report prints for a value is what the screens call it.
import { expect, it } from 'vitest';
import { sourceOf } from '../../../../../domain/reporting/own/sources';
import { zh } from '../../../i18n/zh';

const screen: Readonly<Record<string, string>> = zh.domain;

it.each([
  ['patent', 'type', 'type'],
  ['patent', 'bucket', 'bucket'],
  ['patent', 'implementation', 'implementation'],
  ['patent', 'fee', 'feeReduction'],
  ['patent', 'mark', 'submission'],
  ['patent', 'declaration', 'declaration'],
  ['agreement', 'state', 'agreementState'],
  ['incomePart', 'kind', 'incomeKind'],
  ['outlay', 'kind', 'outlay'],
  ['outlay', 'bornBy', 'pool'],
  ['run', 'state', 'runState'],
  ['disclosure', 'state', 'disclosure'],
  ['disclosure', 'decision', 'decision'],
  ['person', 'role', 'role'],
] as const)('%s: the words of %s are those of the screen', (source, id, area) => {
  const { words = {} } = sourceOf(source).fields.find((field) => field.id === id) ?? {};
  expect(Object.keys(words).length).toBeGreaterThan(1);
  for (const [value, [word]] of Object.entries(words))
    expect([value, word]).toEqual([value, screen[`${area}.${value}`]]);
});

it('fields that are called the same on the screen and on paper', () => {
  const named = (source: 'patent' | 'agreement', id: string) =>
    sourceOf(source).fields.find((field) => field.id === id)?.label[0];
  for (const [id, field] of [
    ['number', 'applicationNumber'],
    ['filed', 'filingDate'],
    ['granted', 'grantDate'],
    ['applicants', 'applicants'],
    ['department', 'departmentId'],
    ['tier', 'tier'],
    ['maturity', 'maturity'],
  ] as const)
    expect(named('patent', id)).toBe(screen[`field.${field}`]);
  for (const [id, field] of [
    ['party', 'party'],
    ['signedOn', 'signedOn'],
    ['price', 'priceFen'],
    ['techContractNumber', 'techContractNumber'],
  ] as const)
    expect(named('agreement', id)).toBe(screen[`field.${field}`]);
});

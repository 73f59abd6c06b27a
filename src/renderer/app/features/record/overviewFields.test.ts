// The fields of 概况: shown as text, read back from text.
import { describe, expect, test } from 'vitest';
import { Patent, PatentFields } from '../../../../domain/patents/records';
import { type FieldSpec, fieldText, parseField } from '../../lib/recordField';
import { cardFields, groups } from './overviewFields';

const patent = Patent.parse({
  id: 'p1',
  rev: 1,
  seq: 1,
  applicationNumber: '202310000001.9',
  type: 'invention',
  title: '一种装置',
  filingDate: '2023-01-01',
  publications: [],
  applicants: ['示例大学', '某公司'],
  inventors: [],
  ipc: ['H01M 2/40', 'B62D 57/02'],
  legalBucket: 'pending',
  projectIds: [],
  claimsCount: 10,
});
const fields: readonly FieldSpec<keyof typeof patent & string>[] = [
  ...Object.values(groups).flat(),
  ...cardFields,
];
const field = (name: string): FieldSpec => {
  const found = fields.find((one) => one.name === name);
  if (!found) throw new Error(name);
  return found;
};

test('every field is shown once', () => {
  const names = fields.map((one) => one.name);
  expect(new Set(names).size).toBe(names.length);
});

test.each([
  ['title', '一种装置'],
  ['applicants', '示例大学；某公司'],
  ['claimsCount', '10'],
  ['note', ''],
])('%s shows as %j', (name, text) => {
  expect(fieldText(patent, field(name))).toBe(text);
});

test('what is shown, read back, is what is stored', () => {
  for (const one of fields) {
    const parsed = parseField(one, fieldText(patent, one));
    expect(parsed.ok && (parsed.value ?? undefined)).toEqual(patent[one.name]);
  }
});

describe('what may be typed', () => {
  test('a date in any usual form', () => {
    expect(parseField(field('filingDate'), '2024.3.5')).toEqual({ ok: true, value: '2024-03-05' });
    expect(parseField(field('filingDate'), 'x')).toEqual({ ok: false, problem: 'fields.badDate' });
  });
  test('a count within its bounds', () => {
    expect(parseField(field('claimsCount'), '12')).toEqual({ ok: true, value: 12 });
    for (const text of ['-1', '1.5', '10001', 'ten'])
      expect(parseField(field('claimsCount'), text).ok).toBe(false);
  });
  test('nothing, where the field may be empty', () => {
    expect(parseField(field('note'), '  ')).toEqual({ ok: true, value: null });
    expect(parseField(field('applicants'), '')).toEqual({ ok: true, value: [] });
    expect(parseField(field('title'), ' ')).toEqual({ ok: false, problem: 'fields.required' });
  });
  test('every editable field is a field of the patent', () => {
    const known = Object.keys(PatentFields.shape);
    expect(fields.map((one) => one.name).filter((name) => !known.includes(name))).toEqual([]);
  });
});

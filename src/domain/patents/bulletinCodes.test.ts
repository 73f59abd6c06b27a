// The codes of the bulletin.
import { expect, test } from 'vitest';
import { bulletinCode, bulletinCodes } from './bulletinCodes';
import { legalBucketOf } from './legalStatus';

test('every code stands once, two letters and two digits', () => {
  const codes = bulletinCodes.map((one) => one.code);
  expect(new Set(codes).size).toBe(codes.length);
  expect(codes.filter((code) => !/^[A-Z]{2}\d{2}$/.test(code))).toEqual([]);
});

test('a code is found however it is written', () => {
  expect(bulletinCode(' tr01 ')?.zh).toBe('专利权的转移');
  expect(bulletinCode('XX99')).toBeUndefined();
});

test('the events of applications were read nowhere and say so', () => {
  const unverified = bulletinCodes.filter((one) => !one.verified).map((one) => one.code);
  expect(unverified.sort()).toEqual(['AD01', 'OL01', 'PB01', 'RJ01', 'SE01', 'WD01']);
});

test('an end in the table is an end for the legal state, by code and by words', () => {
  for (const one of bulletinCodes) {
    const ends = one.kind === 'end' || one.code === 'IW01';
    expect([one.code, legalBucketOf(one.zh) === 'lapsed']).toEqual([one.code, ends]);
  }
});

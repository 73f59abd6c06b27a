// Figures of the overview, read out of counts.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ageRange, cellOf, medianAge, type Pivot, percentText, unusedCount, unusedOf } from './figures';

const ages: Pivot = {
  total: 10,
  ms: 0,
  columns: [
    { key: 'inForce', count: 6 },
    { key: 'lapsed', count: 4 },
  ],
  rows: [
    { key: '1', count: 3, cells: [2, 1] },
    { key: '4', count: 5, cells: [3, 2] },
    { key: '12', count: 1, cells: [1, 0] },
    { key: '', count: 1, cells: [0, 1] },
  ],
};

describe('ages', () => {
  test('run from 0 to the highest without gaps, those without a date left out', () => {
    expect(ageRange(ages)).toEqual(Array.from({ length: 13 }, (_, age) => age));
    expect(ageRange({ ...ages, rows: [] })).toEqual([]);
  });
  test('the median counts patents in force alone', () => {
    expect(medianAge(ages)).toBe(4);
    expect(medianAge({ ...ages, columns: [] })).toBeNull();
    expect(medianAge({ ...ages, rows: [] })).toBeNull();
  });
});

test('what is nowhere is counted as none', () => {
  expect(cellOf(ages, '4', 'lapsed')).toBe(2);
  expect(cellOf(ages, '99', 'lapsed')).toBe(0);
  expect(cellOf(ages, '4', 'pending')).toBe(0);
});

test('unused is what is said not to be used, and what nothing is said of', () => {
  const use: Pivot = {
    total: 9,
    ms: 0,
    columns: [
      { key: 'licensed', count: 3 },
      { key: 'none', count: 2 },
      { key: '', count: 4 },
    ],
    rows: [
      { key: 'd1', label: '机械学院', count: 6, cells: [3, 1, 2] },
      { key: '', count: 3, cells: [0, 1, 2] },
    ],
  };
  expect(unusedCount(use)).toBe(6);
  expect(unusedOf(use, 'd1')).toBe(3);
  expect(unusedOf(use, '')).toBe(3);
});

describe('percent', () => {
  test.each([
    [1, 3, '33.3'],
    [2, 3, '66.7'],
    [1, 8, '12.5'],
    [1, 2000, '0.1'],
    [5, 5, '100.0'],
    [0, 0, '0.0'],
  ])('%i of %i is %s', (part, whole, text) => expect(percentText(part, whole)).toBe(text));

  test('is never off by more than half a tenth', () => {
    fc.assert(
      fc.property(fc.nat(1_000_000), fc.integer({ min: 1, max: 1_000_000 }), (part, whole) => {
        const exact = (100 * Math.min(part, whole)) / whole;
        expect(Math.abs(Number(percentText(Math.min(part, whole), whole)) - exact)).toBeLessThanOrEqual(
          0.0501,
        );
      }),
    );
  });
});

// The filter of the list.
import { describe, expect, test } from 'vitest';
import { isFiltered, toggleValue, withoutDimension, withYears, yearsOf } from './filters';

describe('values', () => {
  test('are added and taken away', () => {
    const one = toggleValue({}, 'types', 'design');
    expect(one).toEqual({ types: ['design'] });
    expect(toggleValue(one, 'types', 'design')).toEqual({});
  });
  test('the order of clicking makes no other filter', () => {
    const a = toggleValue(toggleValue({}, 'types', 'design'), 'types', 'invention');
    const b = toggleValue(toggleValue({}, 'types', 'invention'), 'types', 'design');
    expect(JSON.stringify(a)).toBe(JSON.stringify(b));
  });
  test('"without a department" is a value like others', () => {
    expect(toggleValue({}, 'departmentIds', '')).toEqual({ departmentIds: [''] });
  });
  test('other dimensions stay', () => {
    const filter = { types: ['design' as const], buckets: ['inForce' as const] };
    expect(withoutDimension(filter, 'types')).toEqual({ buckets: ['inForce'] });
  });
});

describe('years', () => {
  test('cover whole years and are read back', () => {
    const filter = withYears({}, '2019', '2021');
    expect(filter).toEqual({ filedFrom: '2019-01-01', filedTo: '2021-12-31' });
    expect(yearsOf(filter)).toEqual(['2019', '2021']);
  });
  test('one end may be open', () => {
    expect(withYears({}, undefined, '2021')).toEqual({ filedTo: '2021-12-31' });
  });
  test('the wrong way round is put right', () => {
    expect(yearsOf(withYears({}, '2021', '2019'))).toEqual(['2019', '2021']);
  });
  test('cleared years leave nothing behind', () => {
    expect(withYears(withYears({}, '2019', '2021'), undefined, undefined)).toEqual({});
  });
});

test('a list is filtered by text or by any dimension, not by blanks', () => {
  expect(isFiltered('', {})).toBe(false);
  expect(isFiltered('  ', {})).toBe(false);
  expect(isFiltered('a', {})).toBe(true);
  expect(isFiltered('', { personId: 'x' })).toBe(true);
});

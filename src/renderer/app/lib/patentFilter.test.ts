// The filter of patents, group by group.
import { describe, expect, test } from 'vitest';
import {
  isFiltered,
  keysOf,
  narrowedGroups,
  narrowTo,
  tidyFilter,
  toggleKey,
  withKeys,
  withoutGroup,
  withYears,
  yearsOf,
} from './patentFilter';

const today = '2026-03-01';

describe('values of a group', () => {
  test('are added and taken away, whichever part of the filter holds them', () => {
    for (const group of ['type', 'agency'] as const) {
      const one = toggleKey({}, group, 'x', today);
      expect(keysOf(one, group)).toEqual(['x']);
      expect(toggleKey(one, group, 'x', today)).toEqual({});
    }
  });
  test('the order of clicking makes no other filter', () => {
    const a = toggleKey(toggleKey({}, 'tier', 'B', today), 'tier', 'A', today);
    const b = toggleKey(toggleKey({}, 'tier', 'A', today), 'tier', 'B', today);
    expect(JSON.stringify(a)).toBe(JSON.stringify(b));
  });
  test('"without a department" is a value like others', () => {
    expect(toggleKey({}, 'department', '', today)).toEqual({ departmentIds: [''] });
  });
  test('other groups stay', () => {
    const filter = { types: ['design' as const], where: { tier: ['A'], agency: ['某所'] } };
    expect(withoutGroup(filter, 'agency', today)).toEqual({ types: ['design'], where: { tier: ['A'] } });
    expect(withoutGroup(filter, 'type', today)).toEqual({ where: { tier: ['A'], agency: ['某所'] } });
  });
  test('ages are counted on a day, nothing else carries one', () => {
    const aged = withKeys({}, 'age', ['19', '18'], today);
    expect(aged).toEqual({ where: { age: ['18', '19'] }, today });
    expect(withKeys(aged, 'age', [], today)).toEqual({});
    expect(withKeys(withKeys(aged, 'age', [], today), 'tier', ['A'], today)).toEqual({
      where: { tier: ['A'] },
    });
  });
  test('the narrowed groups can be told', () => {
    expect(narrowedGroups({ buckets: ['inForce'], where: { funded: ['yes'] } })).toEqual([
      'legalBucket',
      'funded',
    ]);
  });
});

describe('one value, as a click on a figure asks for', () => {
  test('takes the place of what was chosen', () => {
    expect(narrowTo({ departmentIds: ['a', 'b'] }, 'department', 'b', today)).toEqual({
      departmentIds: ['b'],
    });
  });
  test('a year is a span of dates', () => {
    expect(narrowTo({}, 'filingYear', '2019', today)).toEqual({
      filedFrom: '2019-01-01',
      filedTo: '2019-12-31',
    });
    expect(narrowTo({ where: { grantYear: [''] } }, 'grantYear', '2020', today)).toEqual({
      grantedFrom: '2020-01-01',
      grantedTo: '2020-12-31',
    });
  });
  test('no year is no span', () => {
    expect(narrowTo({ filedFrom: '2019-01-01' }, 'filingYear', '', today)).toEqual({
      where: { filingYear: [''] },
    });
  });
});

describe('years', () => {
  test('cover whole years and are read back', () => {
    const filter = withYears({}, 'filingYear', '2019', '2021');
    expect(filter).toEqual({ filedFrom: '2019-01-01', filedTo: '2021-12-31' });
    expect(yearsOf(filter, 'filingYear')).toEqual(['2019', '2021']);
    expect(yearsOf(filter, 'grantYear')).toEqual([undefined, undefined]);
  });
  test('one end may be open', () => {
    expect(withYears({}, 'grantYear', undefined, '2021')).toEqual({ grantedTo: '2021-12-31' });
  });
  test('the wrong way round is put right', () => {
    expect(yearsOf(withYears({}, 'filingYear', '2021', '2019'), 'filingYear')).toEqual(['2019', '2021']);
  });
  test('cleared years leave nothing behind', () => {
    expect(withYears(withYears({}, 'filingYear', '2019', '2021'), 'filingYear')).toEqual({});
  });
});

describe('a filter of another origin', () => {
  test('is brought into the one form', () => {
    expect(tidyFilter({ where: { type: ['design'], legalBucket: [], tier: ['B', 'A'] } }, today)).toEqual({
      types: ['design'],
      where: { tier: ['A', 'B'] },
    });
  });
  test('that narrows a group twice keeps what passes both', () => {
    expect(tidyFilter({ departmentIds: ['a', 'b'], where: { department: ['b', 'c'] } }, today)).toEqual({
      departmentIds: ['b'],
    });
  });
  test('that lets nothing pass still finds nothing', () => {
    expect(tidyFilter({ departmentIds: ['a'], where: { department: ['b'] } }, today)).toEqual({ ids: [] });
  });
  test('counts ages on the present day, not on the day it was saved', () => {
    expect(tidyFilter({ where: { age: ['18'] }, today: '2020-01-01' }, today)).toEqual({
      where: { age: ['18'] },
      today,
    });
  });
  test('that is tidy stays as it is', () => {
    const tidy = tidyFilter({ buckets: ['inForce'], where: { age: ['3'] }, personId: 'p' }, today);
    expect(tidyFilter(tidy, today)).toEqual(tidy);
  });
});

test('a list is filtered by text or by any part, not by blanks or by a day alone', () => {
  expect(isFiltered('', {})).toBe(false);
  expect(isFiltered('  ', {})).toBe(false);
  expect(isFiltered('', { today })).toBe(false);
  expect(isFiltered('a', {})).toBe(true);
  expect(isFiltered('', { personId: 'x' })).toBe(true);
});

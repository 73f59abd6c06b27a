// Chips of the register and what they ask for.
import { expect, it } from 'vitest';
import { filterOf, valuesOf, withValue } from './filters';

it('chips become one question', () => {
  const chips = [
    'state:active',
    'kind:transfer',
    'kind:equity',
    'party:甲:乙',
    'year:2026',
    'late',
    'ending',
  ];
  expect(filterOf('电池', chips, '2026-06-01')).toEqual({
    text: '电池',
    today: '2026-06-01',
    states: ['active'],
    kinds: ['transfer', 'equity'],
    late: true,
    party: '甲:乙',
    year: '2026',
    expiringDays: 90,
  });
});

it('a choice replaces the one before it and leaves the others', () => {
  const chips = withValue(['late', 'party:甲'], 'party', '乙');
  expect(valuesOf(chips, 'party')).toEqual(['乙']);
  expect(withValue(chips, 'party', null)).toEqual(['late']);
});

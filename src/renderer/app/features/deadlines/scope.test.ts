// The question the page asks for what a person has chosen.
import { beforeEach, describe, expect, it } from 'vitest';
import { useDeadlines } from '../../state/deadlines';
import { daysAfter, readKey, scopeOf } from './scope';

const today = '2026-03-02';
const scope = () => scopeOf(useDeadlines.getState(), today);
const show = useDeadlines.getState().show;
beforeEach(() => useDeadlines.getState().clear());

describe('the page asks for', () => {
  it('a year of everything at first', () => {
    expect(scope()).toEqual({ today, until: '2027-03-02', text: '', presumed: false });
  });
  it('one matter of one department', () => {
    show({ kind: 'annuity', departmentId: 'd1' });
    expect(scope()).toMatchObject({ kinds: ['annuity'], departmentIds: ['d1'] });
  });
  it('a figure of the budget, whatever the span is', () => {
    const narrow = {
      from: '2028-01-01',
      until: '2028-12-31',
      label: '2028',
      filter: { where: { tier: ['A'] } },
    };
    show({ narrow, horizon: 90 });
    expect(scope()).toMatchObject({
      from: '2028-01-01',
      until: '2028-12-31',
      patentFilter: { where: { tier: ['A'] } },
    });
  });
  it('everything again once the filters are cleared', () => {
    show({ text: '电池', presumed: true, kind: 'nonUse' });
    useDeadlines.getState().clear();
    expect(scope()).toEqual({ today, until: '2027-03-02', text: '', presumed: false });
  });
});

it('days are counted over the end of months and years', () => {
  expect(daysAfter('2026-12-31', 1)).toBe('2027-01-01');
  expect(daysAfter('2028-03-01', -1)).toBe('2028-02-29');
});

it('the key of a row names patent, matter and year', () => {
  expect(readKey('p1:annuity:8')).toEqual({ patentId: 'p1', kind: 'annuity', year: 8 });
  expect(readKey('p1:nonUse:0')).toEqual({ patentId: 'p1', kind: 'nonUse', year: 0 });
});

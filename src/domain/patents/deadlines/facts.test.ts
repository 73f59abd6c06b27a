// What a record says about its deadlines, as the columns of the store keep it.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Patent } from '../records';
import { annuityBits, duty, dutyColumns, dutyFacts, firstYear, hasYear, lastYear } from './facts';

const base: Patent = {
  id: 'p1' as Patent['id'],
  rev: 1,
  seq: 1,
  applicationNumber: '202110000001.5',
  type: 'invention',
  title: '一种电池',
  publications: [],
  applicants: [],
  inventors: [],
  ipc: [],
  legalBucket: 'inForce',
  projectIds: [],
};
const of = (more: Partial<Patent>) => dutyColumns({ ...base, ...more });
const has = (bit: number, more: Partial<Patent>): boolean => (of(more).duties & bit) !== 0;

describe('years as bits', () => {
  it('hold any set of years up to 25 and name its ends', () => {
    const years = fc.uniqueArray(fc.integer({ min: 1, max: 25 }), { minLength: 1 });
    fc.assert(
      fc.property(years, (set) => {
        const { paid } = annuityBits(set.map((year) => ({ year, paidOn: '2026-01-01' })));
        for (let year = 1; year <= 25; year++) expect(hasYear(paid, year)).toBe(set.includes(year));
        expect([firstYear(paid), lastYear(paid)]).toEqual([Math.min(...set), Math.max(...set)]);
      }),
    );
  });

  it('of nothing name no year', () => expect([firstYear(0), lastYear(0)]).toEqual([0, 0]));

  it('part what was decided from what was paid', () => {
    const bits = annuityBits([
      { year: 4, choice: 'keep', paidFen: 120_000 },
      { year: 5, choice: 'offerInventor' },
      { year: 6, choice: 'drop' },
    ]);
    expect(bits).toEqual({ paid: 1 << 4, keep: 1 << 4, offer: 1 << 5, drop: 1 << 6 });
  });
});

describe('public money', () => {
  const projectIds = ['j1'] as Patent['projectIds'];
  it('is known by a project or by a declaration', () => {
    expect(has(duty.funded, { projectIds })).toBe(true);
    expect(has(duty.funded, { fundingDeclaration: { status: 'required' } })).toBe(true);
    expect(has(duty.funded, {})).toBe(false);
  });
  it('is denied only by a declaration', () =>
    expect(has(duty.funded, { projectIds, fundingDeclaration: { status: 'notFunded' } })).toBe(false));
  it('was declared or was not', () => {
    expect(has(duty.declared, { fundingDeclaration: { status: 'declared' } })).toBe(true);
    expect(has(duty.declared, { fundingDeclaration: { status: 'required' } })).toBe(false);
  });
});

describe('the earliest priority', () => {
  it.each([
    ['2024-06-01 CN 202410000001.2', 20_240_601],
    ['CN202410000001.2 2024.6.1', 20_240_601],
    ['2024年6月1日；2023/12/31 CN', 20_231_231],
    ['CN202410000001', 0],
    ['', 0],
  ])('of %s is %i', (priority, day) => expect(of({ priority }).priority).toBe(day));
});

it('a patent without dates or reduction has noughts and none', () => {
  expect(dutyFacts(base)).toMatchObject({ filed: 0, granted: 0, priority: 0, reduction: 'none', duties: 0 });
});

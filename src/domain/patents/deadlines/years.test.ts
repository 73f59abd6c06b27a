// Which years of a patent are paid, presumed paid, open, late or given up.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Patent } from '../records';
import { dutyFacts } from './facts';
import { workingDays } from './workingDays';
import { annuityDue, annuityYears, yearState } from './years';
import { ofDayCount } from './ymd';

const days = workingDays();
const patent = (more: Partial<Patent> = {}): Patent => ({
  id: 'p1' as Patent['id'],
  rev: 1,
  seq: 1,
  applicationNumber: '202110000001.5',
  type: 'invention',
  title: '一种电池',
  filingDate: '2021-03-10',
  grantDate: '2023-08-01',
  publications: [],
  applicants: ['示例大学'],
  inventors: [],
  ipc: [],
  legalBucket: 'inForce',
  projectIds: [],
  ...more,
});
const today = 20_260_501;
const stateOf = (year: number, more: Partial<Patent> = {}) =>
  yearState(dutyFacts(patent(more)), year, today, days);

describe('the years of a patent in force', () => {
  it('begin with the year of grant, which was paid at registration', () => {
    const years = annuityYears(dutyFacts(patent()), today, days);
    expect(years[0]).toMatchObject({ year: 3, state: 'registration' });
    expect(years.at(-1)?.year).toBe(20);
  });

  it('follow the example of the guideline: filed 1999-06-03, year 4 due 2002-06-03', () => {
    expect(annuityDue(19_990_603, 4)).toBe(20_020_603);
  });

  it('that are past count as paid where nothing is recorded', () => expect(stateOf(6)).toBe('presumed'));
  it('that are to come are open', () => expect(stateOf(7)).toBe('open'));
  it('that are past are late where a decision was made and no payment', () =>
    expect(stateOf(6, { annuities: [{ year: 6, choice: 'keep' }] })).toBe('overdue'));
  it('that are past the grace period can only be restored', () =>
    expect(stateOf(5, { annuities: [{ year: 5, choice: 'keep' }] })).toBe('graceOver'));
  it('after the last recorded payment are late, not presumed', () =>
    expect(stateOf(6, { annuities: [{ year: 5, paidOn: '2025-03-01' }] })).toBe('overdue'));
  it('before a recorded payment were paid as well', () =>
    expect(stateOf(5, { annuities: [{ year: 6, paidFen: 120_000 }] })).toBe('presumed'));
  it('from the one given up are dropped', () => {
    const annuities = [{ year: 7, choice: 'drop' as const }];
    expect([6, 7, 8].map((year) => stateOf(year, { annuities }))).toEqual(['presumed', 'dropped', 'dropped']);
  });
  it('go on where a later year was paid after all', () => {
    const annuities = [
      { year: 5, choice: 'drop' as const },
      { year: 6, paidOn: '2026-03-01' },
    ];
    expect(stateOf(7, { annuities })).toBe('open');
  });

  it('due on a Saturday are open until the Monday after it', () => {
    const facts = dutyFacts(patent({ filingDate: '2020-03-07' }));
    expect(yearState(facts, 7, 20_260_309, days)).toBe('open');
    expect(yearState(facts, 7, 20_260_310, days)).toBe('presumed');
  });

  it('fall due one after the other, also for 29 February', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 10_000, max: 20_000 }),
        fc.integer({ min: 1, max: 24 }),
        (count, year) => {
          const filed = ofDayCount(count);
          expect(annuityDue(filed, year + 1)).toBeGreaterThan(annuityDue(filed, year));
        },
      ),
    );
    const leap = annuityYears(dutyFacts(patent({ filingDate: '2020-02-29' })), today, days);
    expect(leap.map(({ due }) => due).slice(0, 2)).toEqual([20_230_228, 20_240_229]);
  });
});

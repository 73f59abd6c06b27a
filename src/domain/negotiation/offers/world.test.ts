// A patent as a negotiation sees it: its last day, its annuities, who holds it.
import { describe, expect, it } from 'vitest';
import { workingDays } from '../../patents/deadlines/workingDays';
import type { Patent } from '../../patents/records';
import { patentStand } from './world';

const patent = (change: Partial<Patent> = {}): Patent =>
  ({
    id: 'p1',
    applicationNumber: '202010000001.5',
    type: 'invention',
    title: '一种装置',
    filingDate: '2020-03-10',
    grantDate: '2022-05-01',
    legalBucket: 'inForce',
    publications: [],
    applicants: ['示例大学', '乙公司'],
    inventors: [],
    ipc: [],
    projectIds: [],
    rev: 1,
    seq: 1,
    ...change,
  }) as Patent;
const seen = (change: Partial<Patent>, today: string) => patentStand(patent(change), today, workingDays());

describe('a patent on a day', () => {
  it('ends twenty years after its filing and belongs to its applicants', () => {
    expect(seen({}, '2026-01-01')).toMatchObject({
      end: '2040-03-10',
      isGranted: true,
      annuity: 'paid',
      holders: ['示例大学', '乙公司'],
    });
    const rightHolders = [{ name: '示例大学' }];
    expect(seen({ rightHolders }, '2026-01-01').holders).toEqual(['示例大学']);
  });

  it('is late within six months of an annuity that nobody paid, and over after them', () => {
    const annuities = [{ year: 5, paid: true as const }];
    expect(seen({ annuities }, '2025-04-01').annuity).toBe('late');
    const kept = [...annuities, { year: 6, choice: 'keep' as const }];
    expect(seen({ annuities: kept }, '2025-12-01').annuity).toBe('over');
    expect(seen({ annuities: kept, legalBucket: 'lapsed' }, '2025-12-01').annuity).toBe('paid');
  });

  it('that is pending is not granted; without a filing date it has no end', () => {
    const application = { legalBucket: 'pending' as const, grantDate: undefined, filingDate: undefined };
    const found = seen(application as Partial<Patent>, '2026-01-01');
    expect(found.isGranted).toBe(false);
    expect(found.end).toBeUndefined();
  });
});

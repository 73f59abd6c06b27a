// The rules of the house hold from a day on, and a broken setting never leaves a run without rules.
import { describe, expect, it } from 'vitest';
import { approvalsFor, sampleApprovalRule } from './approval';
import { House, houseOn, readHouse, usualHouse } from './house';

const since = (effectiveFrom: string, days: number) => ({
  id: `own-${effectiveFrom}`,
  effectiveFrom,
  source: '本校办法',
  verified: true,
  days,
  unit: 'working' as const,
});

describe('the rules of the house', () => {
  it('are those of the day: an old run keeps the old notice, a new one gets the new', () => {
    const house = { ...usualHouse, publicity: [since('2025-01-01', 10), since('2023-01-01', 5)] };
    expect(houseOn(house, '2024-06-01').publicity.days).toBe(5);
    expect(houseOn(house, '2025-06-01').publicity.days).toBe(10);
    expect(houseOn(house, '2001-01-01').publicity.days).toBe(5);
  });

  it('fall back to the usual ones where the setting can not be read', () => {
    expect(readHouse({ publicity: 'soon' })).toEqual(usualHouse);
    expect(readHouse(undefined)).toEqual(usualHouse);
    expect(readHouse(JSON.parse(JSON.stringify(usualHouse)))).toEqual(usualHouse);
  });

  it('name bodies from an amount on: ascending, the first from nothing', () => {
    const levels = (...from: number[]) => ({
      ...usualHouse,
      approval: [
        { ...sampleApprovalRule, levels: from.map((one) => ({ from: one, bodies: ['vicePresident'] })) },
      ],
    });
    expect(House.safeParse(levels(0, 10, 20)).success).toBe(true);
    expect(House.safeParse(levels(10, 20)).success).toBe(false);
    expect(House.safeParse(levels(0, 20, 10)).success).toBe(false);
    expect(approvalsFor(sampleApprovalRule, 500_000_000)).toHaveLength(3);
  });
});

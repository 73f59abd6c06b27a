import { describe, expect, it } from 'vitest';
import { checkFacts } from '../checkFacts';
import { distribute } from '../distribute';
import { shares, simple } from '../samples.testkit';
import { zhoushanPolicy } from './zhoushan';

describe('舟山 2019', () => {
  it('gives the team 85 % of a licence', () => {
    expect(shares(distribute(zhoushanPolicy, simple(1_000_000)))).toEqual({
      team: 850_000,
      university: 150_000,
    });
  });

  it('says nothing about shares, and so does the check', () => {
    const codes = checkFacts(zhoushanPolicy, { ...simple(1), mode: 'equity' }).map((one) => one.code);
    expect(codes).toContain('MODE_NOT_COVERED');
  });
});

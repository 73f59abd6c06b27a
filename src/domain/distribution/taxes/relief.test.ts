import { describe, expect, it } from 'vitest';
import { addMonths, awardReliefConditions, type ReliefFacts } from './relief';

const fine: ReliefFacts = {
  payer: 'publicInstitute',
  position: 'researcher',
  mode: 'licence',
  receivedOn: '2021-08-31',
  paidOn: '2024-08-31',
  contractRegistered: true,
  published: true,
  separateAccounts: true,
};
const missing = (change: Partial<ReliefFacts>): string[] =>
  awardReliefConditions({ ...fine, ...change }).flatMap((one) => (one.met ? [] : [one.condition]));

describe('the relief of 58号', () => {
  it('applies on the last day of the 36 months and not on the next', () => {
    expect(missing({})).toEqual([]);
    expect(missing({ paidOn: '2024-09-01' })).toEqual(['WITHIN_MONTHS']);
    expect(missing({ paidOn: '2021-08-30' })).toEqual(['WITHIN_MONTHS']);
  });

  it('names each condition that is not met', () => {
    expect(missing({ payer: 'other' })).toEqual(['NON_PROFIT_PAYER']);
    expect(missing({ position: 'notEmployed' })).toEqual(['RESEARCHER']);
    expect(missing({ mode: 'equity' })).toEqual(['TRANSFER_OR_LICENCE']);
    expect(missing({ contractRegistered: false, published: false })).toEqual([
      'CONTRACT_REGISTERED',
      'PUBLISHED',
    ]);
    expect(missing({ separateAccounts: false })).toEqual(['SEPARATE_ACCOUNTS']);
    expect(missing({ receivedOn: '2018-01-01', paidOn: '2018-06-30' })).toEqual(['RULE_IN_FORCE']);
  });

  it('counts months to the last day of shorter ones', () => {
    expect(addMonths('2024-01-31', 1)).toBe('2024-02-29');
    expect(addMonths('2023-02-28', 36)).toBe('2026-02-28');
    expect(addMonths('2023-11-30', 3)).toBe('2024-02-29');
  });
});

import { describe, expect, it } from 'vitest';
import { citOnTransferIncome, stampDuty, vatOnTransfer } from './business';
import { deferralGaps, taxOnEquitySale } from './equity';
import { withholdingOnLabour } from './labour';

describe('劳务报酬 to people from outside', () => {
  it.each([
    [80_000, 0],
    [100_000, 4_000],
    [400_000, 64_000],
    [1_000_000, 160_000],
    [3_000_000, 520_000],
    [10_000_000, 2_500_000],
  ])('a payment of %i fen is taxed with %i', (payment, tax) => {
    expect(withholdingOnLabour(payment, '2024-06-01')).toMatchObject({ ok: true, tax });
  });

  it('has no rule before 2019', () => {
    expect(withholdingOnLabour(1, '2018-12-31')).toMatchObject({ ok: false, code: 'NO_RULE_ON_DATE' });
  });
});

describe('shares', () => {
  it('sold for 9,870,000.00 with no cost are taxed with 1,973,013.00 (example C)', () => {
    expect(taxOnEquitySale({ proceeds: 987_000_000, cost: 0, date: '2024-06-01' })).toMatchObject({
      stampDuty: 493_500,
      taxable: 986_506_500,
      tax: 197_301_300,
      net: 789_205_200,
      rule: { verified: false },
    });
  });

  it('sold at a loss are not taxed', () => {
    expect(taxOnEquitySale({ proceeds: 100, cost: 200, date: '2024-06-01' })).toMatchObject({
      taxable: 0,
      tax: 0,
    });
  });

  it('are taxed at once when a condition of 101号 is not met', () => {
    expect(deferralGaps({ domesticResident: true, allInShares: true, filed: true })).toEqual([]);
    expect(deferralGaps({ domesticResident: true, allInShares: false, filed: false })).toEqual([
      'allInShares',
      'filed',
    ]);
  });
});

describe('taxes of the institution', () => {
  it('income of 10,600,000 from transfer costs 700,000.00 of corporate tax (example D)', () => {
    expect(citOnTransferIncome(1_060_000_000, '2024-12-31')).toMatchObject({
      exempt: 500_000_000,
      taxable: 280_000_000,
      tax: 70_000_000,
    });
    expect(citOnTransferIncome(500_000_000, '2024-12-31')).toMatchObject({ tax: 0 });
  });

  it('VAT is exempt until the end of 2025, undecided from 2026, and 6 % where the office says so (example B)', () => {
    expect(vatOnTransfer(63_209_876, '2025-12-31')).toMatchObject({ net: 63_209_876, vat: 0 });
    expect(vatOnTransfer(63_209_876, '2026-01-01')).toEqual({
      ok: false,
      code: 'VAT_UNDECIDED',
      data: { date: '2026-01-01' },
    });
    const due = { ok: true, net: 59_631_958, vat: 3_577_918 };
    expect(vatOnTransfer(63_209_876, '2026-01-01', false)).toMatchObject(due);
    expect(vatOnTransfer(63_209_876, '2024-01-01', false)).toMatchObject(due);
    expect(vatOnTransfer(63_209_876, '2026-01-01', true)).toMatchObject({ vat: 0 });
    expect(vatOnTransfer(1, '2010-01-01', true)).toMatchObject({ code: 'NO_RULE_ON_DATE' });
  });

  it('stamp duty is 0.3 ‰ of a technology contract and 0.5 ‰ of a transfer of shares', () => {
    const on = '2024-06-01';
    expect(stampDuty('techContract', 100_000_000, on)).toMatchObject({ duty: 30_000 });
    expect(stampDuty('patentAssignment', 43_209_876, on)).toMatchObject({ duty: 12_963 });
    expect(stampDuty('equityTransfer', 987_000_000, on)).toMatchObject({ duty: 493_500 });
    expect(stampDuty('techContract', 1, '2022-06-30')).toMatchObject({ ok: false, code: 'NO_RULE_ON_DATE' });
  });
});

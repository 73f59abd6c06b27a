// What others may calculate with: the functions of the rules under their names, by the worked examples to the fen.
import { describe, expect, it } from 'vitest';
import {
  allocate,
  annuity,
  citOnTransferIncome,
  distribute,
  equityAward,
  linesOf,
  marginalTiers,
  shareOfCashFlow,
  shippedPolicies,
  stampDuty,
  taxOnEquitySale,
  withholdingOnAward,
} from '../../src/domain';

const policy = (id: string) => shippedPolicies.find((one) => one.id === id)!;

describe('the public functions', () => {
  it('allocate: largest remainder, ties to the earlier', () => {
    expect(allocate(100, [1, 1, 1])).toEqual([34, 33, 33]);
    expect(allocate(5, [1, 1])).toEqual([3, 2]);
  });

  it('marginalTiers: each part of the amount by its own band', () => {
    const tiers = [
      { from: 0, upTo: 50_000_000, rate: '80%' },
      { from: 50_000_000, upTo: null, rate: '70%' },
    ];
    expect(marginalTiers(59_830_419, tiers).amount).toBe(46_881_293);
  });

  it('distribute: example B, four amounts and four persons to the fen', () => {
    const inventors = [45, 30, 15, 10].map((weight, index) => ({
      person: `p${index + 1}`,
      weight,
      signed: true,
      main: index < 2,
    }));
    const tree = distribute(policy('shape-7-full-pools'), {
      mode: 'licence',
      receipts: [
        { id: 'upfront', date: '2024-01-15', fen: 20_000_000 },
        { id: 'royalty', date: '2024-12-20', fen: 43_209_876 },
      ],
      costs: [
        { id: 'a', date: '2024-01-02', kind: 'maintenance', fen: 200_000, bornBy: 'university' },
        { id: 's1', date: '2024-01-02', kind: 'stampDuty', fen: 6_000, bornBy: 'university' },
        { id: 's2', date: '2024-12-20', kind: 'stampDuty', fen: 12_963, bornBy: 'university' },
      ],
      inventors,
      coOwners: [],
    });
    const of = (party: string) => linesOf(tree).find((line) => line.party === party)?.fen;
    expect(['college', 'university', 'tto', 'broker'].map(of)).toEqual([
      6_474_563, 5_179_650, 1_294_913, 3_160_494,
    ]);
    expect(inventors.map(({ person }) => of(`person:${person}`))).toEqual([
      21_096_582, 14_064_388, 7_032_194, 4_688_129,
    ]);
  });

  it('withholdingOnAward: example A with and without the relief, this month and the whole year', () => {
    const lead = {
      monthlySalary: 2_500_000,
      specialDeduction: 500_000,
      additionalDeduction: 300_000,
      award: 33_775_000,
      month: 6,
    };
    expect(withholdingOnAward({ ...lead, relief: true })).toEqual({
      awardMonth: 2_777_500,
      awardMonthExtra: 2_657_500,
      yearExtra: 3_441_875,
    });
    expect(withholdingOnAward({ ...lead, relief: false })).toMatchObject({
      awardMonth: 6_703_750,
      yearExtra: 7_972_500,
    });
  });

  it('annuity and stampDuty answer with the rule they follow', () => {
    const year8 = annuity({ type: 'invention', year: 8, reduction: 'p85', grantYear: 3, on: '2025-01-01' });
    expect(year8).toMatchObject({ fen: 30_000, fullFen: 200_000 });
    expect(stampDuty('techContract', 20_000_000, '2024-01-15')).toMatchObject({ ok: true, duty: 6_000 });
    expect(stampDuty('techContract', 43_209_876, '2024-12-20')).toMatchObject({ ok: true, duty: 12_963 });
  });

  it('equity, its sale and the tax of institutes: examples C and D', () => {
    const { lines } = equityAward(
      policy('nwafu-2019'),
      { id: 'newco', date: '2024-03-01', value: 800_000_000, stake: '20%' },
      { inventors: [], coOwners: [] },
    );
    expect(lines[0]).toMatchObject({ party: 'team', stake: '7/50' });
    expect(citOnTransferIncome(1_060_000_000, '2024-12-31')).toMatchObject({ ok: true, tax: 70_000_000 });
    const sale = taxOnEquitySale({ proceeds: 987_000_000, cost: 0, date: '2026-05-01' });
    expect(sale).toMatchObject({ ok: true, stampDuty: 493_500, tax: 197_301_300, net: 789_205_200 });
  });

  it('shareOfCashFlow: what an offer would give, year by year', () => {
    const years = shareOfCashFlow(policy('split-70-15-15'), 'licence', {}, [
      { date: '2026-01-01', fen: 100_000_000 },
    ]);
    expect(years).toMatchObject([{ year: 2026, received: 100_000_000, team: 70_000_000 }]);
  });
});

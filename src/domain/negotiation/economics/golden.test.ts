// The cases of docs/economics.md, worked by hand there, come out of the engine to the fen.
import { describe, expect, it } from 'vitest';
import { economicsOf } from './economics';
import { fullTerms, type GoldenCase, instalmentsWithTax, upfrontAndRoyalty } from './golden.testkit';
import { sensitivityOf } from './sensitivity';
import { explainParty, sheetOf } from './sharing';

const worked = ({ terms, given, sharing }: GoldenCase) => {
  const found = economicsOf(terms, given, sharing);
  return {
    received: found.years.map(({ period, received }) => [period, received.value]),
    present: found.years.map(({ present }) => present.value),
    nominal: found.nominal.value,
    npv: found.npv.value,
    parties: Object.fromEntries(found.parties.map(({ party, fen }) => [party, fen])),
    notes: found.notes,
  };
};

describe('case 1: 入门费加提成', () => {
  it('pays 632,098.76, is worth 592,817.05 and divides as the tiers say', () => {
    expect(worked(upfrontAndRoyalty)).toEqual({
      received: [
        [0, 20_000_000],
        [1, 43_209_876],
      ],
      present: [20_000_000, 39_281_705],
      nominal: 63_209_876,
      npv: 59_281_705,
      parties: {
        team: 47_021_293,
        college: 6_504_563,
        university: 5_203_650,
        tto: 1_300_913,
        broker: 3_160_494,
        tax: 18_963,
      },
      notes: ['FORECAST_SHORT'],
    });
  });

  it('hangs most on the sales, then on the year of entry, least on the discount', () => {
    const { base, swings } = sensitivityOf(upfrontAndRoyalty.terms, upfrontAndRoyalty.given);
    expect(base).toBe(59_281_705);
    expect(swings.map(({ lever, low, high }) => [lever, low, high])).toEqual([
      ['sales50', 39_640_853, 78_922_558],
      ['sales20', 51_425_365, 67_138_046],
      ['delay', 55_710_641, 59_281_705],
      ['discount', 58_580_246, 60_009_144],
    ]);
  });

  it('explains the share of everybody down to the rule of the policy', () => {
    const { terms, given, sharing } = upfrontAndRoyalty;
    const { flows, start, parties } = economicsOf(terms, given, sharing);
    const sheet = sheetOf(terms, flows, start, sharing);
    for (const { party, fen } of parties) {
      const figure = explainParty(party, sheet!.tree, flows);
      expect([party, figure.value]).toEqual([party, fen]);
      expect(figure.children.length).toBeGreaterThan(0);
    }
  });
});

describe('case 2: 含税分期转让', () => {
  it('takes 6 % off where nobody knows whether the exemption goes on, and says so', () => {
    expect(worked(instalmentsWithTax)).toEqual({
      received: [
        [0, 42_400_000],
        [1, 63_600_000],
      ],
      present: [40_000_000, 55_555_556],
      nominal: 106_000_000,
      npv: 95_555_556,
      parties: { team: 69_979_000, college: 14_995_500, university: 14_995_500, tax: 6_030_000 },
      notes: ['VAT_UNDECIDED'],
    });
  });

  it('is worth the whole price once the office has decided that it is exempt', () => {
    const { terms, given, sharing } = instalmentsWithTax;
    const found = economicsOf(terms, { ...given, vatExempt: true }, sharing);
    expect(found.npv.value).toBe(42_400_000 + 58_888_889);
    expect(found.notes).toEqual([]);
    expect(found.parties.find(({ party }) => party === 'tax')?.fen).toBe(31_800);
  });
});

describe('case 3: 全部条款', () => {
  it('takes each step of the royalty in its turn', () => {
    const found = worked(fullTerms);
    expect(found.received).toEqual([
      [0, 10_000_000],
      [1, 9_600_000],
      [2, 47_800_000],
      [3, 36_600_000],
    ]);
    expect(found.present).toEqual([10_000_000, 8_571_429, 38_105_867, 26_051_157]);
    expect(found.npv).toBe(82_728_453);
    expect(found.parties).toEqual({ team: 51_984_400, university: 51_984_400, tax: 31_200 });
    expect(found.notes).toEqual([]);
  });
});

describe('example C: 作价入股', () => {
  const equity = { company: '新公司', valuationFen: 800_000_000, share: { n: 20, d: 100 } };
  const { terms, given } = upfrontAndRoyalty;
  const offered = (change: object) =>
    economicsOf(
      { ...terms, mode: 'equity', consideration: { equity: { ...equity, ...change } } },
      given,
      instalmentsWithTax.sharing,
    );

  it('gives the team 5,600,000.00 and 14 % of the company by a policy of 70 %, apart from the money', () => {
    expect(offered({})).toMatchObject({
      equityForTeam: { fen: 560_000_000, stake: '7/50' },
      npv: { value: 0 },
    });
  });

  it('gives what the terms say where they say it', () => {
    expect(offered({ awardShare: { n: 50, d: 100 } }).equityForTeam).toEqual({
      fen: 400_000_000,
      stake: '1/10',
    });
  });
});

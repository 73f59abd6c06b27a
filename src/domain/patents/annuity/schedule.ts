// The schedule of annuities (年费) as data: amounts by kind of right, year and reduction, with where they were read.
import { type Fen, yuan } from '../../money';
import type { DatedRule } from '../deadlines/rule';
import { type Ymd, ymdOf } from '../deadlines/ymd';
import type { FeeReduction } from '../parts';
import type { PatentType } from '../records';

/** Amounts in yuan a year, up to and including year `upTo`; the reduced ones are stated amounts, not computed. */
interface Band {
  readonly upTo: number;
  readonly none: number;
  readonly p85: number;
  readonly p70: number;
}

const band = (upTo: number, none: number, p85: number, p70: number): Band => ({ upTo, none, p85, p70 });

export interface AnnuityRule extends DatedRule {
  /** Where the reduced columns were read. */
  readonly reducedSource: string;
  readonly bands: Readonly<Record<PatentType, readonly Band[]>>;
  /** Reductions end after this many years, counted from the year of grant. */
  readonly reducedYears: number;
}

const short = [
  band(3, 600, 90, 180),
  band(5, 900, 135, 270),
  band(8, 1200, 180, 360),
  band(10, 2000, 300, 600),
];

export const annuityRules: readonly [AnnuityRule, ...AnnuityRule[]] = [
  {
    id: 'annuity-2021',
    effectiveFrom: '2021-06-01',
    source: '国家知识产权局专利收费标准（攀枝花市知识产权服务中心转载）',
    reducedSource:
      '减缴金额据专利代理机构公布的收费表；减缴年限为授权当年起十年（财税〔2016〕78号及后续通知，未读原文）',
    verified: true,
    bands: {
      invention: [
        band(3, 900, 135, 270),
        band(6, 1200, 180, 360),
        band(9, 2000, 300, 600),
        band(12, 4000, 600, 1200),
        band(15, 6000, 900, 1800),
        band(20, 8000, 1200, 2400),
      ],
      utilityModel: short,
      design: [...short, band(15, 3000, 450, 900)],
    },
    reducedYears: 10,
  },
];

export type FeeTable = Readonly<Record<PatentType, Readonly<Record<FeeReduction, readonly Fen[]>>>>;

/** Amounts in fen by year (index = year, 1-based); a year beyond the table costs nothing because the right has ended. */
function tableOf(rule: AnnuityRule): FeeTable {
  const of = (type: PatentType, reduction: FeeReduction): Fen[] => {
    const amounts: Fen[] = [0];
    for (const { upTo, ...fees } of rule.bands[type]) {
      while (amounts.length <= upTo) amounts.push(yuan(fees[reduction]));
    }
    return amounts;
  };
  const all = (type: PatentType) => ({
    none: of(type, 'none'),
    p85: of(type, 'p85'),
    p70: of(type, 'p70'),
  });
  return { invention: all('invention'), utilityModel: all('utilityModel'), design: all('design') };
}

const tables = new Map(annuityRules.map((rule) => [rule, tableOf(rule)]));

/** The amounts of a rule, ready to be looked up a million times. */
export const feeTable = (rule: AnnuityRule): FeeTable => tables.get(rule) ?? tableOf(rule);

const starts = annuityRules.map((rule) => ymdOf(rule.effectiveFrom));

/** The schedule in force on a day; before the first one, the first. */
export function scheduleAt(day: Ymd): AnnuityRule {
  for (let i = starts.length - 1; i > 0; i--)
    if ((starts[i] ?? 0) <= day) return annuityRules[i] ?? annuityRules[0];
  return annuityRules[0];
}

/** 开放许可 during execution: 年费相应减免 (专利法 art. 51); the rate was not read in a text. */
export const openLicenceRule: DatedRule & { readonly payable: string } = {
  id: 'annuity-open-licence',
  effectiveFrom: '2021-06-01',
  source: '专利法第五十一条；减缴 15% 且不与其他减缴叠加（未读原文）',
  verified: false,
  /** Part of the full fee that stays due. */
  payable: '85%',
};

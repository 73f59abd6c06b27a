// Tax rates as dated rules. What was not read in a primary text is marked and shows as 未核实.
import { type Rate, type Tier, yuan } from '../../money';
import type { DatedRule } from '../datedRule';

export interface WageTaxRule extends DatedRule {
  /** 减除费用 of a month, fen. */
  readonly basicDeduction: number;
  /** Marginal rates on the income of the year so far, fen. */
  readonly brackets: readonly Tier[];
}

const scale = (...steps: ReadonlyArray<readonly [upToYuan: number | null, rate: Rate]>): Tier[] =>
  steps.map(([upTo, rate], index) => ({
    from: index === 0 ? 0 : yuan(steps[index - 1]![0] ?? 0),
    upTo: upTo === null ? null : yuan(upTo),
    rate,
  }));

/** 综合所得 by cumulative withholding; the basic deduction is 60,000 yuan a year (个人所得税法 art. 6). */
export const wageTaxRules: readonly WageTaxRule[] = [
  {
    id: 'iit-wages-2019',
    effectiveFrom: '2019-01-01',
    source: '个人所得税法（2018）第三条、第六条；累计预扣法：国家税务总局公告2018年第61号',
    verified: false,
    basicDeduction: yuan(5_000),
    brackets: scale(
      [36_000, '3%'],
      [144_000, '10%'],
      [300_000, '20%'],
      [420_000, '25%'],
      [660_000, '30%'],
      [960_000, '35%'],
      [null, '45%'],
    ),
  },
];

export interface AwardReliefRule extends DatedRule {
  /** Part of the award that counts as wages. */
  readonly counted: Rate;
  /** Months after the income came in during which the award has to be paid. */
  readonly months: number;
}

export const awardReliefRules: readonly AwardReliefRule[] = [
  {
    id: 'caishui-2018-58',
    effectiveFrom: '2018-07-01',
    source: '财税〔2018〕58号',
    verified: true,
    counted: '50%',
    months: 36,
  },
];

export interface LabourTaxRule extends DatedRule {
  /** Up to this income (fen) a fixed amount is taken off, above it a rate. */
  readonly smallUpTo: number;
  readonly smallDeduction: number;
  readonly costRate: Rate;
  readonly brackets: readonly Tier[];
}

/** 劳务报酬, withheld payment by payment. */
export const labourTaxRules: readonly LabourTaxRule[] = [
  {
    id: 'iit-labour-2019',
    effectiveFrom: '2019-01-01',
    source: '国家税务总局公告2018年第61号（未核实）',
    verified: false,
    smallUpTo: yuan(4_000),
    smallDeduction: yuan(800),
    costRate: '20%',
    brackets: scale([20_000, '20%'], [50_000, '30%'], [null, '40%']),
  },
];

export interface EquityTaxRule extends DatedRule {
  readonly rate: Rate;
}

/** 财产转让所得, on the sale of shares. */
export const equityTaxRules: readonly EquityTaxRule[] = [
  {
    id: 'iit-property',
    effectiveFrom: '2016-09-01',
    source: '财税〔2016〕101号；财税字〔1999〕45号；个人所得税法第三条（未核实）',
    verified: false,
    rate: '20%',
  },
];

export interface CitRule extends DatedRule {
  /** Income from technology transfer that is free in a year, fen. */
  readonly exempt: number;
  /** Part of the rest that is taxed. */
  readonly taxedPart: Rate;
  readonly rate: Rate;
}

export const citRules: readonly CitRule[] = [
  {
    id: 'cit-transfer',
    effectiveFrom: '2008-01-01',
    source: '企业所得税法实施条例第九十条；国家税务总局公告2015年第82号',
    verified: true,
    exempt: yuan(5_000_000),
    taxedPart: '50%',
    rate: '25%',
  },
];

export interface VatRule extends DatedRule {
  readonly rate: Rate;
  /** Whether technology transfer is exempt; undefined where the rule of these days is not known. */
  readonly exempt?: boolean;
}

export const vatRules: readonly VatRule[] = [
  {
    id: 'vat-caishui-2016-36',
    effectiveFrom: '2016-05-01',
    effectiveTo: '2025-12-31',
    source: '财税〔2016〕36号附件3（未核实）',
    verified: false,
    rate: '6%',
    exempt: true,
  },
  {
    id: 'vat-law-2026',
    effectiveFrom: '2026-01-01',
    source: '增值税法第十条；技术转让免税的过渡文件未找到，是否免税由单位确认',
    verified: false,
    rate: '6%',
  },
];

export type StampedPaper = 'techContract' | 'patentAssignment' | 'equityTransfer';

export interface StampDutyRule extends DatedRule {
  readonly rates: Readonly<Record<StampedPaper, Rate>>;
}

/** 技术合同、专利权转让书据、股权转让书据. */
export const stampDutyRules: readonly StampDutyRule[] = [
  {
    id: 'stamp-2022',
    effectiveFrom: '2022-07-01',
    source: '印花税法税目税率表（税率未核实）',
    verified: false,
    rates: { techContract: '0.3‰', patentAssignment: '0.3‰', equityTransfer: '0.5‰' },
  },
];

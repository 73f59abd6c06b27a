// 技术合同认定登记: the rules of 2000 and of 2026 as dated data, what of the deal is technology, and by when it is decided.

import { type IsWorkingDay, publicityEnds } from '../distribution';
import { type DatedRule, ruleOn } from '../distribution/datedRule';
import { type Fen, minus, sum, yuan } from '../money';

export interface TechContractRule extends DatedRule {
  /** Days in which the registry decides. */
  readonly days: number;
  /** Longer ones for large or disputed contracts: from this amount in fen. */
  readonly large: { readonly fromFen: Fen; readonly days: number } | undefined;
  readonly unit: 'working' | 'calendar';
  /** 技术许可 is a category of its own since the Civil Code. */
  readonly categories: readonly TechCategory[];
}

export type TechCategory = 'development' | 'transfer' | 'licence' | 'consulting' | 'service';

/** The rules of 2026 repeal both; their final text and first day were not seen: days from the draft of December 2024. */
export const techContractRules: readonly TechContractRule[] = [
  {
    id: 'tech-contract-2000',
    effectiveFrom: '2000-02-16',
    effectiveTo: '2026-01-22',
    source: '技术合同认定登记管理办法（国科发政字〔2000〕063号）、技术合同认定规则（2001），天数未核实',
    verified: false,
    days: 30,
    large: undefined,
    unit: 'calendar',
    categories: ['development', 'transfer', 'consulting', 'service'],
  },
  {
    id: 'tech-contract-2026',
    effectiveFrom: '2026-01-23',
    source:
      '技术合同认定登记管理办法（工业和信息化部，2026-01-23 发布；条文按 2024 年 12 月征求意见稿，未核实）',
    verified: false,
    days: 15,
    large: { fromFen: yuan(5_000_000), days: 30 },
    unit: 'working',
    categories: ['development', 'transfer', 'licence', 'consulting', 'service'],
  },
];

/** The rule of a day of filing (ISO); before the first one, the first. */
export const techContractRuleOn = (on: string): TechContractRule =>
  ruleOn(techContractRules, on) ?? techContractRules[0]!;

export interface Deduction {
  readonly title: string;
  /** Fen. */
  readonly fen: Fen;
}

export type TechnologyAmount =
  | { readonly ok: true; readonly fen: Fen; readonly deductedFen: Fen }
  | {
      readonly ok: false;
      readonly code: 'NEGATIVE_AMOUNT' | 'DEDUCTIONS_EXCEED_DEAL';
      readonly dealFen: Fen;
      readonly deductedFen: Fen;
    };

/**
 * 技术交易额: what is left of 合同成交额 without what is no technology: equipment, instruments, parts, raw materials
 * bought for the contract (技术合同认定规则). Fen throughout, exact.
 */
export function technologyAmount(dealFen: Fen, deductions: readonly Deduction[]): TechnologyAmount {
  const deductedFen = sum(deductions.map(({ fen }) => fen));
  if (dealFen < 0 || deductions.some(({ fen }) => fen < 0))
    return { ok: false, code: 'NEGATIVE_AMOUNT', dealFen, deductedFen };
  if (deductedFen > dealFen) return { ok: false, code: 'DEDUCTIONS_EXCEED_DEAL', dealFen, deductedFen };
  return { ok: true, fen: minus(dealFen, deductedFen), deductedFen };
}

/** Last day for the registry to decide, ISO: large or disputed contracts go to experts and take longer. */
export function decisionDay(
  submittedOn: string,
  deal: { readonly dealFen: Fen; readonly disputed: boolean },
  isWorking: IsWorkingDay,
): { readonly date: string; readonly days: number; readonly rule: TechContractRule } {
  const rule = techContractRuleOn(submittedOn);
  const isLong = rule.large !== undefined && (deal.disputed || deal.dealFen >= rule.large.fromFen);
  const days = isLong && rule.large !== undefined ? rule.large.days : rule.days;
  return { date: publicityEnds(submittedOn, days, rule.unit, isWorking), days, rule };
}

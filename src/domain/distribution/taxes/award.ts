// 现金奖励: what an award adds to the wage tax withheld in its month and in the whole year. Not tax advice.
import { applyRate, type Fen, marginalTiers, minus, plus, sum, times } from '../../money';
import { type RuleRef, refOf } from '../datedRule';
import { type AwardReliefRule, awardReliefRules, type WageTaxRule, wageTaxRules } from './rates';

export interface AwardInput {
  /** Wages of each month of the calendar year, fen. */
  readonly monthlySalary: Fen;
  /** 专项扣除 (social insurance, housing fund) of each month, fen. */
  readonly specialDeduction: Fen;
  /** 专项附加扣除 of each month, fen. */
  readonly additionalDeduction: Fen;
  /** The award before tax, fen. */
  readonly award: Fen;
  /** Month of payment, 1 to 12. */
  readonly month: number;
  /** Whether 财税〔2018〕58号 applies (see `awardReliefConditions`). */
  readonly relief: boolean;
}

export interface AwardTax {
  /** Wage tax withheld in the month of the award, fen. */
  readonly awardMonth: Fen;
  /** What of it the award causes, fen. */
  readonly awardMonthExtra: Fen;
  /** What the award adds to the tax of the calendar year, fen: later months may climb to a higher bracket. */
  readonly yearExtra: Fen;
}

/** A rule of wage tax and the relief that goes with it. */
export interface AwardRules {
  readonly wages: WageTaxRule;
  readonly relief: AwardReliefRule;
}

const current: AwardRules = { wages: wageTaxRules.at(-1)!, relief: awardReliefRules.at(-1)! };

export const awardRuleRefs = (rules: AwardRules = current): RuleRef[] => [
  refOf(rules.wages),
  refOf(rules.relief),
];

/** Tax withheld month by month (fen) when `counted` is added to the wages of `input.month`; never below 0. */
function withheldByMonth(input: AwardInput, counted: Fen, rule: WageTaxRule): Fen[] {
  const { monthlySalary, specialDeduction, additionalDeduction } = input;
  const deduction = sum([rule.basicDeduction, specialDeduction, additionalDeduction]);
  const monthly = minus(monthlySalary, deduction);
  const withheld: Fen[] = [];
  for (let month = 1; month <= 12; month++) {
    const soFar = plus(times(monthly, month), month >= input.month ? counted : 0);
    const due = marginalTiers(Math.max(0, soFar), rule.brackets).amount;
    withheld.push(Math.max(0, minus(due, sum(withheld))));
  }
  return withheld;
}

/** The part of an award that counts as wages: half of it under 财税〔2018〕58号, half-up to the fen; else all of it. */
export const countedAward = (award: Fen, relief: boolean, rules: AwardRules = current): Fen =>
  relief ? applyRate(award, rules.relief.counted) : award;

/**
 * Withholding on an award by the cumulative method (累计预扣法): income of the year so far less 5,000 yuan a month and
 * the deductions, by the brackets, less what was withheld. Year = calendar year, the other months as given. Rounded
 * half-up to the fen bracket by bracket. Sources: 个人所得税法 art. 3, 6; 财税〔2018〕58号; brackets 未核实.
 */
export function withholdingOnAward(input: AwardInput, rules: AwardRules = current): AwardTax {
  const counted = countedAward(input.award, input.relief, rules);
  const withAward = withheldByMonth(input, counted, rules.wages);
  const without = withheldByMonth(input, 0, rules.wages);
  const at = input.month - 1;
  return {
    awardMonth: withAward[at] ?? 0,
    awardMonthExtra: minus(withAward[at] ?? 0, without[at] ?? 0),
    yearExtra: minus(sum(withAward), sum(without)),
  };
}

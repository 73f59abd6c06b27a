// The annuity of one year of a patent, what is due when it is late, and what a patent costs to its end.
import { applyRate, type Fen, plus, sum } from '../../money';
import type { DutyFacts } from '../deadlines/facts';
import { type DatedRule, ruleOn } from '../deadlines/rule';
import { termYears } from '../deadlines/terms';
import { grantYear } from '../deadlines/years';
import { type Ymd, ymdOf } from '../deadlines/ymd';
import type { FeeReduction } from '../parts';
import type { PatentType } from '../records';
import { type AnnuityRule, annuityRules, feeTable, openLicenceRule, scheduleAt } from './schedule';
import {
  graceMonths,
  monthsLate,
  restorationRule,
  type SurchargeReading,
  surcharge,
  surchargeRules,
} from './surcharge';

export interface AnnuityQuestion {
  readonly type: PatentType;
  /** Year of life, 1-based from the filing date. */
  readonly year: number;
  readonly reduction: FeeReduction;
  /** Year of life in which the patent was granted; unknown = 1, which ends the reduction earliest. */
  readonly grantYear?: number;
  /** The day the amount is asked for, `yyyy-MM-dd`: it chooses the rule. */
  readonly on: string;
  /** An open licence is being executed. */
  readonly openLicence?: boolean;
}

export interface Annuity {
  /** Payable, in fen. */
  readonly fen: Fen;
  /** Without any reduction, in fen; the base of the surcharge. */
  readonly fullFen: Fen;
  /** The reduction that was applied; `none` also where it has ended. */
  readonly applied: FeeReduction | 'openLicence';
  /** The reduction asked for has ended: more than ten years since the year of grant. */
  readonly reductionEnded: boolean;
  readonly rule: DatedRule;
  readonly source: string;
  readonly verified: boolean;
}

/** Fen due for a year: the reduced amount in the first ten years counted from the year of grant, else the full one. */
export function feeOf(
  rule: AnnuityRule,
  type: PatentType,
  year: number,
  reduction: FeeReduction,
  grantYear: number,
): Fen {
  const fees = feeTable(rule)[type];
  const column = year < grantYear + rule.reducedYears ? reduction : 'none';
  return fees[column][year] ?? 0;
}

/** The same for a portfolio in columns: fen of a year at the schedule in force on a day. */
export const yearFee = (facts: DutyFacts, year: number, on: Ymd): Fen =>
  feeOf(scheduleAt(on), facts.type, year, facts.reduction, grantYear(facts) || 1);

/** Surcharge in fen of a year that was due on `due` and is paid on `paid`, restoration included. */
export function lateFee(facts: DutyFacts, year: number, due: Ymd, paid: Ymd, reading: SurchargeReading): Fen {
  const month = monthsLate(due, paid);
  const full = feeOf(scheduleAt(paid), facts.type, year, 'none', 1);
  const extra = surcharge(full, month, surchargeRules[reading]);
  return month > graceMonths ? plus(extra, restorationRule.fen) : extra;
}

/** Annuity of a year by the schedule in force on a day (专利法 art. 43, 细则 art. 115); 0 for a year beyond the table. */
export function annuity(question: AnnuityQuestion): Annuity {
  const { type, year, reduction, grantYear = 1, on, openLicence } = question;
  const rule = ruleOn(annuityRules, on);
  const fullFen = feeOf(rule, type, year, 'none', grantYear);
  const reduced = feeOf(rule, type, year, reduction, grantYear);
  const reductionEnded = reduction !== 'none' && year >= grantYear + rule.reducedYears;
  const open = openLicence ? applyRate(fullFen, openLicenceRule.payable) : fullFen;
  if (open < reduced) {
    const { source } = openLicenceRule;
    return { fen: open, fullFen, applied: 'openLicence', reductionEnded, rule, source, verified: false };
  }
  return {
    fen: reduced,
    fullFen,
    applied: reductionEnded ? 'none' : reduction,
    reductionEnded,
    rule,
    source: reduction === 'none' ? rule.source : `${rule.source}；${rule.reducedSource}`,
    verified: rule.verified && reduction === 'none',
  };
}

export interface AnnuityBill extends Annuity {
  /** Month of the grace period, 0 = in time, 7 = after it. */
  readonly month: number;
  readonly surchargeFen: Fen;
  readonly surchargeRule: DatedRule;
  /** 恢复权利请求费, due only after the grace period. */
  readonly restorationFen: Fen;
  /** All of it, in fen. */
  readonly totalFen: Fen;
}

/** What has to be paid on a day for a year that was due on `due` (the anniversary, not the moved day). */
export function annuityBill(
  question: Omit<AnnuityQuestion, 'on'>,
  due: Ymd,
  paid: Ymd,
  on: string,
  reading: SurchargeReading = 'firstMonthFree',
): AnnuityBill {
  const fee = annuity({ ...question, on });
  const month = monthsLate(due, paid);
  const rule = surchargeRules[reading];
  const surchargeFen = surcharge(fee.fullFen, month, rule);
  const restorationFen = month > graceMonths ? restorationRule.fen : 0;
  return {
    ...fee,
    month,
    surchargeFen,
    surchargeRule: rule,
    restorationFen,
    totalFen: sum([fee.fen, surchargeFen, restorationFen]),
    verified: fee.verified && month === 0,
  };
}

/** Fen from the year of grant, or a later year, to the end of the term, at the schedule in force on a day. */
export function costToTermEnd(
  question: Omit<AnnuityQuestion, 'year'> & { readonly filed: string; readonly fromYear?: number },
): Fen {
  const last = termYears(question.type, ymdOf(question.filed));
  let total: Fen = 0;
  for (let year = question.fromYear ?? question.grantYear ?? 1; year <= last; year++) {
    total = plus(total, annuity({ ...question, year }).fen);
  }
  return total;
}

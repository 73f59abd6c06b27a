// What a late annuity costs on top: month counting after the due date, surcharge, restoration of the right.
import { applyRate, type Fen, yuan } from '../../money';
import type { DatedRule } from '../deadlines/rule';
import { addMonths, type Ymd } from '../deadlines/ymd';

/** Months a fee can be paid late (细则 art. 115). */
export const graceMonths = 6;

export interface SurchargeRule extends DatedRule {
  /** Per cent of the full annual fee in the 1st, 2nd, ... month after the due date. */
  readonly percents: readonly number[];
}

export type SurchargeReading = 'firstMonthFree' | 'begunMonths';

/** Two readings of 每超过规定的缴费时间1个月，加收当年全额年费的5%; the office chooses, practice is the first. */
export const surchargeRules: Readonly<Record<SurchargeReading, SurchargeRule>> = {
  firstMonthFree: {
    id: 'surcharge-first-month-free',
    effectiveFrom: '2010-02-01',
    source: '专利法实施细则第一百一十五条；首月不收为实务做法（未读原文）',
    verified: false,
    percents: [0, 5, 10, 15, 20, 25],
  },
  begunMonths: {
    id: 'surcharge-begun-months',
    effectiveFrom: '2010-02-01',
    source: '专利法实施细则第一百一十五条，按不足一个月计一个月从严解读（未核实）',
    verified: false,
    percents: [5, 10, 15, 20, 25, 30],
  },
};

/** 恢复权利请求费. */
export const restorationRule: DatedRule & { readonly fen: Fen } = {
  id: 'restoration-fee',
  effectiveFrom: '2021-06-01',
  source: '国家知识产权局专利收费标准（攀枝花市知识产权服务中心转载）',
  verified: true,
  fen: yuan(1000),
};

/** 0 = in time; 1 to 6 = month of the grace period that `paid` lies in; 7 = too late. `due` is the anniversary itself. */
export function monthsLate(due: Ymd, paid: Ymd): number {
  if (paid <= due) return 0;
  for (let month = 1; month <= graceMonths; month++) if (paid <= addMonths(due, month)) return month;
  return graceMonths + 1;
}

/** Surcharge in fen on the FULL fee of the year, also where a reduced fee is due. */
export function surcharge(full: Fen, month: number, rule: SurchargeRule): Fen {
  const percent = month === 0 ? 0 : (rule.percents[Math.min(month, graceMonths) - 1] ?? 0);
  return percent === 0 ? 0 : applyRate(full, { n: percent, d: 100 });
}

// Taxes of the institution: VAT, stamp duty, and corporate income tax for institutes that are enterprises.
import { applyRate, type Fen, minus, withoutRate } from '../../money';
import { ruleOn } from '../datedRule';
import { byRuleOf, type Taxed } from './answer';
import { citRules, type StampedPaper, stampDutyRules, vatRules } from './rates';

export interface CitResult {
  readonly exempt: Fen;
  readonly taxable: Fen;
  readonly tax: Fen;
}

/**
 * Corporate income tax on a year's income from technology transfer (fen): 5,000,000 yuan free, half of the rest at 25 %,
 * half-up to the fen. 企业所得税法实施条例 art. 90.
 */
export const citOnTransferIncome = (income: Fen, date: string): Taxed<CitResult> =>
  byRuleOf(citRules, date, (rule) => {
    const exempt = Math.min(Math.max(0, income), rule.exempt);
    const taxable = applyRate(Math.max(0, minus(income, rule.exempt)), rule.taxedPart);
    return { exempt, taxable, tax: applyRate(taxable, rule.rate) };
  });

export interface VatResult {
  readonly net: Fen;
  readonly vat: Fen;
}

/**
 * Divides a price that includes VAT (fen) on `date` (ISO): net half-up to the fen, VAT the rest. `exempt` is what the
 * office has decided; without it the rule of the day decides, and VAT_UNDECIDED says that the rule is silent.
 */
export function vatOnTransfer(price: Fen, date: string, exempt?: boolean): Taxed<VatResult> {
  const decided = exempt ?? ruleOn(vatRules, date)?.exempt;
  if (decided === undefined && ruleOn(vatRules, date) !== undefined)
    return { ok: false, code: 'VAT_UNDECIDED', data: { date } };
  return byRuleOf(vatRules, date, (rule) => {
    const net = decided ? price : withoutRate(price, rule.rate);
    return { net, vat: minus(price, net) };
  });
}

/**
 * Stamp duty (fen) on a paper over `amount` (fen, VAT not included where it is stated apart), half-up. Where no amount is
 * agreed it is due on what is settled. 印花税法, from 2022-07-01; rates 未核实.
 */
export const stampDuty = (paper: StampedPaper, amount: Fen, date: string): Taxed<{ readonly duty: Fen }> =>
  byRuleOf(stampDutyRules, date, (rule) => ({ duty: applyRate(Math.max(0, amount), rule.rates[paper]) }));

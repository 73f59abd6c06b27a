// 劳务报酬: withholding on a payment to students and people from outside; the relief for awards does not apply to them.
import { applyRate, type Fen, marginalTiers, minus } from '../../money';
import { byRuleOf, type Taxed } from './answer';
import { labourTaxRules } from './rates';

/**
 * Tax withheld from one payment (fen) on `date` (ISO): costs of 800 yuan up to 4,000, else 20 %, taken off; then 20/30/40
 * per cent with quick deductions of 0/2,000/7,000, half-up. 未核实.
 */
export const withholdingOnLabour = (
  payment: Fen,
  date: string,
): Taxed<{ readonly taxable: Fen; readonly tax: Fen }> =>
  byRuleOf(labourTaxRules, date, (rule) => {
    const off = payment <= rule.smallUpTo ? rule.smallDeduction : applyRate(payment, rule.costRate);
    const taxable = Math.max(0, minus(payment, off));
    return { taxable, tax: marginalTiers(taxable, rule.brackets).amount };
  });

// How the tax withheld in the month of an award comes about: cumulative income, brackets, what was withheld before.
import { wageTaxRules } from '../../../../../domain/distribution';
import { type Fen, marginalTiers, minus, plus, sum, type TierPart, times } from '../../../../../domain/money';
import type { PersonTax } from './taxes';

export interface TaxStep {
  readonly id: 'wages' | 'deductions' | 'counted' | 'taxable' | 'tax' | 'withheld' | 'month';
  readonly value: Fen;
}

export interface TaxSteps {
  readonly month: number;
  readonly steps: readonly TaxStep[];
  /** The brackets that the cumulative income has reached. */
  readonly brackets: readonly TierPart[];
}

/** 累计预扣法 up to the month of the award; the other months as given, 5,000 yuan and the deductions off each. */
export function taxSteps(tax: PersonTax, counted: Fen): TaxSteps {
  const rule = wageTaxRules.at(-1)!;
  const { salary, special, additional } = tax.wages;
  const monthlyDeduction = sum([rule.basicDeduction, special, additional]);
  const [wages, deductions] = [times(salary, tax.month), times(monthlyDeduction, tax.month)];
  const taxable = Math.max(0, plus(minus(wages, deductions), counted));
  const due = marginalTiers(taxable, rule.brackets);
  const before = Math.max(0, times(minus(salary, monthlyDeduction), tax.month - 1));
  const withheld = marginalTiers(before, rule.brackets).amount;
  return {
    month: tax.month,
    steps: [
      { id: 'wages', value: wages },
      { id: 'deductions', value: deductions },
      { id: 'counted', value: counted },
      { id: 'taxable', value: taxable },
      { id: 'tax', value: due.amount },
      { id: 'withheld', value: withheld },
      { id: 'month', value: Math.max(0, minus(due.amount, withheld)) },
    ],
    brackets: due.parts.filter((part) => part.base > 0),
  };
}

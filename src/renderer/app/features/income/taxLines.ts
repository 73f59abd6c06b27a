// The tax estimate of one person as lines of the personal statement; none where no wages were entered.
import type { TaxLine } from '../../../../domain/distribution/papers';
import { formatAmount } from '../../../../domain/money';
import type { Translate } from '../../lib/i18n';
import type { Outcome } from './model/outcome';
import { chosenTax, taxOf } from './model/taxes';

export function taxLines(outcome: Outcome, id: string, t: Translate): TaxLine[] {
  const row = outcome.body.inventors.find((one) => one.id === id);
  if (row === undefined) return [];
  const tax = taxOf(row, outcome);
  if (tax.labour)
    return [
      { label: t('income.labour.tax'), amount: formatAmount(tax.labour.tax) },
      { label: t('income.labour.left'), amount: formatAmount(tax.labour.left) },
    ];
  const chosen = chosenTax(tax);
  if (chosen === undefined || tax.wages.salary === 0) return [];
  const month = tax.month;
  return [
    {
      label: t('income.own.counted', { month }),
      amount: formatAmount(chosen.counted),
    },
    { label: t('income.own.month', { month }), amount: formatAmount(chosen.monthExtra) },
    { label: t('income.own.year'), amount: formatAmount(chosen.yearExtra) },
    { label: t('income.own.left'), amount: formatAmount(chosen.left) },
  ];
}

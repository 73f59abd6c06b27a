// A payment in foreign currency: amount × rate beside what was booked, and what to think of the difference.
import { checkForeign, isSuspicious } from '../../../../domain/agreements/foreign';
import { formatAmount, minus } from '../../../../domain/money';
import type { Income } from '../../../../domain/patents/records';
import { Notice } from '../../components/Notice';
import { useT } from '../../lib/i18n';

export function ForeignNote({ income }: { readonly income: Pick<Income, 'foreign' | 'fen' | 'date'> }) {
  const t = useT();
  const { foreign, fen, date } = income;
  if (foreign === undefined || fen < 0) return null;
  const found = checkForeign(foreign, fen, date);
  if (!found.ok)
    return (
      <Notice tone="red" testId="foreign">
        {t(`statements.foreignBad.${found.field}`)}
      </Notice>
    );
  const { expected, difference, perHundred } = found;
  const { currency, amount, rate, rateOn } = foreign;
  const far = isSuspicious(expected, difference);
  const apart = formatAmount(difference < 0 ? minus(0, difference) : difference);
  const verdict = (): string => {
    if (difference === 0) return t('statements.foreignExact');
    if (far) return t('statements.foreignFar', { amount: apart });
    return t(difference < 0 ? 'statements.foreignLess' : 'statements.foreignMore', { amount: apart });
  };
  return (
    <Notice tone={far ? 'red' : difference === 0 ? 'green' : 'amber'} testId="foreign">
      {t(perHundred ? 'statements.foreignHundred' : 'statements.foreignOk', {
        currency,
        amount,
        rate,
        on: rateOn,
        expected: formatAmount(expected),
      })}{' '}
      {verdict()}
    </Notice>
  );
}

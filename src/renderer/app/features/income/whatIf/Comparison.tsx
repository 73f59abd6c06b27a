// Two outcomes line by line, with the difference and a bar to one scale.
import { partText } from '../../../../../domain/distribution/papers';
import { formatAmount, percentText, rateOf } from '../../../../../domain/money';
import result from '../../../components/money/money.module.css';
import { useT } from '../../../lib/i18n';
import type { Difference } from '../model/compare';
import classes from './whatIf.module.css';

interface ComparisonProps {
  readonly lines: readonly Difference[];
  /** What the two columns of amounts are called. */
  readonly heads: readonly [string, string];
  readonly titles?: readonly [string, string];
  /** Without the drawn differences, where there is little room. */
  readonly plain?: boolean;
}

/** One outcome alone, for a policy that is only read. */
export function Amounts({ lines }: Pick<ComparisonProps, 'lines'>) {
  const t = useT();
  const gross = lines[0]?.other ?? 0;
  return (
    <table className={result.shares} aria-label={t('income.shares')} data-testid="income-amounts">
      <thead>
        <tr>
          <th scope="col">{t('income.item')}</th>
          <th scope="col" data-align="right">
            {t('income.amountYuan')}
          </th>
          <th scope="col" data-align="right">
            {t('income.ofGross')}
          </th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <tr key={line.key} data-depth={line.depth} data-kind={line.key} data-row={line.key}>
            <th scope="row">{line.title}</th>
            <td data-align="right">{formatAmount(line.other)}</td>
            <td data-align="right">{partText(line.other, gross)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

export function Comparison({ lines, heads, titles, plain = false }: ComparisonProps) {
  const t = useT();
  const largest = Math.max(1, ...lines.map(({ change }) => Math.abs(change)));
  return (
    <table className={result.shares} aria-label={t('income.comparison')} data-testid="income-comparison">
      <thead>
        <tr>
          <th scope="col">{t('income.item')}</th>
          <th scope="col" data-align="right" title={titles?.[0]}>
            {heads[0]}
          </th>
          <th scope="col" data-align="right" title={titles?.[1]}>
            {heads[1]}
          </th>
          <th scope="col" data-align="right">
            {t('income.differenceYuan')}
          </th>
          {!plain && <td className={classes.barHead} />}
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <tr key={line.key} data-depth={line.depth} data-kind={line.key} data-row={line.key}>
            <th scope="row">{line.title}</th>
            <td data-align="right">{formatAmount(line.present)}</td>
            <td data-align="right">{formatAmount(line.other)}</td>
            <td data-align="right" className={classes.change} data-sign={Math.sign(line.change)}>
              {line.change > 0 ? '+' : ''}
              {line.change === 0 ? '—' : formatAmount(line.change)}
            </td>
            {!plain && (
              <td aria-hidden>
                <span className={classes.bar} data-sign={Math.sign(line.change)}>
                  <i style={{ width: percentText(rateOf(Math.abs(line.change), largest)) }} />
                </span>
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

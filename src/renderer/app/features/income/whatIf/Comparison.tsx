// Two outcomes line by line, with the difference and a bar to one scale.
import { formatAmount, percentText, rateOf } from '../../../../../domain/money';
import { useT } from '../../../lib/i18n';
import type { Difference } from '../model/compare';
import result from '../result/result.module.css';
import classes from './whatIf.module.css';

interface ComparisonProps {
  readonly lines: readonly Difference[];
  /** What the two columns of amounts are called. */
  readonly heads: readonly [string, string];
  readonly titles?: readonly [string, string];
}

export function Comparison({ lines, heads, titles }: ComparisonProps) {
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
          <td className={classes.barHead} />
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
            <td aria-hidden>
              <span className={classes.bar} data-sign={Math.sign(line.change)}>
                <i style={{ width: percentText(rateOf(Math.abs(line.change), largest)) }} />
              </span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

// Who gets what, line by line in the order of the flow; every amount opens its explanation.
import { Text } from '@mantine/core';
import { partText } from '../../../../domain/distribution/papers';
import { amountInWords, formatAmount } from '../../../../domain/money';
import { useT } from '../../lib/i18n';
import { usePreferences } from '../../state/preferences';
import classes from './money.module.css';
import type { SheetRow } from './sheetRows';

interface SharesTableProps {
  readonly rows: readonly SheetRow[];
  readonly selected: string;
  readonly onSelect: (key: string) => void;
}

const sign = ({ kind, depth }: SheetRow): string => (depth === 0 && kind === 'before' ? '−' : '');

export function SharesTable({ rows, selected, onSelect }: SharesTableProps) {
  const t = useT();
  const lang = usePreferences((state) => state.language);
  const gross = rows[0]?.value ?? 0;
  return (
    <div>
      <table className={classes.shares} aria-label={t('income.shares')} data-testid="income-shares">
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
          {rows.map((row) => (
            <tr
              key={row.key}
              data-kind={row.kind}
              data-depth={row.depth}
              data-row={row.key}
              aria-current={row.key === selected || undefined}
            >
              <th scope="row">{row.title}</th>
              <td data-align="right">
                <button
                  type="button"
                  className={classes.figure}
                  data-negative={row.value < 0 || undefined}
                  aria-label={`${row.title} ${formatAmount(row.value)} · ${t('income.explain')}`}
                  onClick={() => onSelect(row.key)}
                >
                  {sign(row)}
                  {formatAmount(row.value)}
                </button>
              </td>
              <td data-align="right">{partText(row.value, gross)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {lang === 'zh' && (
        <Text size="xs" c="dimmed" px={8} pt={4}>
          {t('income.inWords', { words: amountInWords(gross) })}
        </Text>
      )}
    </div>
  );
}

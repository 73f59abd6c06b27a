// What came in, what belongs to whom, what is still to be divided; in yuan, each opening the list it is the sum of.
import { UnstyledButton } from '@mantine/core';
import type { ReactNode } from 'react';
import { formatAmount } from '../../../../domain/money';
import { useT } from '../../lib/i18n';
import { useDeskQuery } from '../../lib/useQuery';
import classes from './receipts.module.css';
import { type ListTab, OPEN, useReceiptsView } from './view';

const FIGURES = [
  ['received', 'incomes', false],
  ['unallocated', 'incomes', true],
  ['costs', 'outlays', false],
  ['distributed', 'runs', false],
  ['undistributed', 'agreements', true],
] as const satisfies ReadonlyArray<readonly [string, ListTab, boolean]>;

export function SumBar(): ReactNode {
  const t = useT();
  const { show, put } = useReceiptsView();
  const found = useDeskQuery(
    'income.ledger',
    { limit: 1 },
    { entities: ['income', 'outlay', 'run'], keepPrevious: true },
  );
  const sums = found.data?.sums;
  if (!sums) return null;
  return (
    <div className={classes.sums} data-testid="receipt-sums">
      {FIGURES.map(([key, tab, onlyOpen]) => (
        <UnstyledButton
          key={key}
          className={classes.sum}
          data-warn={(key === 'unallocated' && sums[key] !== 0) || undefined}
          data-testid={`sum-${key}`}
          onClick={() => {
            put(tab, { chips: onlyOpen ? [OPEN] : [], text: '', creating: false });
            show(tab);
          }}
        >
          <span>{t(`receipts.sum.${key}`)}</span>
          <b>{t('common.yuan', { amount: formatAmount(sums[key]) })}</b>
        </UnstyledButton>
      ))}
    </div>
  );
}

// Receipts of a batch by status as one bar; the words stand in the summary and in the filter beside it.
import type { BatchRow } from '../../../../domain/submission/batchRow';
import { useT } from '../../lib/i18n';
import { shares } from './holdings';
import classes from './submission.module.css';

export function ShareBar({
  batch,
  large,
}: {
  readonly batch: Pick<BatchRow, 'count' | 'counts'>;
  readonly large?: boolean;
}) {
  const t = useT();
  const list = shares(batch);
  const word = (status: (typeof list)[number]['status']): string =>
    status === 'none' ? t('submission.missingReceipts') : t(`domain.receipt.${status}`);
  const summary = list
    .map((share) => `${word(share.status)} ${share.count.toLocaleString('en-US')}`)
    .join('，');
  return (
    <div
      className={classes.share}
      data-large={large || undefined}
      role="img"
      aria-label={summary}
      title={summary}
    >
      {list.map((share) => (
        <span key={share.status} data-status={share.status} style={{ flexGrow: share.count }} />
      ))}
    </div>
  );
}

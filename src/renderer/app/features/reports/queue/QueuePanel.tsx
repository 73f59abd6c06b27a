// 打印队列: papers on their way to printers, what became of them, and what to do about those that did not get there.
import { Button, Text, VisuallyHidden } from '@mantine/core';
import { useEffect } from 'react';
import { EmptyState } from '../../../components/EmptyState';
import { ErrorState } from '../../../components/ErrorState';
import { BlockSkeleton } from '../../../components/Skeletons';
import { call } from '../../../lib/desk';
import { useT } from '../../../lib/i18n';
import { notifyError } from '../../../lib/notify';
import { scrollStop } from '../../../lib/scrollStop';
import { go } from '../../../state/navigation';
import ledger from '../ledger.module.css';
import { QueueLine } from './QueueLine';
import { isUnsettled, refreshQueue, useQueue } from './queueState';

const columns = ['at', 'paper', 'printer', 'state'] as const;

export function QueuePanel() {
  const t = useT();
  const { rows, error } = useQueue();
  useEffect(() => void refreshQueue(), []);
  const ask = async (route: 'print.retry' | 'print.cancel', id: string): Promise<void> => {
    const result = await call(route, { id });
    if (!result.ok) notifyError(result.error);
    await refreshQueue();
  };
  const clear = async (): Promise<void> => {
    await call('print.clear', {});
    await refreshQueue();
  };
  if (error) return <ErrorState error={error} onRetry={() => void refreshQueue()} />;
  if (rows === null) return <BlockSkeleton height={320} />;
  if (rows.length === 0)
    return (
      <EmptyState
        title={t('queue.empty')}
        hint={t('queue.emptyHint')}
        action={<Button onClick={() => go('reports')}>{t('queue.toReports')}</Button>}
      />
    );
  const open = rows.filter(isUnsettled).length;
  return (
    <section className={ledger.panel} aria-label={t('queue.title')} data-testid="queue-panel">
      <div className={ledger.head}>
        <Text size="sm" c="dimmed" role="status">
          {t('queue.count', { n: rows.length, open })}
        </Text>
        <Button
          variant="default"
          size="compact-sm"
          disabled={rows.every(({ state }) => state === 'waiting' || state === 'printing')}
          onClick={() => void clear()}
          data-testid="queue-clear"
        >
          {t('queue.clear')}
        </Button>
      </div>
      <div className={ledger.scroll} {...scrollStop}>
        <table className={ledger.table}>
          <thead>
            <tr>
              {columns.map((key) => (
                <th key={key} scope="col">
                  {t(`queue.${key}`)}
                </th>
              ))}
              <th scope="col">
                <VisuallyHidden>{t('queue.actions')}</VisuallyHidden>
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <QueueLine
                key={row.id}
                row={row}
                onRetry={() => void ask('print.retry', row.id)}
                onCancel={() => void ask('print.cancel', row.id)}
              />
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

// Submission centre: connection, batches on their way and receipts. Left the batches, right one of them or a form.
import { Button, Text } from '@mantine/core';
import { IconPlayerPause, IconPlayerPlay, IconPlus } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { EmptyState } from '../../components/EmptyState';
import { ErrorState } from '../../components/ErrorState';
import { PageHeader } from '../../components/PageHeader';
import { RowSkeletons } from '../../components/Skeletons';
import { StatusBadge } from '../../components/StatusBadge';
import { useT } from '../../lib/i18n';
import { useDeskQuery } from '../../lib/useQuery';
import { useDesk } from '../../state/desk';
import { usePageParams } from '../../state/navigation';
import { BannerStrip } from './BannerStrip';
import { BatchDetail } from './BatchDetail';
import { BatchList } from './BatchList';
import { ConnectionPanel } from './ConnectionPanel';
import { CreatePanel } from './CreatePanel';
import { control } from './control';
import { platformTone } from './platformTone';
import { wantsCreate } from './scope';
import classes from './submission.module.css';
import { useConnection } from './useConnection';

type Pane = { kind: 'batch'; batchId: string | null } | { kind: 'create' } | { kind: 'connection' };

export default function SubmissionPage() {
  const t = useT();
  const handed = usePageParams('submission');
  const [pane, setPane] = useState<Pane>(() =>
    wantsCreate(handed) ? { kind: 'create' } : { kind: 'batch', batchId: handed?.batchId ?? null },
  );
  const connection = useConnection();
  const status = useDesk((state) => state.status);
  const list = useDeskQuery('batches.list', {}, { entities: ['batch', 'receipt'] });
  const batches = list.data?.batches ?? [];
  const unset = connection.settings !== null && connection.settings.endpoint === '';
  useEffect(() => {
    if (unset) setPane({ kind: 'connection' });
  }, [unset]);
  const openBatch = pane.kind === 'batch' ? (pane.batchId ?? batches[0]?.batchId ?? null) : null;
  const paused = status?.platform === 'paused';
  const platform = status?.platform ?? 'unset';

  return (
    <section className={classes.page} aria-label={t('submission.title')}>
      <PageHeader
        title={t('submission.title')}
        extras={
          !unset && (
            <Button
              variant="default"
              leftSection={paused ? <IconPlayerPlay size={16} /> : <IconPlayerPause size={16} />}
              onClick={() => void control(paused ? 'resume' : 'pause')}
              data-testid="submission-pause"
            >
              {t(paused ? 'submission.resume' : 'submission.pause')}
            </Button>
          )
        }
        primary={
          <Button
            leftSection={<IconPlus size={16} />}
            disabled={unset}
            onClick={() => setPane({ kind: 'create' })}
            data-testid="submission-create"
          >
            {t('submission.create')}
          </Button>
        }
      />
      <BannerStrip onConnection={() => setPane({ kind: 'connection' })} />
      <div className={classes.panes}>
        <div className={classes.left}>
          <div className={classes.connection}>
            <div style={{ minWidth: 0 }}>
              <StatusBadge
                tone={platformTone[platform]}
                label={t(`submission.platform.${platform}`)}
                testId="submission-platform"
              />
              <Text size="xs" c="dimmed" truncate title={connection.settings?.endpoint}>
                {connection.settings?.endpoint || t('submission.connectionUnset')}
              </Text>
            </div>
            <Button
              variant="subtle"
              size="compact-sm"
              onClick={() => setPane({ kind: 'connection' })}
              data-testid="submission-connection"
            >
              {t('submission.connectionSet')}
            </Button>
          </div>
          {list.error && !list.data ? (
            <ErrorState error={list.error} onRetry={list.refetch} />
          ) : !list.data ? (
            <RowSkeletons rows={6} />
          ) : batches.length === 0 ? (
            <EmptyState title={t('submission.batchesNone')} hint={t('submission.batchesNoneHint')} />
          ) : (
            <BatchList
              batches={batches}
              selected={openBatch}
              onSelect={(batchId) => setPane({ kind: 'batch', batchId })}
            />
          )}
        </div>
        <div className={classes.right}>
          {pane.kind === 'create' && (
            <CreatePanel
              handed={handed}
              onCreated={(batchId) => setPane({ kind: 'batch', batchId })}
              onCancel={() => setPane({ kind: 'batch', batchId: null })}
            />
          )}
          {pane.kind === 'connection' && connection.error && (
            <ErrorState error={connection.error} onRetry={() => void connection.reload()} />
          )}
          {pane.kind === 'connection' && connection.settings && (
            <ConnectionPanel settings={connection.settings} onSaved={connection.reload} />
          )}
          {openBatch !== null && (
            <BatchDetail batchId={openBatch} onOpen={(batchId) => setPane({ kind: 'batch', batchId })} />
          )}
          {pane.kind === 'batch' && openBatch === null && (
            <EmptyState
              title={t('submission.batchesPick')}
              hint={t('submission.batchesNoneHint')}
              action={
                <Button variant="default" onClick={() => setPane({ kind: 'create' })}>
                  {t('submission.create')}
                </Button>
              }
            />
          )}
        </div>
      </div>
    </section>
  );
}

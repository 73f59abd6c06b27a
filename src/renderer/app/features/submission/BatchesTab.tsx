// The batches of this computer: left all of them, right one of them, one record of it, or a form for a new one.
import { Button, Text } from '@mantine/core';
import { EmptyState } from '../../components/EmptyState';
import { ErrorState } from '../../components/ErrorState';
import { RowSkeletons } from '../../components/Skeletons';
import { StatusBadge } from '../../components/StatusBadge';
import { useT } from '../../lib/i18n';
import { useDeskQuery } from '../../lib/useQuery';
import { useDesk } from '../../state/desk';
import { BatchDetail } from './BatchDetail';
import { BatchList } from './BatchList';
import { CreatePanel } from './CreatePanel';
import { platformTone } from './platformTone';
import { RecordPreview } from './RecordPreview';
import type { Handed } from './scope';
import classes from './submission.module.css';
import type { Connection } from './useConnection';

export type Pane =
  | { kind: 'batch'; batchId: string | null }
  | { kind: 'record'; batchId: string; line: number }
  | { kind: 'create' };

export interface BatchesTabProps {
  readonly pane: Pane;
  readonly onPane: (pane: Pane) => void;
  readonly handed: Handed;
  readonly settings: Connection | null;
  readonly onConnection: () => void;
}

export function BatchesTab({ pane, onPane, handed, settings, onConnection }: BatchesTabProps) {
  const t = useT();
  const status = useDesk((state) => state.status);
  const list = useDeskQuery('batches.list', {}, { entities: ['batch', 'receipt'] });
  const batches = list.data?.batches ?? [];
  const openBatch = pane.kind === 'batch' ? (pane.batchId ?? batches[0]?.batchId ?? null) : null;
  const platform = status?.platform ?? 'unset';
  const shown = pane.kind === 'record' ? pane.batchId : openBatch;
  return (
    <div className={classes.panes}>
      <div className={classes.left}>
        <div className={classes.connection}>
          <div style={{ minWidth: 0 }}>
            <StatusBadge
              tone={platformTone[platform]}
              label={t(`submission.platform.${platform}`)}
              testId="submission-platform"
            />
            <Text size="xs" c="dimmed" truncate title={settings?.endpoint}>
              {settings?.endpoint || t('submission.connectionUnset')}
            </Text>
          </div>
          <Button
            variant="subtle"
            size="compact-sm"
            onClick={onConnection}
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
            selected={shown}
            onSelect={(batchId) => onPane({ kind: 'batch', batchId })}
          />
        )}
      </div>
      <div className={classes.right}>
        {pane.kind === 'create' && (
          <CreatePanel
            handed={handed}
            offline={settings?.endpoint === ''}
            onCreated={(batchId) => onPane({ kind: 'batch', batchId })}
            onCancel={() => onPane({ kind: 'batch', batchId: null })}
          />
        )}
        {pane.kind === 'record' && (
          <RecordPreview
            batchId={pane.batchId}
            line={pane.line}
            onBack={() => onPane({ kind: 'batch', batchId: pane.batchId })}
          />
        )}
        {openBatch !== null && (
          <BatchDetail
            batchId={openBatch}
            onOpen={(batchId) => onPane({ kind: 'batch', batchId })}
            onLine={(line) => onPane({ kind: 'record', batchId: openBatch, line })}
          />
        )}
        {pane.kind === 'batch' && openBatch === null && (
          <EmptyState
            title={t('submission.batchesPick')}
            hint={t('submission.batchesNoneHint')}
            action={
              <Button variant="default" onClick={() => onPane({ kind: 'create' })}>
                {t('submission.create')}
              </Button>
            }
          />
        )}
      </div>
    </div>
  );
}

// 历史: who changed what, when, from what to what; each change can be taken back.
import { Button, Group, Stack, Text } from '@mantine/core';
import { IconArrowBackUp, IconListDetails } from '@tabler/icons-react';
import type { EntityName } from '../../../domain/patents/records';
import { fieldChanges, type NameOf } from '../lib/changeText';
import { localStamp } from '../lib/dateDistance';
import { useT } from '../lib/i18n';
import { undo } from '../lib/runCommand';
import { useDeskQuery } from '../lib/useQuery';
import { go } from '../state/navigation';
import { EmptyState } from './EmptyState';
import { ErrorState } from './ErrorState';
import classes from './fields/Fields.module.css';
import { RowSkeletons } from './Skeletons';

export interface RecordHistoryProps {
  readonly entity: EntityName;
  readonly id: string;
  readonly nameOf: NameOf;
}

export function RecordHistory({ entity, id, nameOf }: RecordHistoryProps) {
  const t = useT();
  const history = useDeskQuery('record.history', { entity, id }, { entities: [entity], keepPrevious: true });
  if (history.error && !history.data) return <ErrorState error={history.error} onRetry={history.refetch} />;
  if (!history.data) return <RowSkeletons rows={5} />;
  const entries = history.data.entries;
  if (entries.length === 0)
    return <EmptyState title={t('fields.noHistory')} hint={t('fields.noHistoryHint')} />;
  return (
    <Stack gap="md" data-testid="tab-history">
      {entries.map(({ head, item }) => {
        const changes = fieldChanges(item, t, nameOf);
        return (
          <section key={head.seq} aria-label={`${t(`activity.kind.${head.kind}`)} ${head.at}`}>
            <Group justify="space-between" wrap="nowrap" gap="sm">
              <Text size="sm">
                <b>{head.actor}</b> · {localStamp(head.at, new Date())} · {t(`activity.kind.${head.kind}`)}
                {head.kind !== 'update' && head.label !== '' && `${t('common.separator')}${head.label}`}
              </Text>
              {head.undoneBy === undefined ? (
                <Button
                  variant="subtle"
                  size="compact-sm"
                  leftSection={
                    isWide(head.counts) ? <IconListDetails size={14} /> : <IconArrowBackUp size={14} />
                  }
                  data-testid={`history-undo-${head.seq}`}
                  onClick={() =>
                    void (isWide(head.counts)
                      ? go('activity', { seq: head.seq })
                      : undo(head.seq, head.label))
                  }
                >
                  {t(isWide(head.counts) ? 'fields.seeChange' : 'common.undo')}
                </Button>
              ) : (
                <Text size="xs" c="dimmed">
                  {t('common.done_undone')}
                </Text>
              )}
            </Group>
            {changes.length > 0 && (
              <table className={classes.table}>
                <thead>
                  <tr>
                    <th>{t('fields.historyField')}</th>
                    <th>{t('fields.historyBefore')}</th>
                    <th>{t('fields.historyAfter')}</th>
                  </tr>
                </thead>
                <tbody>
                  {changes.map((change) => (
                    <tr key={change.field}>
                      <td className={classes.nowrap}>{change.field}</td>
                      <td className={classes.was}>{change.before}</td>
                      <td className={classes.now}>{change.after}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
            )}
          </section>
        );
      })}
    </Stack>
  );
}

/** A change that touched more than this record (an import) is undone from the activity page, where all of it is seen. */
const isWide = (counts: Readonly<Record<string, number | undefined>>): boolean =>
  Object.values(counts).reduce<number>((sum, count) => sum + (count ?? 0), 0) > 1;

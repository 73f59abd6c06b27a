// The record beside the list.
import { ActionIcon, Group, Tooltip } from '@mantine/core';
import { IconArrowsMaximize, IconX } from '@tabler/icons-react';
import { ErrorState } from '../../components/ErrorState';
import { RowSkeletons } from '../../components/Skeletons';
import { useT } from '../../lib/i18n';
import classes from './Record.module.css';
import { RecordView } from './RecordView';
import { usePatent } from './usePatent';

interface RecordPaneProps {
  readonly id: string;
  readonly onClose: () => void;
  readonly onOpenPage: () => void;
}

export function RecordPane({ id, onClose, onOpenPage }: RecordPaneProps) {
  const t = useT();
  const found = usePatent(id);
  const buttons = (
    <>
      <Tooltip label={`${t('record.openPage')} (Enter)`}>
        <ActionIcon variant="subtle" color="gray" aria-label={t('record.openPage')} onClick={onOpenPage}>
          <IconArrowsMaximize size={16} />
        </ActionIcon>
      </Tooltip>
      <Tooltip label={t('common.close')}>
        <ActionIcon
          variant="subtle"
          color="gray"
          aria-label={t('common.close')}
          data-testid="record-close"
          onClick={onClose}
        >
          <IconX size={16} />
        </ActionIcon>
      </Tooltip>
    </>
  );
  if (found.data) return <RecordView data={found.data} buttons={buttons} />;
  return (
    <section className={classes.record} aria-label={t('frame.navPatent')}>
      <Group justify="flex-end" p="xs" gap={4}>
        {buttons}
      </Group>
      {found.error ? <ErrorState error={found.error} onRetry={found.refetch} /> : <RowSkeletons rows={10} />}
    </section>
  );
}

// The batches of this computer, newest first: when, how many, where they stand.
import { Group, Text, UnstyledButton } from '@mantine/core';
import type { BatchRow } from '../../../../domain/submission/batchRow';
import { StatusBadge } from '../../components/StatusBadge';
import { localStamp } from '../../lib/dateDistance';
import { useT } from '../../lib/i18n';
import { stateWords } from './batchWords';
import { ShareBar } from './ShareBar';
import classes from './submission.module.css';

export interface BatchListProps {
  readonly batches: readonly BatchRow[];
  readonly selected: string | null;
  readonly onSelect: (batchId: string) => void;
}

export function BatchList({ batches, selected, onSelect }: BatchListProps) {
  const t = useT();
  const now = new Date();
  return (
    <ul className={classes.list} aria-label={t('submission.batches')} data-testid="submission-batches">
      {batches.map((batch) => {
        const words = stateWords(batch.state);
        return (
          <li key={batch.batchId}>
            <UnstyledButton
              className={classes.item}
              aria-current={batch.batchId === selected || undefined}
              onClick={() => onSelect(batch.batchId)}
              data-testid={`batch-${batch.batchId}`}
              data-state={batch.state}
            >
              <span className={classes.line}>
                <Text size="sm" fw={600} className={classes.figures}>
                  {localStamp(batch.createdAt, now)}
                </Text>
                <StatusBadge tone={words.tone} label={t(words.label)} title={t(words.hint)} />
              </span>
              <Group justify="space-between">
                <Text size="xs" c="dimmed" className={classes.figures}>
                  {t('submission.records', { n: batch.count })}
                </Text>
                {batch.attempts > 0 && (
                  <Text size="xs" c="dimmed">
                    {t('submission.attempts', { n: batch.attempts })}
                  </Text>
                )}
              </Group>
              <ShareBar batch={batch} />
            </UnstyledButton>
          </li>
        );
      })}
    </ul>
  );
}

// The batches of this computer, newest first: when, how many, where they stand.
import { Group, Text, UnstyledButton } from '@mantine/core';
import type { BatchRow } from '../../../../domain/submission/batchRow';
import { StatusBadge } from '../../components/StatusBadge';
import { localStamp } from '../../lib/dateDistance';
import { useT } from '../../lib/i18n';
import { useDesk } from '../../state/desk';
import { stateWords } from './batchWords';
import { kindOfBatch, kindText } from './kindWords';
import { ShareBar } from './ShareBar';
import classes from './submission.module.css';
import { waitReason } from './waitReason';

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
                <Text size="xs" c="dimmed" className={classes.figures} truncate>
                  {t('submission.records2', {
                    n: batch.count.toLocaleString('en-US'),
                    kind: kindText(kindOfBatch(batch.manifest?.schema), t),
                  })}
                </Text>
                {batch.attempts > 0 && (
                  <Text size="xs" c="dimmed">
                    {t('submission.attempts', { n: batch.attempts })}
                  </Text>
                )}
              </Group>
              <Waiting batch={batch} />
              <ShareBar batch={batch} />
            </UnstyledButton>
          </li>
        );
      })}
    </ul>
  );
}

/** Why it is not through yet, under the numbers. */
function Waiting({ batch }: { readonly batch: BatchRow }) {
  const t = useT();
  const status = useDesk((state) => state.status);
  const reason = waitReason(batch, status, new Date(), t);
  if (reason === '') return null;
  return (
    <Text size="xs" c="dimmed" truncate data-testid="batch-waits">
      {reason}
    </Text>
  );
}

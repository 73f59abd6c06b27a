// One batch: its state in words, the way it has come, what they and we have, the last trouble, its receipts.
import { Anchor, Button, Group, Stack, Text, Title } from '@mantine/core';
import type { BatchRow } from '../../../../domain/submission/batchRow';
import { ErrorState } from '../../components/ErrorState';
import { Notice } from '../../components/Notice';
import { BlockSkeleton } from '../../components/Skeletons';
import { StatusBadge } from '../../components/StatusBadge';
import { localStamp } from '../../lib/dateDistance';
import { useT } from '../../lib/i18n';
import { useDeskQuery } from '../../lib/useQuery';
import { BatchLines } from './BatchLines';
import { BatchWay } from './BatchWay';
import { stateWords } from './batchWords';
import { CarrierBar } from './CarrierBar';
import { ChunkStrip } from './ChunkStrip';
import { Correction } from './Correction';
import { control } from './control';
import { HoldingsFacts } from './HoldingsFacts';
import { holdings } from './holdings';
import { problemKind, problemWords, stepText } from './problemWords';
import classes from './submission.module.css';

export interface BatchDetailProps {
  readonly batchId: string;
  /** Opens another batch: the one that replaced this one, or was replaced by it. */
  readonly onOpen: (batchId: string) => void;
  /** Shows one line as it left. */
  readonly onLine: (line: number) => void;
}

export function BatchDetail({ batchId, onOpen, onLine }: BatchDetailProps) {
  const { data, error, refetch } = useDeskQuery('batch.get', { batchId }, { entities: ['batch', 'receipt'] });
  if (error && !data) return <ErrorState error={error} onRetry={refetch} />;
  if (!data?.batch) return <div className={classes.pad}>{!data && <BlockSkeleton height={200} />}</div>;
  const { batch, chunks } = data;
  const held = holdings(batch, chunks);
  return (
    <>
      <Stack gap="md" className={classes.pad} pb="sm" data-testid="batch-detail" data-state={batch.state}>
        <Head batch={batch} onOpen={onOpen} />
        <CarrierBar batch={batch} />
        <BatchWay batch={batch} />
        <Trouble batch={batch} />
        <ChunkStrip chunks={chunks} holdings={held} />
        <HoldingsFacts held={held} batch={batch} />
        <Correction batch={batch} onOpen={onOpen} />
      </Stack>
      <BatchLines batch={batch} key={batchId} onLine={onLine} />
    </>
  );
}

function Head({ batch, onOpen }: { readonly batch: BatchRow; readonly onOpen: (id: string) => void }) {
  const t = useT();
  const words = stateWords(batch.state);
  const { supersedes, supersededBy } = batch;
  return (
    <div>
      <Group gap="sm">
        <Title order={2}>{t('submission.batchOf', { date: localStamp(batch.createdAt, new Date()) })}</Title>
        <StatusBadge tone={words.tone} label={t(words.label)} testId="batch-state" />
      </Group>
      <Text size="sm">{t(words.hint)}</Text>
      <Group gap="md">
        <Text size="xs" c="dimmed">
          {t('submission.batchId')} <span className={classes.mono}>{batch.batchId}</span>
        </Text>
        {supersedes && (
          <Anchor component="button" size="xs" onClick={() => onOpen(supersedes)}>
            {t('submission.supersedes', { id: supersedes.slice(-8) })}
          </Anchor>
        )}
        {supersededBy && (
          <Anchor component="button" size="xs" onClick={() => onOpen(supersededBy)}>
            {t('submission.supersededBy', { id: supersededBy.slice(-8) })}
          </Anchor>
        )}
      </Group>
    </div>
  );
}

/** The last problem, while the batch is not through: what, what to do, when it is tried again. */
function Trouble({ batch }: { readonly batch: BatchRow }) {
  const t = useT();
  const problem = batch.lastProblem;
  const over = batch.state === 'closed' || batch.state === 'needs_correction' || batch.state === 'superseded';
  if (!problem || over) return null;
  const kind = problemKind(problem.code, problem.httpStatus);
  const words = problemWords(kind);
  const frozen = batch.state === 'frozen';
  const now = new Date();
  return (
    <Notice
      tone={frozen ? 'red' : 'amber'}
      title={t(words.what, { code: problem.code })}
      testId="batch-problem"
      data={problem.code}
    >
      <Stack gap={6}>
        <Text size="sm">{t(words.cure)}</Text>
        {problem.detail && (
          <Text size="xs" c="dimmed">
            {t('submission.testDetail', { detail: problem.detail })}
          </Text>
        )}
        <Group justify="space-between">
          <Text size="xs" c="dimmed" className={classes.figures}>
            {t('submission.problemAt', { at: localStamp(problem.at, now), step: stepText(problem.step, t) })}
            {batch.nextAttemptAt && !frozen && (
              <> · {t('submission.nextTry', { at: localStamp(batch.nextAttemptAt, now) })}</>
            )}
          </Text>
          {frozen ? (
            <Button onClick={() => void control('release', batch.batchId)} data-testid="batch-release">
              {t('submission.release')}
            </Button>
          ) : (
            <Button
              variant="default"
              onClick={() => void control('retry', batch.batchId)}
              data-testid="batch-retry"
            >
              {t('submission.retryNow')}
            </Button>
          )}
        </Group>
      </Stack>
    </Notice>
  );
}

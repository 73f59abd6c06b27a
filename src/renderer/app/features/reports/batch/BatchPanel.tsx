// 批量打印个人通知单: of chosen runs or of a year, one file or a folder of files; goes on where it was stopped.
import { Button, Group, SegmentedControl, Stack, Text } from '@mantine/core';
import { useCallback, useEffect, useState } from 'react';
import type { DeskError } from '../../../../../shared/result';
import type { RouteOutput } from '../../../../../shared/routes';
import { EmptyState } from '../../../components/EmptyState';
import { ErrorNote } from '../../../components/ErrorNote';
import { Notice } from '../../../components/Notice';
import { BlockSkeleton } from '../../../components/Skeletons';
import { TaskProgress } from '../../../components/TaskProgress';
import { call } from '../../../lib/desk';
import { useT } from '../../../lib/i18n';
import { useDeskQuery } from '../../../lib/useQuery';
import { useDesk } from '../../../state/desk';
import { go } from '../../../state/navigation';
import { SavedFile } from '../report/SavedFile';
import { BatchRuns } from './BatchRuns';
import { BatchYear } from './BatchYear';

/** Whose statements; null = nothing is chosen yet. */
type Chosen = { readonly runs: string[] } | { readonly year: string } | null;
type Wanted = Parameters<typeof call<'papers.batch'>>[1];
type Unfinished = RouteOutput<'papers.unfinished'>['batch'];

export function BatchPanel() {
  const t = useT();
  const runs = useDeskQuery('run.list', { limit: 1000 }, { entities: ['run'] });
  const [of, setOf] = useState<'runs' | 'year'>('runs');
  const [chosen, setChosen] = useState<Chosen>(null);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<DeskError | null>(null);
  const [place, setPlace] = useState<string | null>(null);
  const [unfinished, setUnfinished] = useState<Unfinished>(null);
  const chooseYear = useCallback((year: string | null) => setChosen(year === null ? null : { year }), []);
  const task = useDesk((state) =>
    state.tasks.find((one) => one.state === 'running' && one.id.startsWith('batch-')),
  );
  useEffect(() => {
    if (busy) return;
    void call('papers.unfinished', {}).then((result) => {
      if (result.ok) setUnfinished(result.value.batch);
    });
  }, [busy]);
  const start = async (wanted: Wanted): Promise<void> => {
    setBusy(true);
    setError(null);
    setPlace(null);
    const result = await call('papers.batch', wanted);
    if (result.ok) setPlace(result.value.place);
    else setError(result.error);
    setBusy(false);
  };
  if (runs.data === undefined) return <BlockSkeleton height={320} />;
  const rows = runs.data.rows.filter(({ state }) => state !== 'draft');
  if (rows.length === 0)
    return (
      <EmptyState
        title={t('reports.batchEmpty')}
        hint={t('reports.batchEmptyHint')}
        action={<Button onClick={() => go('receipts', { tab: 'runs' })}>{t('reports.batchToRuns')}</Button>}
      />
    );
  return (
    <Stack gap="sm" p="md" style={{ overflow: 'auto' }} data-testid="batch-panel">
      <Text size="sm" c="dimmed">
        {t('reports.batchHint')}
      </Text>
      {unfinished !== null && !busy && (
        <Notice
          tone="amber"
          title={t('reports.batchUnfinished', { done: unfinished.done, total: unfinished.total })}
          testId="batch-unfinished"
        >
          <Text size="sm">{unfinished.place}</Text>
          <Button size="compact-sm" onClick={() => void start({ resume: true })} data-testid="batch-resume">
            {t('reports.batchResume')}
          </Button>
        </Notice>
      )}
      {error && <ErrorNote error={error} testId="batch-error" />}
      {task && <TaskProgress task={task} />}
      {place !== null && <SavedFile file={place} />}
      <SegmentedControl
        value={of}
        onChange={(next) => {
          setOf(next === 'year' ? 'year' : 'runs');
          setChosen(null);
        }}
        data={[
          { value: 'runs', label: t('queue.batchOfRuns') },
          { value: 'year', label: t('queue.batchOfYear') },
        ]}
        data-testid="batch-of"
        style={{ alignSelf: 'flex-start' }}
      />
      {of === 'runs' ? (
        <BatchRuns rows={rows} onChange={(ids) => setChosen(ids.length === 0 ? null : { runs: ids })} />
      ) : (
        <BatchYear onChange={chooseYear} />
      )}
      <Group gap="sm">
        {(['merged', 'files'] as const).map((as) => (
          <Button
            key={as}
            variant={as === 'merged' ? 'filled' : 'default'}
            disabled={chosen === null || busy}
            onClick={() => chosen && void start({ ...chosen, as })}
            data-testid={`batch-${as}`}
          >
            {t(`reports.batchAs.${as}`)}
          </Button>
        ))}
      </Group>
    </Stack>
  );
}

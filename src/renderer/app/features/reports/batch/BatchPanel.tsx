// 批量打印个人通知单: the runs of a year, one file or a folder of files; goes on where it was stopped.
import { Button, Checkbox, Group, Stack, Text, Title } from '@mantine/core';
import { useEffect, useState } from 'react';
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

type Wanted = Parameters<typeof call<'papers.batch'>>[1];
type Unfinished = RouteOutput<'papers.unfinished'>['batch'];

export function BatchPanel() {
  const t = useT();
  const runs = useDeskQuery('run.list', { limit: 200 }, { entities: ['run'] });
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<DeskError | null>(null);
  const [place, setPlace] = useState<string | null>(null);
  const [unfinished, setUnfinished] = useState<Unfinished>(null);
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
  const toggle = (id: string): void => {
    const next = new Set(chosen);
    if (!next.delete(id)) next.add(id);
    setChosen(next);
  };
  const ids = rows.filter(({ id }) => chosen.has(id)).map(({ id }) => id);
  return (
    <Stack gap="sm" p="md" style={{ overflow: 'auto' }} data-testid="batch-panel">
      <Title order={2} size="h3">
        {t('reports.batch')}
      </Title>
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
      <Checkbox
        label={t('reports.batchAll', { n: rows.length })}
        checked={ids.length === rows.length}
        indeterminate={ids.length > 0 && ids.length < rows.length}
        onChange={() => setChosen(new Set(ids.length === rows.length ? [] : rows.map(({ id }) => id)))}
        data-testid="batch-all"
      />
      {rows.map(({ id, title, upTo, people }) => (
        <Checkbox
          key={id}
          ml="md"
          label={t('reports.batchRun', { title, upTo, n: people.length })}
          checked={chosen.has(id)}
          onChange={() => toggle(id)}
        />
      ))}
      <Group gap="sm">
        {(['merged', 'files'] as const).map((as) => (
          <Button
            key={as}
            variant={as === 'merged' ? 'filled' : 'default'}
            disabled={ids.length === 0 || busy}
            onClick={() => void start({ runs: ids, as })}
            data-testid={`batch-${as}`}
          >
            {t(`reports.batchAs.${as}`)}
          </Button>
        ))}
      </Group>
    </Stack>
  );
}

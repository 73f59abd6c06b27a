// One running piece of work: label, phase, bar with figures, cancel.
import { Button, Group, Progress, Stack, Text } from '@mantine/core';
import type { TaskEvent } from '../../../shared/events';
import { call } from '../lib/desk';
import { errorText } from '../lib/errorText';
import { useT } from '../lib/i18n';
import { usePreferences } from '../state/preferences';
import { StatusBadge, type Tone } from './StatusBadge';

const TONE: Record<TaskEvent['state'], Tone> = {
  running: 'ink',
  done: 'green',
  failed: 'red',
  cancelled: 'grey',
};

export function TaskProgress({ task }: { readonly task: TaskEvent }) {
  const t = useT();
  const language = usePreferences((state) => state.language);
  const running = task.state === 'running';
  const known = task.total !== undefined && task.total > 0;
  const percent = known ? Math.min(100, ((task.done ?? 0) / (task.total ?? 1)) * 100) : 100;
  const word = t(task.state === 'running' ? 'common.running' : `common.${task.state}`);
  return (
    <Stack gap={4} data-testid={`task-${task.kind}`} data-state={task.state}>
      <Group justify="space-between" wrap="nowrap" gap="sm">
        <Text size="sm" truncate title={task.label}>
          {task.label}
        </Text>
        <StatusBadge tone={TONE[task.state]} label={word} />
      </Group>
      {running && <Progress value={percent} animated={!known} size="sm" aria-label={task.label} />}
      <Group justify="space-between" wrap="nowrap" gap="sm">
        <Text size="xs" c="dimmed">
          {task.error
            ? `${errorText(task.error, language).what} ${errorText(task.error, language).cure}`
            : [task.phase, known && t('common.of', { n: task.done ?? 0, total: task.total ?? 0 })]
                .filter(Boolean)
                .join(' · ')}
        </Text>
        {running && task.cancellable && (
          <Button
            variant="default"
            size="compact-xs"
            aria-label={t('frame.taskCancel', { label: task.label })}
            onClick={() => void call('task.cancel', { id: task.id })}
          >
            {t('common.cancel')}
          </Button>
        )}
      </Group>
    </Stack>
  );
}

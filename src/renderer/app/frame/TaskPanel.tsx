// Running and finished work: progress with cancel, result in words. Opens from the top bar, covers nothing else.
import {
  ActionIcon,
  Button,
  Group,
  Indicator,
  Popover,
  ScrollArea,
  Stack,
  Text,
  Title,
  Tooltip,
} from '@mantine/core';
import { IconProgress } from '@tabler/icons-react';
import { TaskProgress } from '../components/TaskProgress';
import { useT } from '../lib/i18n';
import { useDesk } from '../state/desk';
import { go } from '../state/navigation';
import { useOverlays } from '../state/overlays';

export function TaskPanel() {
  const t = useT();
  const tasks = useDesk((state) => state.tasks);
  const clear = useDesk((state) => state.clearTasks);
  const opened = useOverlays((state) => state.tasks);
  const open = useOverlays((state) => state.open);
  const running = tasks.filter((task) => task.state === 'running').length;
  const label =
    running > 0 ? `${t('frame.tasks')} · ${t('frame.tasksRunning', { n: running })}` : t('frame.tasks');
  return (
    <Popover
      opened={opened}
      onChange={(now) => open('tasks', now)}
      position="bottom-end"
      width={380}
      trapFocus
    >
      <Popover.Target>
        <Tooltip label={label} disabled={opened}>
          <Indicator disabled={running === 0} label={running} size={15} color="ink">
            <ActionIcon
              variant="default"
              aria-label={label}
              data-testid="tasks"
              onClick={() => open('tasks', !opened)}
            >
              <IconProgress size={16} />
            </ActionIcon>
          </Indicator>
        </Tooltip>
      </Popover.Target>
      <Popover.Dropdown aria-label={t('frame.tasks')}>
        <Stack gap="sm">
          <Group justify="space-between">
            <Title order={3}>{t('frame.tasks')}</Title>
            <Button
              variant="subtle"
              size="compact-sm"
              onClick={() => {
                open('tasks', false);
                go('activity');
              }}
            >
              {t('frame.openActivity')}
            </Button>
          </Group>
          {tasks.length === 0 ? (
            <Text size="sm" c="dimmed">
              {t('frame.tasksNone')}
              <br />
              {t('frame.tasksHint')}
            </Text>
          ) : (
            <ScrollArea.Autosize mah={420}>
              <Stack gap="md">
                {tasks.map((task) => (
                  <TaskProgress key={task.id} task={task} />
                ))}
              </Stack>
            </ScrollArea.Autosize>
          )}
          {tasks.length > running && (
            <Button variant="default" size="compact-sm" onClick={clear}>
              {t('frame.tasksClear')}
            </Button>
          )}
        </Stack>
      </Popover.Dropdown>
    </Popover>
  );
}

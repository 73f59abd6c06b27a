// What needs doing, most urgent first; each line leads to the patents, the batch or the setting it is about.
import { Anchor, Text, Title, UnstyledButton } from '@mantine/core';
import {
  IconAlertTriangle,
  IconBuildingBank,
  IconCalculator,
  IconCalendarDue,
  IconChevronRight,
  IconCircleCheck,
  IconContract,
  IconDeviceFloppy,
  IconFileCertificate,
  IconHourglass,
  IconKey,
  IconMessages,
  IconQuestionMark,
  IconSend,
  IconSpeakerphone,
} from '@tabler/icons-react';
import { type ComponentType, useState } from 'react';
import { useT } from '../../lib/i18n';
import { go } from '../../state/navigation';
import classes from './home.module.css';
import type { Goal, Todo } from './todos';

const ICONS: Record<Todo['id'], ComponentType<{ size?: number; stroke?: number }>> = {
  overdue: IconAlertTriangle,
  dueSoon: IconCalendarDue,
  dealsLate: IconMessages,
  dealsSoon: IconMessages,
  dutiesLate: IconContract,
  dutiesSoon: IconContract,
  filingsLate: IconFileCertificate,
  filingsSoon: IconFileCertificate,
  noticesOver: IconSpeakerphone,
  runs: IconCalculator,
  batches: IconSend,
  nonUse: IconHourglass,
  rejected: IconAlertTriangle,
  frozen: IconAlertTriangle,
  login: IconKey,
  backup: IconDeviceFloppy,
  noDepartment: IconBuildingBank,
  unknownState: IconQuestionMark,
  notSubmitted: IconSend,
};

function follow(goal: Goal): void {
  if (goal.page === 'patents') go('patents', { text: '', filter: goal.filter });
  else if (goal.page === 'settings') go('settings', { section: goal.section });
  else if (goal.page === 'agreements') go('agreements', { tab: 'duties' });
  else if (goal.page === 'receipts') go('receipts', { tab: 'runs' });
  else go(goal.page);
}

/** What is most urgent fits beside the days ahead; the rest is one click away. */
const SHOWN = 8;

export function TodoPanel({ list }: { readonly list: readonly Todo[] }) {
  const t = useT();
  const [all, setAll] = useState(false);
  return (
    <section className={classes.panel} aria-label={t('home.todoTitle')} data-testid="home-todos">
      <div className={classes.head}>
        <Title order={2}>{t('home.todoTitle')}</Title>
        {list.length > 0 && (
          <Text size="xs" c="dimmed">
            {t('home.todoCount', { n: list.length })}
          </Text>
        )}
      </div>
      {list.length === 0 && (
        <div className={classes.calm}>
          <IconCircleCheck size={24} color="var(--zd-green)" aria-hidden />
          <div>
            <Text fw={600}>{t('home.todoNone')}</Text>
            <Text size="sm" c="dimmed">
              {t('home.todoNoneHint')}
            </Text>
          </div>
        </div>
      )}
      <ul className={classes.todos}>
        {(all ? list : list.slice(0, SHOWN)).map((todo) => {
          const Icon = ICONS[todo.id];
          return (
            <li key={todo.id}>
              <UnstyledButton
                className={classes.todo}
                data-tone={todo.tone}
                onClick={() => follow(todo.goal)}
                data-testid={`todo-${todo.id}`}
              >
                <span className={classes.icon} aria-hidden>
                  <Icon size={20} stroke={1.6} />
                </span>
                <span className={classes.words}>
                  <Text span size="md" display="block">
                    {t(todo.label)}
                  </Text>
                  <Text span size="xs" c="dimmed" display="block">
                    {t(todo.hint)}
                  </Text>
                </span>
                {todo.count !== undefined && (
                  <span className={classes.number}>{todo.count.toLocaleString('en-US')}</span>
                )}
                <IconChevronRight size={16} className={classes.go} aria-hidden />
              </UnstyledButton>
            </li>
          );
        })}
      </ul>
      {list.length > SHOWN && (
        <div className={classes.rest}>
          <Anchor component="button" size="sm" onClick={() => setAll(!all)} aria-expanded={all}>
            {all ? t('home.fewer') : t('home.more', { n: list.length - SHOWN })}
          </Anchor>
        </div>
      )}
    </section>
  );
}

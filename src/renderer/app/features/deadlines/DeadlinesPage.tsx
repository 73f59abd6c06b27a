// 期限与年费: the task list, the month, the budget and the declarations of funded projects.
import { ActionIcon, Button, Popover, SegmentedControl, Tabs, Tooltip } from '@mantine/core';
import { IconCalendarDown, IconCopy, IconSettings } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { PageHeader } from '../../components/PageHeader';
import { isoDay } from '../../lib/dateDistance';
import { useT } from '../../lib/i18n';
import { type DeadlineTab, useDeadlines } from '../../state/deadlines';
import { usePageParams } from '../../state/navigation';
import { BudgetTab } from './BudgetTab';
import { CalendarTab } from './CalendarTab';
import { copyTasks, saveCalendar } from './copy';
import { DutiesTab } from './DutiesTab';
import classes from './deadlines.module.css';
import { FundingTab } from './FundingTab';
import { SettingsPanel } from './SettingsPanel';
import { scopeOf } from './scope';
import { TasksTab } from './TasksTab';

const tabs = [
  ['tasks', 'deadlines.tabTasks', TasksTab],
  ['duties', 'deadlines.tabDuties', DutiesTab],
  ['calendar', 'deadlines.tabCalendar', CalendarTab],
  ['budget', 'deadlines.tabBudget', BudgetTab],
  ['funding', 'deadlines.tabFunding', FundingTab],
] as const;

export default function DeadlinesPage() {
  const t = useT();
  const today = isoDay(new Date());
  const wanted = usePageParams('deadlines')?.tab;
  const { tab, unit, show } = useDeadlines();
  const [settings, setSettings] = useState(false);
  useEffect(() => {
    if (wanted !== undefined) show({ tab: wanted });
  }, [wanted, show]);
  const units = [
    { value: 'yuan', label: t('deadlines.yuan') },
    { value: 'wan', label: t('deadlines.wan') },
  ];
  return (
    <section className={classes.page} aria-label={t('deadlines.title')}>
      <PageHeader
        title={t('deadlines.title')}
        primary={
          <Button
            leftSection={<IconCalendarDown size={16} />}
            onClick={() => void saveCalendar(scopeOf(useDeadlines.getState(), today))}
            data-testid="save-ics"
          >
            {t('deadlines.saveIcs')}
          </Button>
        }
        extras={
          <>
            <SegmentedControl
              size="xs"
              aria-label={t('deadlines.unit')}
              value={unit}
              onChange={(value) => show({ unit: value === 'wan' ? 'wan' : 'yuan' })}
              data={units}
            />
            {tab === 'tasks' && (
              <Button
                variant="default"
                leftSection={<IconCopy size={16} />}
                onClick={() => void copyTasks(scopeOf(useDeadlines.getState(), today), unit)}
                data-testid="copy-tasks"
              >
                {t('deadlines.copyTable')}
              </Button>
            )}
            <Popover
              opened={settings}
              onChange={setSettings}
              width={390}
              position="bottom-end"
              trapFocus
              returnFocus
            >
              <Popover.Target>
                <Tooltip label={t('deadlines.settings')}>
                  <ActionIcon
                    variant="default"
                    aria-label={t('deadlines.settings')}
                    onClick={() => setSettings(!settings)}
                    data-testid="deadline-settings"
                  >
                    <IconSettings size={16} />
                  </ActionIcon>
                </Tooltip>
              </Popover.Target>
              <Popover.Dropdown aria-label={t('deadlines.settings')}>
                <SettingsPanel onClose={() => setSettings(false)} />
              </Popover.Dropdown>
            </Popover>
          </>
        }
      />
      <Tabs
        value={tab}
        onChange={(next) => show({ tab: (next ?? 'tasks') as DeadlineTab })}
        keepMounted={false}
        className={classes.tabs}
      >
        <Tabs.List px="md">
          {tabs.map(([id, label]) => (
            <Tabs.Tab key={id} value={id} data-testid={`deadline-tab-${id}`}>
              {t(label)}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        {tabs.map(([id, , Body]) => (
          <Tabs.Panel key={id} value={id} className={classes.panel}>
            {id === tab && <Body today={today} />}
          </Tabs.Panel>
        ))}
      </Tabs>
    </section>
  );
}

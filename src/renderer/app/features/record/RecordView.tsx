// One patent: head, 下一步, tabs. Used beside the list and as a whole page.
import { Group, Tabs, Title } from '@mantine/core';
import { type ReactNode, useMemo, useRef, useState } from 'react';
import type { QueryOutput } from '../../../../shared/store/queries';
import { NumberCopy } from '../../components/NumberCopy';
import { LegalBadge, SubmissionBadge } from '../../components/PatentBadges';
import { StatusBadge } from '../../components/StatusBadge';
import { useT } from '../../lib/i18n';
import { usePageActions } from '../../state/pageActions';
import { usePreferences } from '../../state/preferences';
import { NextSteps } from './NextSteps';
import { nextSteps } from './nextSteps';
import classes from './Record.module.css';
import { recordTabs } from './recordTabs';

interface RecordViewProps {
  readonly data: QueryOutput<'patents.get'>;
  readonly buttons: ReactNode;
  readonly wide?: boolean;
}

export function RecordView({ data, buttons, wide }: RecordViewProps) {
  const t = useT();
  const language = usePreferences((state) => state.language);
  const [tab, setTab] = useState<string>('overview');
  const body = useRef<HTMLDivElement>(null);
  const { patent, department, projects, submission, receipts } = data;
  const steps = useMemo(
    () => nextSteps(patent, submission, receipts, language, projects),
    [patent, submission, receipts, language, projects],
  );
  const names = new Map<string, string>([
    ...projects.map((project) => [project.id, project.name] as const),
    ...(department ? [[department.id, department.name] as const] : []),
  ]);
  const edit = useMemo(
    () => ({
      edit: () => {
        setTab('overview');
        requestAnimationFrame(() => body.current?.querySelector<HTMLElement>('textarea, input')?.focus());
      },
    }),
    [],
  );
  usePageActions(edit);
  const tabs = recordTabs(data, t, (id) => names.get(id));
  return (
    <Tabs
      value={tab}
      onChange={(next) => setTab(next ?? 'overview')}
      keepMounted={false}
      className={`${classes.record} ${wide ? classes.wide : ''}`}
      data-testid="record-pane"
    >
      <header className={classes.head}>
        <Group justify="space-between" wrap="nowrap" align="flex-start" gap="sm">
          <Title order={2} className={classes.title} data-testid="record-title">
            {patent.title}
          </Title>
          <Group gap={4} wrap="nowrap">
            {buttons}
          </Group>
        </Group>
        <Group gap="sm" mt={4}>
          <NumberCopy number={patent.applicationNumber} />
          <span>{t(`domain.type.${patent.type}`)}</span>
          <LegalBadge bucket={patent.legalBucket} status={patent.legalStatus} />
          <SubmissionBadge mark={submission} />
          {patent.sample && <StatusBadge tone="grey" label={t('domain.field.sample')} />}
        </Group>
        <Tabs.List mt="xs" className={classes.tabs}>
          {tabs.map(({ id, label, count }) => (
            <Tabs.Tab key={id} value={id} className={classes.tab} data-testid={`tab-button-${id}`}>
              {label}
              {count !== undefined && count > 0 && <span className={classes.tabCount}> {count}</span>}
            </Tabs.Tab>
          ))}
        </Tabs.List>
      </header>
      <div className={classes.body} ref={body}>
        <NextSteps steps={steps} onGo={setTab} />
        {tabs.map(({ id, render }) => (
          <Tabs.Panel key={id} value={id}>
            {id === tab && render()}
          </Tabs.Panel>
        ))}
      </div>
    </Tabs>
  );
}

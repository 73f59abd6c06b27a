// Step 3: the dry run. Progress while it reads, then counts, what would change, and what is wrong.
import { Paper, Stack, Tabs, Text } from '@mantine/core';
import type { TaskEvent } from '../../../../shared/events';
import { TaskProgress } from '../../components/TaskProgress';
import { useT } from '../../lib/i18n';
import { useDesk } from '../../state/desk';
import { ChangesPanel } from './ChangesPanel';
import { Counts } from './Counts';
import { baseName } from './fileText';
import { IssueTable } from './IssueTable';
import classes from './import.module.css';
import { phaseText } from './phaseText';
import { SampleTable } from './SampleTable';
import type { ImportPlan } from './wizard';
import { useWizard } from './wizardStore';

export function PlanStep() {
  const busy = useWizard((state) => state.busy);
  const plan = useWizard((state) => state.plan);
  if (busy) return <Working />;
  return plan && <Plan plan={plan} />;
}

/** The file is read, or written; the words say which, the foot of the page has the way out. */
function Working() {
  const t = useT();
  const { busy, token, file } = useWizard();
  const task = useDesk((state) => state.tasks.find((one) => one.id === token));
  const shown: TaskEvent = task ?? {
    id: token,
    kind: 'import',
    label: t('import.label', { file: baseName(file) }),
    state: 'running',
    cancellable: false,
  };
  return (
    <Stack maw={640} mx="auto" pt={80} gap="md">
      <Paper withBorder radius="md" p="lg">
        <TaskProgress
          task={{ ...shown, phase: phaseText(shown.phase, t), state: 'running', cancellable: false }}
        />
      </Paper>
      <Text size="sm" c="dimmed" role="status">
        {t(busy === 'applying' ? 'import.applying' : 'import.planning')}
      </Text>
    </Stack>
  );
}

function Plan({ plan }: { readonly plan: ImportPlan }) {
  const t = useT();
  const changing = plan.sample.filter((row) => row.action !== 'unchanged');
  // A list of other patents names none of the store's: what it lacks says nothing.
  const differs = plan.counts.updated > 0 || (plan.counts.unchanged > 0 && plan.absent > 0);
  return (
    <div className={classes.column} style={{ height: '100%' }}>
      <Counts counts={plan.counts} />
      <Tabs defaultValue={firstTab(plan)} className={classes.column} style={{ flex: 1 }}>
        <Tabs.List>
          {differs && (
            <Tabs.Tab value="changes" data-testid="import-changes-tab">
              {t('import.tabChanges', { n: plan.counts.updated })}
            </Tabs.Tab>
          )}
          <Tabs.Tab value="sample">{t('import.tabSample')}</Tabs.Tab>
          <Tabs.Tab value="issues" data-testid="import-issues-tab">
            {t('import.tabIssues', { n: plan.issuesTotal })}
          </Tabs.Tab>
        </Tabs.List>
        {differs && (
          <Tabs.Panel value="changes" className={classes.panel}>
            <ChangesPanel plan={plan} />
          </Tabs.Panel>
        )}
        <Tabs.Panel value="sample" className={classes.panel}>
          <Text size="sm" c="dimmed">
            {changing.length > 0 ? t('import.sampleHint', { n: changing.length }) : t('import.sampleNone')}
          </Text>
          {changing.length > 0 && (
            <section className={classes.scroll} aria-label={t('import.tabSample')}>
              <SampleTable rows={changing} />
            </section>
          )}
        </Tabs.Panel>
        <Tabs.Panel value="issues" className={classes.panel}>
          {plan.issuesTotal === 0 ? (
            <Text size="sm" c="dimmed">
              {t('import.issuesNone')}
            </Text>
          ) : (
            <IssueTable issues={plan.issues} total={plan.issuesTotal} />
          )}
        </Tabs.Panel>
      </Tabs>
    </div>
  );
}

/** What a person looks at first: changes of known records, else new ones, else what is wrong. */
function firstTab({ counts, issuesTotal }: ImportPlan): string {
  if (counts.updated > 0) return 'changes';
  return counts.created === 0 && issuesTotal > 0 ? 'issues' : 'sample';
}

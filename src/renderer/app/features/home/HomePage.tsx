// The desk's first page: what is in the portfolio and what wants doing today.
import { Button } from '@mantine/core';
import { IconFileImport } from '@tabler/icons-react';
import { ErrorState } from '../../components/ErrorState';
import { PageHeader } from '../../components/PageHeader';
import { BlockSkeleton } from '../../components/Skeletons';
import { useT } from '../../lib/i18n';
import { type DeskQuery, useDeskQuery } from '../../lib/useQuery';
import { useToday } from '../../lib/useToday';
import { useDesk } from '../../state/desk';
import { go } from '../../state/navigation';
import { AheadPanel } from './AheadPanel';
import { lastDay, plusDays } from './ahead';
import { BucketsPanel } from './BucketsPanel';
import { Counts } from './Counts';
import { DepartmentsPanel } from './DepartmentsPanel';
import { FirstRun } from './FirstRun';
import classes from './home.module.css';
import { PlanPanel } from './PlanPanel';
import { SampleBanner } from './SampleBanner';
import { TodoPanel } from './TodoPanel';
import { todos } from './todos';
import { useAfterPaint } from './useAfterPaint';
import { YearsPanel } from './YearsPanel';

const ENTITIES = ['patent', 'person', 'department', 'project', 'batch', 'receipt'];

type Answer = Pick<DeskQuery<unknown>, 'error' | 'refetch'>;

const AHEAD = ['patent', 'obligation', 'matter', 'agreement', 'income', 'filing', 'deal', 'run', 'batch'];

export default function HomePage() {
  const t = useT();
  const status = useDesk((state) => state.status);
  const { data, error, refetch } = useDeskQuery('overview', {}, { entities: ENTITIES });
  const today = useToday();
  // The portfolio is on screen first; what is counted over books and columns comes after it.
  const enabled = useAfterPaint(data !== undefined && data.patents > 0);
  const due = useDeskQuery('deadlines.summary', { today }, { entities: ['patent'], enabled });
  const talks = useDeskQuery(
    'deals.due',
    { today, until: plusDays(today, 7) },
    { entities: ['deal', 'settings'], enabled },
  );
  const ahead = useDeskQuery(
    'home.ahead',
    { today, until: lastDay(today) },
    { entities: AHEAD, enabled, keepPrevious: true },
  );
  const plan = useDeskQuery(
    'home.plan',
    { today },
    { entities: ['patent', 'agreement', 'filing', 'receipt', 'batch'], enabled, keepPrevious: true },
  );
  if (error && !data) return <ErrorState error={error} onRetry={refetch} />;
  const empty = data?.patents === 0;
  return (
    <div className={classes.page}>
      <PageHeader
        title={t('home.title')}
        primary={
          !empty && (
            <Button
              leftSection={<IconFileImport size={16} />}
              onClick={() => go('import')}
              data-testid="home-import"
            >
              {t('home.import')}
            </Button>
          )
        }
      />
      {data && data.samplePatents > 0 && <SampleBanner count={data.samplePatents} />}
      {!data && (
        <div className={classes.body}>
          <BlockSkeleton height={300} />
          <BlockSkeleton height={300} />
        </div>
      )}
      {empty && <FirstRun />}
      {data && !empty && (
        <div className={classes.body}>
          <Counts overview={data} />
          <div className={classes.column}>
            <TodoPanel
              list={todos(data, status, Date.now(), due.data ?? null, talks.data ?? null, ahead.data ?? null)}
            />
            <BucketsPanel overview={data} />
            <DepartmentsPanel overview={data} />
          </div>
          <div className={classes.column}>
            {ahead.data ? (
              <AheadPanel ahead={ahead.data} today={today} />
            ) : (
              <Waiting answer={ahead} height={280} />
            )}
            {plan.data ? (
              <PlanPanel plan={plan.data} today={today} />
            ) : (
              <Waiting answer={plan} height={230} />
            )}
            <YearsPanel overview={data} />
          </div>
        </div>
      )}
    </div>
  );
}

/** A panel whose figures are not there yet, or can not be had. */
function Waiting({ answer, height }: { readonly answer: Answer; readonly height: number }) {
  if (answer.error) return <ErrorState error={answer.error} onRetry={answer.refetch} />;
  return <BlockSkeleton height={height} />;
}

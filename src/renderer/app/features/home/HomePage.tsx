// The desk's first page: what is in the portfolio and what wants doing today.
import { Button } from '@mantine/core';
import { IconFileImport } from '@tabler/icons-react';
import { ErrorState } from '../../components/ErrorState';
import { PageHeader } from '../../components/PageHeader';
import { BlockSkeleton } from '../../components/Skeletons';
import { isoDay } from '../../lib/dateDistance';
import { useT } from '../../lib/i18n';
import { useDeskQuery } from '../../lib/useQuery';
import { useDesk } from '../../state/desk';
import { go } from '../../state/navigation';
import { BucketsPanel } from './BucketsPanel';
import { Counts } from './Counts';
import { DepartmentsPanel } from './DepartmentsPanel';
import { FirstRun } from './FirstRun';
import classes from './home.module.css';
import { SampleBanner } from './SampleBanner';
import { TodoPanel } from './TodoPanel';
import { todos } from './todos';
import { YearsPanel } from './YearsPanel';

const ENTITIES = ['patent', 'person', 'department', 'project', 'batch', 'receipt'];

const WEEK_MS = 7 * 86_400_000;

export default function HomePage() {
  const t = useT();
  const status = useDesk((state) => state.status);
  const { data, error, refetch } = useDeskQuery('overview', {}, { entities: ENTITIES });
  const today = isoDay(new Date());
  const due = useDeskQuery('deadlines.summary', { today }, { entities: ['patent'] });
  const talks = useDeskQuery(
    'deals.due',
    { today, until: isoDay(new Date(Date.now() + WEEK_MS)) },
    { entities: ['deal', 'settings'] },
  );
  const duties = useDeskQuery(
    'register.due',
    { today },
    { entities: ['obligation', 'matter', 'agreement', 'income', 'filing'] },
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
              list={todos(
                data,
                status,
                Date.now(),
                due.data ?? null,
                talks.data ?? null,
                duties.data ?? null,
              )}
            />
            <BucketsPanel overview={data} />
          </div>
          <div className={classes.column}>
            <YearsPanel overview={data} />
            <DepartmentsPanel overview={data} />
          </div>
        </div>
      )}
    </div>
  );
}

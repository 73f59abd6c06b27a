// 总览: the whole portfolio at a glance; every figure and every mark leads to its patents.
import { Anchor, Button } from '@mantine/core';
import { IconPrinter, IconTable } from '@tabler/icons-react';
import { useMemo } from 'react';
import { Chart } from '../../components/Chart';
import { EmptyState } from '../../components/EmptyState';
import { ErrorState } from '../../components/ErrorState';
import { PageHeader } from '../../components/PageHeader';
import { BlockSkeleton } from '../../components/Skeletons';
import { usePalette } from '../../components/usePalette';
import { isoDay } from '../../lib/dateDistance';
import { call } from '../../lib/desk';
import { useGroupWords } from '../../lib/groupWords';
import { useT } from '../../lib/i18n';
import { notifyDone, notifyError } from '../../lib/notify';
import { narrowTo } from '../../lib/patentFilter';
import { go } from '../../state/navigation';
import { usePageActions } from '../../state/pageActions';
import { usePreferences } from '../../state/preferences';
import { agedStates, ageOption, bubblesOf, budgetOption, mapOption } from './charts';
import { FigurePanel } from './FigurePanel';
import { ageRange } from './figures';
import classes from './overview.module.css';
import { overviewPaper, overviewText } from './paper';
import { type FigureTable, overviewTables } from './tables';
import { useFigures } from './useFigures';

/** Departments and agencies shown before a person asks for all. */
const FIRST = 10;

export default function OverviewPage() {
  const t = useT();
  const word = useGroupWords();
  const language = usePreferences((state) => state.language);
  const palette = usePalette();
  const today = isoDay(new Date());
  const { figures, error, refetch } = useFigures(today);
  const words = useMemo(() => ({ t, word, language, palette }), [t, word, language, palette]);
  const tables = useMemo(
    () => figures && overviewTables(figures, { t, word, today }),
    [figures, t, word, today],
  );
  const listed = useMemo((): readonly FigureTable[] => Object.values(tables ?? {}), [tables]);
  const map = useMemo(() => figures && mapOption(figures.fields, words), [figures, words]);
  const ages = useMemo(() => figures && ageOption(figures.ages, words), [figures, words]);
  const budget = figures?.budget;
  const annuities = useMemo(() => budget && budgetOption(budget, words), [budget, words]);
  const total = figures?.fields.total ?? 0;

  const print = useMemo(
    () => () => go('reports', { paper: overviewPaper(listed, total, t, language) }),
    [listed, total, t, language],
  );
  usePageActions(useMemo(() => (listed.length > 0 ? { print } : {}), [listed, print]));
  const copy = async (): Promise<void> => {
    const copied = await call('app.copyText', { text: overviewText(listed) });
    if (copied.ok) notifyDone(t('overview.copied', { n: listed.length }));
    else notifyError(copied.error);
  };

  if (error && !figures) return <ErrorState error={error} onRetry={refetch} />;
  if (!figures || !tables || !map || !ages) {
    return (
      <div className={classes.page}>
        <PageHeader title={t('overview.title')} />
        <div className={classes.body}>
          <BlockSkeleton height={300} />
          <BlockSkeleton height={240} />
        </div>
      </div>
    );
  }
  if (total === 0) {
    return (
      <div className={classes.page}>
        <PageHeader title={t('overview.title')} />
        <EmptyState
          title={t('overview.emptyTitle')}
          hint={t('overview.emptyHint')}
          action={<Button onClick={() => go('import')}>{t('overview.emptyImport')}</Button>}
          testId="overview-empty"
        />
      </div>
    );
  }
  const show = (filter: Parameters<typeof narrowTo>[0]): void => go('patents', { text: '', filter });
  const bubbles = bubblesOf(figures.fields);
  return (
    <div className={classes.page}>
      <PageHeader
        title={t('overview.title')}
        extras={
          <>
            <Button
              variant="default"
              leftSection={<IconTable size={15} />}
              data-testid="overview-copy"
              onClick={() => void copy()}
            >
              {t('overview.copy')}
            </Button>
            <Button
              variant="default"
              leftSection={<IconPrinter size={15} />}
              data-testid="overview-print"
              onClick={print}
            >
              {t('overview.print')}
            </Button>
          </>
        }
      />
      <div className={classes.body}>
        <FigurePanel
          wide
          table={tables.fields}
          chart={
            <Chart
              className={classes.map}
              option={map}
              label={tables.fields.summary}
              testId="chart-fields"
              onPick={(index) => {
                const bubble = bubbles[index];
                if (!bubble) return;
                const field = narrowTo({}, 'wipoField', bubble.field, today);
                show(narrowTo(field, 'legalBucket', bubble.state, today));
              }}
            />
          }
        />
        <FigurePanel
          table={tables.ages}
          chart={
            <Chart
              className={classes.chart}
              option={ages}
              label={tables.ages.summary}
              testId="chart-ages"
              onPick={(index, series) => {
                const age = ageRange(figures.ages)[index];
                const state = agedStates(figures.ages)[series];
                if (age === undefined || state === undefined) return;
                show(narrowTo(narrowTo({}, 'age', String(age), today), 'legalBucket', state, today));
              }}
            />
          }
        />
        <FigurePanel
          table={tables.budget}
          extra={
            <Anchor component="button" size="sm" onClick={() => go('deadlines', { tab: 'budget' })}>
              {t('overview.openBudget')}
            </Anchor>
          }
          chart={
            annuities && (
              <Chart
                className={classes.chart}
                option={annuities}
                label={tables.budget.summary}
                testId="chart-budget"
                onPick={() => go('deadlines', { tab: 'budget' })}
              />
            )
          }
        />
        <FigurePanel table={tables.departments} first={FIRST} />
        <div className={classes.column}>
          <FigurePanel table={tables.use} />
          <FigurePanel table={tables.agencies} first={FIRST} />
        </div>
      </div>
    </div>
  );
}

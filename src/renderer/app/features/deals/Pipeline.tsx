// All negotiations: filters, sums, the board or the list, and beside it the form for a new one or for a reason.
import { Button, SegmentedControl } from '@mantine/core';
import { IconFileSpreadsheet, IconPlus, IconPrinter } from '@tabler/icons-react';
import { useCallback, useMemo, useRef, useState } from 'react';
import type { DealStage } from '../../../../domain/negotiation/records';
import { EmptyState } from '../../components/EmptyState';
import { ErrorState } from '../../components/ErrorState';
import { PageHeader } from '../../components/PageHeader';
import { RowSkeletons } from '../../components/Skeletons';
import { SplitView } from '../../components/SplitView';
import { useT } from '../../lib/i18n';
import { useDeskQuery } from '../../lib/useQuery';
import { useToday } from '../../lib/useToday';
import { usePageActions } from '../../state/pageActions';
import { usePreferences } from '../../state/preferences';
import { Board } from './board/Board';
import { DealsList } from './DealsList';
import classes from './deals.module.css';
import { MovePane } from './MovePane';
import { NewDeal } from './NewDeal';
import { exportDeals, printDeals } from './output';
import { PipelineBar } from './PipelineBar';
import { isFiltered, noFilter, useDealsView } from './view';

/** Further cards are asked for in steps, the whole column never. */
const STEP = 60;
const MOST = 2000;

export function Pipeline() {
  const t = useT();
  const today = useToday();
  const language = usePreferences((state) => state.language);
  const { as, filter, sort, unit, creating, pending, put } = useDealsView();
  const [limits, setLimits] = useState<Partial<Record<DealStage, number>>>({});
  const search = useRef<HTMLInputElement>(null);
  const board = useDeskQuery(
    'deals.board',
    { filter, today, limits },
    { entities: ['deal', 'department', 'settings'], keepPrevious: true },
  );
  const more = useCallback((stage: DealStage, last: number) => {
    setLimits((old) => ({ ...old, [stage]: Math.min(MOST, last + STEP) }));
  }, []);
  const seen = useMemo(
    () => ({ filter, sort, today, unit, language, t }),
    [filter, sort, today, unit, language, t],
  );
  usePageActions(
    useMemo(() => ({ search: () => search.current?.focus(), print: () => void printDeals(seen) }), [seen]),
  );
  const data = board.data;
  const shown = data?.columns.reduce((sum, { count }) => sum + count, 0) ?? 0;
  const body = () => {
    if (board.error && data === undefined) return <ErrorState error={board.error} onRetry={board.refetch} />;
    if (data === undefined) return <RowSkeletons />;
    if (shown === 0 && isFiltered(filter))
      return (
        <EmptyState
          title={t('common.nothingFound')}
          hint={t('common.nothingFoundHint')}
          action={
            <Button variant="default" onClick={() => put({ filter: noFilter })}>
              {t('common.clearFilters')}
            </Button>
          }
        />
      );
    if (shown === 0)
      return (
        <EmptyState
          title={t('deals.empty')}
          hint={t('deals.emptyHint')}
          testId="deals-empty"
          action={<Button onClick={() => put({ creating: true })}>{t('deals.new')}</Button>}
        />
      );
    return as === 'board' ? (
      <Board columns={data.columns} today={today} onMore={more} />
    ) : (
      <DealsList today={today} />
    );
  };
  const right =
    pending !== null ? <MovePane key={pending.id} pending={pending} /> : creating ? <NewDeal /> : null;
  return (
    <section className={classes.page} aria-label={t('deals.title')}>
      <PageHeader
        title={t('deals.title')}
        extras={
          <>
            <SegmentedControl
              size="xs"
              aria-label={t('deals.as')}
              value={as}
              data={[
                { value: 'board', label: t('deals.board') },
                { value: 'list', label: t('deals.list') },
              ]}
              onChange={(next) => put({ as: next === 'list' ? 'list' : 'board' })}
              data-testid="deals-as"
            />
            <Button
              variant="default"
              leftSection={<IconPrinter size={15} />}
              data-testid="deals-print"
              onClick={() => void printDeals(seen)}
            >
              {t('deals.print')}
            </Button>
            <Button
              variant="default"
              leftSection={<IconFileSpreadsheet size={15} />}
              data-testid="deals-xlsx"
              onClick={() => void exportDeals(seen)}
            >
              {t('deals.xlsx')}
            </Button>
          </>
        }
        primary={
          <Button
            leftSection={<IconPlus size={16} />}
            data-testid="add-deal"
            onClick={() => put({ creating: true, pending: null })}
          >
            {t('deals.new')}
          </Button>
        }
      />
      <PipelineBar board={data} searchRef={search} shown={shown} />
      <div className={classes.panes}>
        <SplitView
          left={<div className={classes.main}>{body()}</div>}
          right={right === null ? null : <div className={classes.panel}>{right}</div>}
          label={t('common.divider')}
        />
      </div>
    </section>
  );
}

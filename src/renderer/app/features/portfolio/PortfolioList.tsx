// The list of patents: toolbar, and below it the grid or the table of counts. What lies beside it is composed by the page.
import { useElementSize } from '@mantine/hooks';
import { useCallback, useEffect, useMemo, useRef } from 'react';
import { ErrorState } from '../../components/ErrorState';
import { RowSkeletons } from '../../components/Skeletons';
import { useT } from '../../lib/i18n';
import { isFiltered } from '../../lib/patentFilter';
import { usePageActions } from '../../state/pageActions';
import { usePortfolio } from '../../state/portfolio';
import { usePreferences } from '../../state/preferences';
import { useSavedViews } from '../../state/savedViews';
import { printPatents } from './bulk';
import { EmptyPortfolio, NothingMatches } from './EmptyPortfolio';
import { GroupBar } from './GroupBar';
import { ListGrid } from './ListGrid';
import { PivotTable } from './PivotTable';
import classes from './Portfolio.module.css';
import { Toolbar } from './Toolbar';
import { useGroupedRows } from './useGroupedRows';
import { usePatentRows } from './usePatentRows';
import { shippedView } from './views';

/** Width the words of all buttons need, in px: three more stand there with a selection, and English takes more room. */
const wordsNeed = (selecting: boolean, english: boolean): number =>
  1000 + (selecting ? 200 : 0) + (english ? 220 : 0);

export function PortfolioList() {
  const t = useT();
  const selecting = usePortfolio((state) => state.selection.ids.size > 0);
  const english = usePreferences((state) => state.language === 'en');
  const rows = usePatentRows();
  const arrangement = usePortfolio((state) => state.arrangement);
  const filtered = usePortfolio((state) => isFiltered(state.text, state.filter));
  const grouped = useGroupedRows(arrangement.kind === 'groups' ? arrangement.by : null);
  const ready = useSavedViews((state) => state.loaded);
  const search = useRef<HTMLInputElement>(null);
  const { ref, width } = useElementSize();
  useEffect(() => void useSavedViews.getState().load(shippedView), []);

  const focusGrid = useCallback(() => {
    document.querySelector<HTMLElement>('[data-testid=patent-grid]')?.focus();
  }, []);
  // Who comes back by key goes on by key.
  const listed = rows.total > 0 && ready;
  useEffect(() => {
    if (listed && document.activeElement === document.body) focusGrid();
  }, [listed, focusGrid]);
  const isPivot = arrangement.kind === 'pivot';
  usePageActions(
    useMemo(
      () => ({
        search: () => search.current?.focus(),
        // The table of counts prints itself.
        ...(isPivot ? {} : { print: () => printPatents([...usePortfolio.getState().selection.ids]) }),
      }),
      [isPivot],
    ),
  );

  const inGroups = arrangement.kind === 'groups' ? grouped : null;
  const trouble = inGroups?.error ?? rows.error;
  let body = <ListGrid key={arrangement.kind} rows={rows} grouped={inGroups} width={width} />;
  if (!ready || rows.loading || inGroups?.loading) body = <RowSkeletons />;
  else if (trouble && rows.total === 0) body = <ErrorState error={trouble} onRetry={rows.refetch} />;
  else if (rows.total === 0) body = filtered ? <NothingMatches /> : <EmptyPortfolio />;
  else if (arrangement.kind === 'pivot') body = <PivotTable pivot={arrangement} />;

  return (
    <section className={classes.page} aria-label={t('portfolio.title')} ref={ref}>
      <Toolbar
        total={rows.total}
        all={rows.all}
        searchRef={search}
        onLeaveSearch={focusGrid}
        narrow={width > 0 && width < wordsNeed(selecting, english)}
      />
      {arrangement.kind === 'groups' && <GroupBar by={arrangement.by} keys={grouped.keys} />}
      <div className={classes.grid}>{body}</div>
    </section>
  );
}

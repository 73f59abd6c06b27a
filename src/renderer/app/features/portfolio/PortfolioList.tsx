// The list of patents: toolbar, grid, menu. The record beside it is composed by the page.
import { useElementSize } from '@mantine/hooks';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useShallow } from 'zustand/react/shallow';
import { PatentSortKey } from '../../../../shared/store/queries';
import { DataGrid } from '../../components/DataGrid';
import { ErrorState } from '../../components/ErrorState';
import type { GridSort } from '../../components/gridTypes';
import { RowSkeletons } from '../../components/Skeletons';
import { useT } from '../../lib/i18n';
import { go } from '../../state/navigation';
import { usePageActions } from '../../state/pageActions';
import { usePortfolio } from '../../state/portfolio';
import { copyAsTable, printPatents, removePatents } from './bulk';
import { columnsGone, patentColumns } from './columns';
import { EmptyPortfolio, NothingMatches } from './EmptyPortfolio';
import { isFiltered } from './filters';
import classes from './Portfolio.module.css';
import { type MenuTarget, RowMenu } from './RowMenu';
import { Toolbar } from './Toolbar';
import { useListSelection } from './useListSelection';
import { usePatentRows } from './usePatentRows';

/** Below this width the buttons are icons only. */
const NARROW = 860;

export function PortfolioList() {
  const t = useT();
  const rows = usePatentRows();
  const { text, filter, sort, openId, seen } = usePortfolio(
    useShallow((state) => ({
      text: state.text,
      filter: state.filter,
      sort: state.sort,
      openId: state.openId,
      seen: state.cursor,
    })),
  );
  const { setSort, openRecord, setScrollTop } = usePortfolio.getState();
  const search = useRef<HTMLInputElement>(null);
  const { ref, width } = useElementSize();
  const [menu, setMenu] = useState<MenuTarget | null>(null);
  const [initialScroll] = useState(() => usePortfolio.getState().scrollTop);
  const narrow = width > 0 && width < NARROW;
  const gone = columnsGone(width);
  const columns = useMemo(() => patentColumns(t, rows.shownText, gone), [t, rows.shownText, gone]);
  // A jump to a row that is not loaded yet: it becomes the open record when it arrives.
  const [ahead, setAhead] = useState<number | null>(null);
  const arrived = ahead === null ? undefined : rows.getRow(ahead);
  useEffect(() => {
    if (ahead === null || !arrived) return;
    openRecord(arrived.id, ahead);
    setAhead(null);
  }, [ahead, arrived, openRecord]);
  const moved = openId !== null && rows.getRow(seen)?.id !== openId;
  const cursor = ahead ?? (moved ? rows.find((row) => row.id === openId) : seen);
  const selection = useListSelection(rows, cursor);

  const focusGrid = useCallback(() => {
    document.querySelector<HTMLElement>('[data-testid=patent-grid]')?.focus();
  }, []);
  // Who comes back by key goes on by key.
  const listed = rows.total > 0;
  useEffect(() => {
    if (listed && document.activeElement === document.body) focusGrid();
  }, [listed, focusGrid]);
  usePageActions(
    useMemo(
      () => ({
        search: () => search.current?.focus(),
        print: () => printPatents([...usePortfolio.getState().selection.ids]),
      }),
      [],
    ),
  );

  const idsAt = (index: number): readonly string[] => {
    const picked = [...usePortfolio.getState().selection.ids];
    const row = rows.getRow(index);
    return picked.length > 0 || !row ? picked : [row.id];
  };
  const onAction = (kind: string, index: number): boolean => {
    if (kind === 'close') {
      if (openId === null) return false;
      openRecord(null);
    } else if (kind === 'copy') void copyAsTable(idsAt(index));
    else if (kind === 'remove') void removePatents(idsAt(index));
    else return false;
    return true;
  };
  const onSort = (next: GridSort): void =>
    setSort({ key: PatentSortKey.parse(next.key), descending: next.descending });

  let body = (
    <DataGrid
      label={t('portfolio.title')}
      testId="patent-grid"
      columns={columns}
      total={rows.total}
      getRow={rows.getRow}
      rowKey={(row) => row.id}
      rowLabel={(row) => row.title}
      onRange={rows.onRange}
      sort={sort}
      onSort={onSort}
      cursor={cursor}
      onCursor={(index, by) => {
        const row = rows.getRow(index);
        if (by === 'key' && openId === null) openRecord(null, index);
        else if (row) openRecord(row.id, index);
        else setAhead(index);
      }}
      onOpen={(row) => go('patent', { id: row.id })}
      onMenu={(at, row) => setMenu({ at, row })}
      onAction={onAction}
      selection={selection}
      initialScroll={initialScroll}
      onScroll={setScrollTop}
      resetKey={rows.shown}
    />
  );
  if (rows.loading) body = <RowSkeletons />;
  else if (rows.error && rows.total === 0) body = <ErrorState error={rows.error} onRetry={rows.refetch} />;
  else if (rows.total === 0) body = isFiltered(text, filter) ? <NothingMatches /> : <EmptyPortfolio />;

  return (
    <section className={classes.page} aria-label={t('portfolio.title')} ref={ref}>
      <Toolbar
        total={rows.total}
        all={rows.all}
        searchRef={search}
        onLeaveSearch={focusGrid}
        narrow={narrow}
      />
      <div className={classes.grid}>{body}</div>
      <RowMenu target={menu} onClose={() => setMenu(null)} />
    </section>
  );
}

// The grid of the list: rows in one run or in groups, with its columns, cursor, keys and menu.
import { useMemo, useState } from 'react';
import { useShallow } from 'zustand/react/shallow';
import { PatentSortKey } from '../../../../shared/store/queries';
import { DataGrid } from '../../components/DataGrid';
import type { GridGroup, GridSort } from '../../components/gridTypes';
import { useGroupWords } from '../../lib/groupWords';
import { useT } from '../../lib/i18n';
import { go } from '../../state/navigation';
import { usePortfolio } from '../../state/portfolio';
import { copyAsTable, removePatents } from './bulk';
import { gridColumns, shownColumns, widenColumn } from './layout';
import { type MenuTarget, RowMenu } from './RowMenu';
import { useCursor } from './useCursor';
import { useNames } from './useGroupCounts';
import type { GroupedRows } from './useGroupedRows';
import { useListSelection } from './useListSelection';
import type { PatentRows } from './usePatentRows';

interface ListGridProps {
  readonly rows: PatentRows;
  /** null = in one run. */
  readonly grouped: GroupedRows | null;
  /** Width of the list in pixels, 0 = not known yet. */
  readonly width: number;
}

export function ListGrid({ rows: flat, grouped, width }: ListGridProps) {
  const t = useT();
  const word = useGroupWords();
  const rows = grouped ?? flat;
  const { sort, openId, layout, panel } = usePortfolio(
    useShallow((state) => ({
      sort: state.sort,
      openId: state.openId,
      layout: state.layout,
      panel: state.panel,
    })),
  );
  const { setSort, setLayout, openRecord, openPanel, setScrollTop, setOpenGroups } = usePortfolio.getState();
  const [menu, setMenu] = useState<MenuTarget | null>(null);
  const [initialScroll] = useState(() => usePortfolio.getState().scrollTop);
  const families = useNames('family', shownColumns(layout).includes('family'));
  const mayScroll = layout !== null && openId === null && panel === null;
  const search = flat.shownText;
  const columns = useMemo(
    () => gridColumns(layout, { t, word, search, familyName: (id) => families.get(id) }, width, mayScroll),
    [layout, t, word, search, families, width, mayScroll],
  );
  const { cursor, moveTo } = useCursor(rows, grouped?.groupAt);
  const selection = useListSelection(rows, cursor);

  const idsAt = (line: number): readonly string[] => {
    const picked = [...usePortfolio.getState().selection.ids];
    const row = rows.getRow(line);
    return picked.length > 0 || !row ? picked : [row.id];
  };
  const onAction = (kind: string, line: number): boolean => {
    if (kind === 'close' && panel !== null) openPanel(null);
    else if (kind === 'close' && openId !== null) openRecord(null);
    else if (kind === 'copy') void copyAsTable(idsAt(line));
    else if (kind === 'remove') void removePatents(idsAt(line));
    else return false;
    return true;
  };
  const onSort = (next: GridSort): void =>
    setSort({ key: PatentSortKey.parse(next.key), descending: next.descending });
  const onGroup = ({ key, open }: GridGroup): void => {
    const keys = new Set(usePortfolio.getState().openGroups);
    if (open) keys.delete(key);
    else keys.add(key);
    setOpenGroups(keys);
  };

  return (
    <>
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
        onWidth={(column, to) => setLayout(widenColumn(layout, column, to))}
        groupAt={grouped?.groupAt}
        onGroup={onGroup}
        cursor={cursor}
        onCursor={moveTo}
        onOpen={(row) => go('patent', { id: row.id })}
        onMenu={(at, row) => setMenu({ at, row })}
        onAction={onAction}
        selection={selection}
        initialScroll={initialScroll}
        onScroll={setScrollTop}
        resetKey={flat.shown}
      />
      <RowMenu target={menu} onClose={() => setMenu(null)} />
    </>
  );
}

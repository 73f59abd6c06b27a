// Joins the selection to the list on screen: places become ids, ranges and "everything" ask the store for what is not loaded.
import type { GridSelection } from '../../components/gridTypes';
import { query } from '../../lib/desk';
import { notifyError } from '../../lib/notify';
import { extend, toggle, toggleAll } from '../../lib/selection';
import { usePortfolio } from '../../state/portfolio';
import type { PatentRows } from './usePatentRows';

async function idsInOrder(): Promise<string[] | undefined> {
  const { text, filter, sort } = usePortfolio.getState();
  const result = await query('patents.ids', { text, filter, sort });
  if (result.ok) return result.value.ids;
  notifyError(result.error);
  return undefined;
}

/** Ids of the rows `from..to`, without asking where all of them are loaded. */
async function run(rows: PatentRows, from: number, to: number): Promise<string[]> {
  const ids: string[] = [];
  for (let index = Math.min(from, to); index <= Math.max(from, to); index += 1) {
    const row = rows.getRow(index);
    if (!row) return (await idsInOrder())?.slice(Math.min(from, to), Math.max(from, to) + 1) ?? [];
    ids.push(row.id);
  }
  return ids;
}

export function useListSelection(rows: PatentRows, cursor: number): GridSelection {
  const selection = usePortfolio((state) => state.selection);
  const setSelection = usePortfolio((state) => state.setSelection);
  const select = async (index: number, mode: 'toggle' | 'range'): Promise<void> => {
    const row = rows.getRow(index);
    if (mode === 'toggle') {
      if (row) setSelection(toggle(selection, row.id));
      return;
    }
    const start = cursor < 0 ? index : cursor;
    const ids = await run(rows, start, index);
    setSelection(extend(usePortfolio.getState().selection, ids, rows.getRow(start)?.id ?? null));
  };
  const selectAll = async (): Promise<void> => {
    const ids = await idsInOrder();
    if (ids) setSelection(toggleAll(usePortfolio.getState().selection, ids));
  };
  return {
    count: selection.ids.size,
    isSelected: (id) => selection.ids.has(id),
    onSelect: (index, mode) => void select(index, mode),
    onSelectAll: () => void selectAll(),
  };
}

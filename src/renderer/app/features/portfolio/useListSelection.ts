// Joins the selection to the list on screen: lines become ids, ranges and "everything" ask the store for what is not loaded.
import type { GridSelection } from '../../components/gridTypes';
import { extend, toggle, toggleAll } from '../../lib/selection';
import { usePortfolio } from '../../state/portfolio';
import { idsInOrder, type ListRows } from './usePatentRows';

/** Everything the list finds, or nothing of it where it all is. */
export async function selectEverything(): Promise<void> {
  const ids = await idsInOrder();
  const { selection, setSelection } = usePortfolio.getState();
  if (ids) setSelection(toggleAll(selection, ids));
}

export function useListSelection(rows: ListRows, cursor: number): GridSelection {
  const selection = usePortfolio((state) => state.selection);
  const setSelection = usePortfolio((state) => state.setSelection);
  const select = async (line: number, mode: 'toggle' | 'range'): Promise<void> => {
    const row = rows.getRow(line);
    if (mode === 'toggle') {
      if (row) setSelection(toggle(selection, row.id));
      else setSelection(toggleAll(usePortfolio.getState().selection, await rows.idsBetween(line, line)));
      return;
    }
    const start = cursor < 0 ? line : cursor;
    const ids = await rows.idsBetween(Math.min(start, line), Math.max(start, line));
    setSelection(extend(usePortfolio.getState().selection, ids, rows.getRow(start)?.id ?? null));
  };
  return {
    count: selection.ids.size,
    isSelected: (id) => selection.ids.has(id),
    onSelect: (line, mode) => void select(line, mode),
    onSelectAll: () => void selectEverything(),
  };
}

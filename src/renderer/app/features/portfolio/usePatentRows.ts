// The rows of the list as the person searched, filtered and sorted it.
import { useRef, useState } from 'react';
import type { DeskError } from '../../../../shared/result';
import type { PatentRow } from '../../../../shared/store/queries';
import { query } from '../../lib/desk';
import { notifyError } from '../../lib/notify';
import { usePagedRows } from '../../lib/usePagedRows';
import { usePortfolio } from '../../state/portfolio';
import { sizes } from '../../theme';

/** What the grid and the selection need of the rows, in one run or in groups. */
export interface ListRows {
  /** Lines of the grid. */
  readonly total: number;
  /** undefined = not fetched yet, or no row. */
  readonly getRow: (line: number) => PatentRow | undefined;
  /** Line of the first loaded row that passes, -1 = none. */
  readonly find: (test: (row: PatentRow) => boolean) => number;
  readonly onRange: (first: number, last: number) => void;
  /** Ids of the rows in the lines `from..to`; what is not loaded is asked for. */
  readonly idsBetween: (from: number, to: number) => Promise<readonly string[]>;
  readonly loading: boolean;
  readonly error: DeskError | null;
  readonly refetch: () => void;
}

export interface PatentRows extends ListRows {
  /** All patents in the store, whatever the filter. */
  readonly all: number;
  /** The search the rows on screen answer. */
  readonly shownText: string;
  /** Grows when the answer to a new question is on screen. */
  readonly shown: number;
}

interface Question {
  readonly text: string;
}

/** Ids of everything the list finds, in its order. */
export async function idsInOrder(): Promise<readonly string[] | undefined> {
  const { text, filter, sort } = usePortfolio.getState();
  const result = await query('patents.ids', { text, filter, sort });
  if (result.ok) return result.value.ids;
  notifyError(result.error);
  return undefined;
}

export function usePatentRows(): PatentRows {
  const text = usePortfolio((state) => state.text);
  const filter = usePortfolio((state) => state.filter);
  const sort = usePortfolio((state) => state.sort);
  const [start] = useState(() => Math.floor(usePortfolio.getState().scrollTop / sizes.row));
  // Comes with every page; the page itself causes the painting.
  const all = useRef(0);
  const rows = usePagedRows(
    JSON.stringify({ text, filter, sort }),
    async (offset, limit) => {
      const result = await query('patents.list', { text, filter, sort, offset, limit });
      if (result.ok) all.current = result.value.all;
      return result;
    },
    { entities: ['patent', 'person', 'department', 'receipt', 'batch'], first: start },
  );
  const shownText = rows.shownQuestion === '' ? '' : (JSON.parse(rows.shownQuestion) as Question).text;
  const idsBetween = async (from: number, to: number): Promise<readonly string[]> => {
    const ids: string[] = [];
    for (let line = from; line <= to; line += 1) {
      const row = rows.getRow(line);
      if (!row) return (await idsInOrder())?.slice(from, to + 1) ?? [];
      ids.push(row.id);
    }
    return ids;
  };
  return { ...rows, all: all.current, shownText, idsBetween };
}

// The rows of the list as the person searched, filtered and sorted it.
import { useRef, useState } from 'react';
import type { PatentRow } from '../../../../shared/store/queries';
import { query } from '../../lib/desk';
import { type PagedRows, usePagedRows } from '../../lib/usePagedRows';
import { usePortfolio } from '../../state/portfolio';
import { sizes } from '../../theme';

export interface PatentRows extends PagedRows<PatentRow> {
  /** All patents in the store, whatever the filter. */
  readonly all: number;
  /** The search the rows on screen answer. */
  readonly shownText: string;
}

interface Question {
  readonly text: string;
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
  return { ...rows, all: all.current, shownText };
}

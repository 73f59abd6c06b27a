// The current line of the list: it follows the open record, and a jump to a row that is not loaded yet waits for it.
import { useEffect, useState } from 'react';
import { usePortfolio } from '../../state/portfolio';
import type { ListRows } from './usePatentRows';

export function useCursor(rows: ListRows, groupAt: ((line: number) => unknown) | undefined) {
  const openId = usePortfolio((state) => state.openId);
  const seen = usePortfolio((state) => state.cursor);
  const { openRecord } = usePortfolio.getState();
  const [ahead, setAhead] = useState<number | null>(null);
  const arrived = ahead === null ? undefined : rows.getRow(ahead);
  useEffect(() => {
    if (ahead === null || !arrived) return;
    openRecord(arrived.id, ahead);
    setAhead(null);
  }, [ahead, arrived, openRecord]);
  const onHead = groupAt?.(seen) !== undefined;
  const moved = openId !== null && !onHead && rows.getRow(seen)?.id !== openId;
  const cursor = ahead ?? (moved ? rows.find((row) => row.id === openId) : seen);

  const moveTo = (line: number, by: 'key' | 'click'): void => {
    const row = rows.getRow(line);
    const quiet = by === 'key' && usePortfolio.getState().openId === null;
    if (groupAt?.(line) !== undefined) openRecord(openId, line);
    else if (quiet) openRecord(null, line);
    else if (row) openRecord(row.id, line);
    else setAhead(line);
  };
  return { cursor, moveTo };
}

// The rows of the list in groups: heads with counts from one question, rows of open groups page by page.
import { useCallback, useEffect, useMemo, useReducer, useRef, useState } from 'react';
import type { GroupKey, PatentFilter, PatentRow } from '../../../../shared/store/queries';
import type { GridGroup } from '../../components/gridTypes';
import { query } from '../../lib/desk';
import { useGroupWords } from '../../lib/groupWords';
import { withKeys } from '../../lib/patentFilter';
import { queryCache, useDeskQuery } from '../../lib/useQuery';
import { today, usePortfolio } from '../../state/portfolio';
import { GroupedPages } from './groupedPages';
import { type GroupRun, placeAt, runsBetween, segmentsOf, totalLines } from './groupedPlaces';
import { ENTITIES } from './useGroupCounts';
import type { ListRows } from './usePatentRows';

const PAGE = 60;

export interface GroupedRows extends ListRows {
  readonly groupAt: (line: number) => GridGroup | undefined;
  /** Keys of all groups, to open them all. */
  readonly keys: readonly string[];
}

const inGroup = (filter: PatentFilter, by: GroupKey, key: string): PatentFilter =>
  withKeys(filter, by, [key], today());

/** @param by null = the list is not in groups; nothing is asked */
export function useGroupedRows(by: GroupKey | null): GroupedRows {
  const word = useGroupWords();
  const text = usePortfolio((state) => state.text);
  const filter = usePortfolio((state) => state.filter);
  const sort = usePortfolio((state) => state.sort);
  const open = usePortfolio((state) => state.openGroups);
  const [pages] = useState(() => new GroupedPages<PatentRow>(PAGE));
  const [, repaint] = useReducer((n: number) => n + 1, 0);
  const range = useRef<readonly [number, number]>([0, 0]);

  const group = by ?? 'department';
  const counted = useDeskQuery(
    'patents.pivot',
    { text, filter: { ...filter, today: today() }, rows: group },
    { entities: ENTITIES, keepPrevious: true, enabled: by !== null },
  );
  const groups = counted.data?.rows;
  const segments = useMemo(() => {
    const sized = (groups ?? []).map(({ key, label, count }) => ({
      key,
      count,
      label: word(group, key, label),
    }));
    return segmentsOf(sized, open);
  }, [groups, group, open, word]);

  const pull = useCallback(() => {
    const ask = async (run: ReturnType<typeof pages.need>[number]): Promise<void> => {
      const asked = { text, filter: inGroup(filter, group, run.key), sort };
      const result = await query('patents.list', { ...asked, offset: run.page * PAGE, limit: PAGE });
      if (!result.ok) pages.refuse(run);
      else if (pages.accept(run, result.value.rows)) repaint();
    };
    if (by === null) return;
    for (const page of pages.need(runsBetween(segments, range.current[0], range.current[1]))) void ask(page);
  }, [by, group, segments, text, filter, sort, pages]);

  const question = JSON.stringify({ by, text, filter, sort });
  const asked = useRef(question);
  if (asked.current !== question) {
    asked.current = question;
    pages.clear();
  }
  useEffect(pull, [pull]);
  const again = useCallback(() => {
    pages.invalidate();
    pull();
  }, [pages, pull]);
  useEffect(() => queryCache.watch(ENTITIES, again), [again]);

  const getRow = (line: number): PatentRow | undefined => {
    const place = placeAt(segments, line);
    return place && place.offset >= 0 ? pages.row(place.segment.key, place.offset) : undefined;
  };
  const idsOf = async ({ segment, from, to }: GroupRun): Promise<readonly string[]> => {
    const known: string[] = [];
    for (let at = from; at <= to; at += 1) {
      const row = pages.row(segment.key, at);
      if (row) known.push(row.id);
    }
    if (known.length === to - from + 1) return known;
    const result = await query('patents.ids', { text, filter: inGroup(filter, group, segment.key), sort });
    return result.ok ? result.value.ids.slice(from, to + 1) : [];
  };
  return {
    total: totalLines(segments),
    getRow,
    find: (test) => {
      for (const segment of segments.filter((one) => one.open)) {
        for (let at = 0; at < segment.count; at += 1) {
          const row = pages.row(segment.key, at);
          if (row && test(row)) return segment.start + 1 + at;
        }
      }
      return -1;
    },
    onRange: (first, last) => {
      range.current = [first, last];
      pull();
    },
    idsBetween: async (from, to) => {
      const place = from === to ? placeAt(segments, from) : undefined;
      // The head stands for its whole group.
      if (place?.offset === -1) {
        const { segment } = place;
        return idsOf({ segment, from: 0, to: segment.count - 1 });
      }
      return (await Promise.all(runsBetween(segments, from, to).map(idsOf))).flat();
    },
    keys: segments.map((segment) => segment.key),
    groupAt: (line) => {
      const place = placeAt(segments, line);
      return place?.offset === -1 ? place.segment : undefined;
    },
    loading: by !== null && !counted.data && counted.error === null,
    error: counted.error,
    refetch: counted.refetch,
  };
}

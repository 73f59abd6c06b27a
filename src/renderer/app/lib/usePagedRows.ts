// A long list from a paged query: rows by index, fetched as they come into view, true to the change feed.
import { useCallback, useEffect, useLayoutEffect, useReducer, useRef, useState } from 'react';
import type { DeskError, Result } from '../../../shared/result';
import { PageCache, type PageRequest } from './pageCache';
import { queryCache } from './useQuery';

export interface Page<R> {
  readonly total: number;
  readonly rows: readonly R[];
}

export interface PagedRows<R> {
  readonly total: number;
  /** undefined = not fetched yet. */
  readonly getRow: (index: number) => R | undefined;
  /** Index of the first loaded row that passes, -1 = none. */
  readonly find: (test: (row: R) => boolean) => number;
  /** Tell it which rows are on screen. */
  readonly onRange: (first: number, last: number) => void;
  /** No answer at all yet. */
  readonly loading: boolean;
  readonly error: DeskError | null;
  readonly refetch: () => void;
  /** Grows when the answer to a new question is on screen: the list goes back to its top. */
  readonly shown: number;
  /** The question the rows on screen answer; it lags behind the one asked by the time of the answer. */
  readonly shownQuestion: string;
}

export interface PagedRowsOptions {
  readonly entities: readonly string[];
  readonly pageSize?: number;
  /** First row on screen at the start, for a list that is come back to. */
  readonly first?: number;
}

/**
 * @param question text that stands for everything but the page (query name, search, filter, sort)
 * @param fetch asks for one page; only the newest one is used, so it may close over the present search
 */
export function usePagedRows<R>(
  question: string,
  fetch: (offset: number, limit: number) => Promise<Result<Page<R>>>,
  options: PagedRowsOptions,
): PagedRows<R> {
  const [cache] = useState(() => new PageCache<R>(options.pageSize ?? 60));
  const [, repaint] = useReducer((n: number) => n + 1, 0);
  const [error, setError] = useState<DeskError | null>(null);
  const range = useRef<readonly [number, number]>([options.first ?? 0, options.first ?? 0]);
  const latest = useRef(fetch);
  latest.current = fetch;

  const pull = useCallback(() => {
    const load = async (request: PageRequest): Promise<void> => {
      const result = await latest.current(request.page * cache.pageSize, cache.pageSize);
      const used = result.ok
        ? cache.accept(request, result.value.rows, result.value.total)
        : cache.refuse(request);
      if (!used) return;
      setError(result.ok ? null : result.error);
      repaint();
    };
    for (const request of cache.need(range.current[0], range.current[1])) void load(request);
  }, [cache]);

  useLayoutEffect(() => {
    const again = cache.generation > 0;
    if (!cache.ask(question)) return;
    if (again) range.current = [0, 0];
    pull();
  }, [question, cache, pull]);

  const refetch = useCallback(() => {
    cache.invalidate();
    pull();
  }, [cache, pull]);

  const entities = options.entities.join(' ');
  useEffect(() => queryCache.watch(entities.split(' '), refetch), [entities, refetch]);

  const onRange = useCallback(
    (first: number, last: number) => {
      range.current = [first, last];
      if (!cache.waiting) pull();
    },
    [cache, pull],
  );
  const getRow = useCallback((index: number) => cache.row(index), [cache]);
  const find = useCallback((test: (row: R) => boolean) => cache.find(test), [cache]);
  const loading = !cache.answered && error === null;
  return {
    total: cache.total,
    getRow,
    find,
    onRange,
    loading,
    error,
    refetch,
    shown: cache.shown,
    shownQuestion: cache.shownQuestion,
  };
}

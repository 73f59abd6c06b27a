// Reads a named query and keeps it true: the change feed refreshes it, readers of the same question share one answer.
import { useCallback, useRef, useSyncExternalStore } from 'react';
import type { DeskError } from '../../../shared/result';
import type { QueryInput, QueryName, QueryOutput } from '../../../shared/store/queries';
import { onEvent, query } from './desk';
import { QueryCache } from './queryCache';

const BURST_MS = 40;

export const queryCache = new QueryCache((run) => {
  setTimeout(run, BURST_MS);
});

/** Joins the cache to the change feed; called once by main.tsx. */
export const startFeed = (): (() => void) => onEvent('feed', (event) => queryCache.feed(event));

export interface DeskQueryOptions {
  /** Entities of the feed the answer depends on; '*' = all. */
  readonly entities: readonly string[];
  /** Show the last answer to another input while the new one is on its way. */
  readonly keepPrevious?: boolean;
  readonly enabled?: boolean;
}

export interface DeskQuery<T> {
  readonly data: T | undefined;
  readonly error: DeskError | null;
  readonly loading: boolean;
  readonly refetch: () => void;
}

const IDLE = { data: undefined, error: null, loading: false } as const;

export function useDeskQuery<N extends QueryName>(
  name: N,
  input: QueryInput<N>,
  options: DeskQueryOptions,
): DeskQuery<QueryOutput<N>> {
  const text = JSON.stringify(input);
  const key = `${name} ${text}`;
  const enabled = options.enabled ?? true;
  const entities = options.entities.join(' ');
  const subscribe = useCallback(
    (listener: () => void) => {
      if (!enabled) return () => {};
      const ask = () => query(name, JSON.parse(text) as QueryInput<N>);
      return queryCache.subscribe(key, entities.split(' '), ask, listener);
    },
    [name, text, key, entities, enabled],
  );
  const peek = () => (enabled ? queryCache.peek(key) : IDLE);
  const state = useSyncExternalStore(subscribe, peek, peek);
  const previous = useRef<unknown>(undefined);
  if (state.data !== undefined) previous.current = state.data;
  const data = state.data ?? (options.keepPrevious ? previous.current : undefined);
  const refetch = useCallback(() => queryCache.refetch(key), [key]);
  return { data: data as QueryOutput<N> | undefined, error: state.error, loading: state.loading, refetch };
}

// Answers of the store kept by (query, input): one fetch for many readers, refreshed by the change feed.
// Knows no React and no bridge; both are handed in.
import type { DeskError, Result } from '../../../shared/result';

export interface QueryState {
  readonly data: unknown;
  readonly error: DeskError | null;
  readonly loading: boolean;
}

interface Entry {
  state: QueryState;
  readonly entities: ReadonlySet<string>;
  readonly fetch: () => Promise<Result<unknown>>;
  readonly listeners: Set<() => void>;
  inFlight: boolean;
  /** Data may be older than the store. */
  stale: boolean;
}

/** Somebody who keeps own data (a paged list) and wants to know that the store has moved on. */
interface Watcher {
  readonly entities: ReadonlySet<string>;
  readonly run: () => void;
  stale: boolean;
}

const FIRST: QueryState = { data: undefined, error: null, loading: true };
/** Answers nobody looks at any more are kept for going back, up to this many. */
const KEEP = 60;

export interface FeedLike {
  readonly epoch: string;
  readonly seq: number;
  readonly entity: string;
}

/** `defer` runs a function a little later; bursts of the feed are answered by one fetch. */
export class QueryCache {
  readonly #entries = new Map<string, Entry>();
  readonly #watchers = new Set<Watcher>();
  #last: { epoch: string; seq: number } | null = null;
  #scheduled = false;

  constructor(private readonly defer: (run: () => void) => void) {}

  peek(key: string): QueryState {
    return this.#entries.get(key)?.state ?? FIRST;
  }

  /** Registers a reader; the first one, or one that finds stale data, causes the fetch. */
  subscribe(
    key: string,
    entities: readonly string[],
    fetch: () => Promise<Result<unknown>>,
    listener: () => void,
  ): () => void {
    let entry = this.#entries.get(key);
    if (!entry) {
      entry = {
        state: FIRST,
        entities: new Set(entities),
        fetch,
        listeners: new Set(),
        inFlight: false,
        stale: true,
      };
      this.#entries.set(key, entry);
      this.#trim();
    }
    const found = entry;
    found.listeners.add(listener);
    if (found.stale) this.#run(found);
    return () => {
      found.listeners.delete(listener);
    };
  }

  refetch(key: string): void {
    const entry = this.#entries.get(key);
    if (!entry) return;
    entry.stale = true;
    this.#run(entry);
  }

  /** Takes one event of the change feed. A gap or a new epoch makes everything stale. */
  feed(event: FeedLike): void {
    const last = this.#last;
    const gap = last !== null && (event.epoch !== last.epoch || event.seq > last.seq + 1);
    this.#last = { epoch: event.epoch, seq: Math.max(event.seq, gap ? 0 : (last?.seq ?? 0)) };
    this.invalidate(gap ? '*' : event.entity);
  }

  /** Runs `run` after changes of these entities, once a burst. */
  watch(entities: readonly string[], run: () => void): () => void {
    const watcher: Watcher = { entities: new Set(entities), run, stale: false };
    this.#watchers.add(watcher);
    return () => this.#watchers.delete(watcher);
  }

  invalidate(entity: string): void {
    const concerned = [...this.#entries.values(), ...this.#watchers].filter(
      (one) => entity === '*' || one.entities.has('*') || one.entities.has(entity),
    );
    for (const one of concerned) one.stale = true;
    if (concerned.length === 0 || this.#scheduled) return;
    this.#scheduled = true;
    this.defer(() => {
      this.#scheduled = false;
      for (const entry of this.#entries.values()) {
        if (entry.stale && entry.listeners.size > 0) this.#run(entry);
      }
      for (const watcher of this.#watchers) {
        if (!watcher.stale) continue;
        watcher.stale = false;
        watcher.run();
      }
    });
  }

  /** One fetch at a time an entry: an invalidation meanwhile is answered by one more afterwards, so a busy feed never starves the screen. */
  #run(entry: Entry): void {
    if (entry.inFlight) return;
    entry.inFlight = true;
    entry.stale = false;
    if (!entry.state.loading) this.#set(entry, { ...entry.state, loading: true });
    void entry.fetch().then((result) => {
      entry.inFlight = false;
      this.#set(
        entry,
        result.ok
          ? { data: result.value, error: null, loading: false }
          : { data: entry.state.data, error: result.error, loading: false },
      );
      if (entry.stale && entry.listeners.size > 0) this.#run(entry);
    });
  }

  #set(entry: Entry, state: QueryState): void {
    entry.state = state;
    for (const listener of [...entry.listeners]) listener();
  }

  #trim(): void {
    for (const [key, entry] of this.#entries) {
      if (this.#entries.size <= KEEP) return;
      if (entry.listeners.size === 0 && !entry.inFlight) this.#entries.delete(key);
    }
  }
}

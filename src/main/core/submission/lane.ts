// The lane that empties the outbox: one batch after another, for ever, until stopped. Owns no rules: `runBatch` sends,
// `afterFailure` decides what a failure means, the store remembers.
import { BACKOFF_CAP_MS } from '../../../domain/submission/backoff';
import { type BatchRow, isSealed } from '../../../domain/submission/batchRow';
import type { BatchProblem } from '../../../domain/submission/problem';
import { afterFailure } from './afterFailure';
import { createClient, DEFAULT_TIMEOUTS, type Timeouts } from './client';
import { contact } from './contact';
import { type LaneDeps, move, note, type Progress } from './context';
import { parseEndpoint } from './endpoint';
import { createHttp } from './http';
import type { FetchLike, TokenSource } from './ports';
import { runBatch } from './run';
import { createServices, type LaneServices } from './services';

export interface LaneStatus {
  running: boolean;
  /** Why the lane waits for a person; the batches themselves are untouched. */
  paused?: { endpoint: string; problem?: BatchProblem } | undefined;
  /** What is under way. */
  working?: Progress | undefined;
}

export interface SubmissionLane extends LaneServices {
  start(): void;
  /** Aborts what is under way and resolves when nothing of the lane runs any more. */
  stop(): Promise<void>;
  /** Look at the outbox now (a batch was sealed). Waiting times of failed batches stay. */
  kick(): void;
  /** Try now, whatever the waiting times say; one batch or all. */
  retryNow(batchId?: string): Promise<void>;
  pause(): void;
  resume(): void;
  /** A person decided that a frozen batch goes on; false if it is not frozen. */
  release(batchId: string): Promise<boolean>;
  status(): LaneStatus;
  /** Told after every durable step and at every change of the status; returns the way to stop being told. */
  onChange(listener: (status: LaneStatus) => void): () => void;
}

export interface SubmissionLaneOptions extends LaneDeps {
  net: FetchLike;
  token: TokenSource;
  timeouts?: Partial<Timeouts>;
  /** A person had stopped the lane before the program ended. */
  paused?: boolean;
}

/** Wait after the store itself failed, ms. */
const STORE_PAUSE_MS = 2_000;

export function createSubmissionLane(options: SubmissionLaneOptions): SubmissionLane {
  const { store, clock, log } = options;
  const timeouts = { ...DEFAULT_TIMEOUTS, ...options.timeouts };
  const listeners = new Set<(status: LaneStatus) => void>();
  let status: LaneStatus = { running: false, ...(options.paused ? { paused: { endpoint: '*' } } : {}) };
  let stopping = new AbortController();
  let waking = new AbortController();
  let finished: Promise<void> = Promise.resolve();

  const tell = (change: Partial<LaneStatus>) => {
    status = { ...status, ...change };
    for (const listener of listeners) listener(status);
  };
  const kick = () => waking.abort();
  const clientFor = (endpoint: string, signal: AbortSignal) =>
    createClient(createHttp({ ...options, signal }), endpoint, timeouts);

  async function work(row: BatchRow, signal: AbortSignal): Promise<void> {
    if (!isSealed(row)) return;
    const secure = parseEndpoint(row.endpoint);
    const client = clientFor(row.endpoint, signal);
    const first = secure.ok
      ? await contact(options, client, row.endpoint)
      : { ok: false as const, step: 'endpoint', failure: { kind: 'distrust' as const, code: secure.code } };
    let progressed = false;
    const result = first.ok
      ? await runBatch(
          {
            ...options,
            client,
            signal,
            contact: first.value,
            progressed(progress) {
              progressed = true;
              tell({ working: progress });
            },
          },
          row,
        )
      : { ok: false as const, failure: first };
    // A stop is not a failure: the batch resumes where it stands at the next start.
    if (result.ok !== false || signal.aborted) return;
    const offset = first.ok ? first.value.state.serverTimeOffset : 0;
    const after = await afterFailure(options, row.batchId, result.failure, progressed, offset);
    if (after.next === 'pause') tell({ paused: { endpoint: row.endpoint, problem: after.problem } });
  }

  const waitOf = (row: BatchRow): number => {
    const wait = row.nextAttemptAt === undefined ? 0 : Date.parse(row.nextAttemptAt) - clock.now();
    // Further away than any backoff: the PC's clock was set back; the wait has no meaning any more.
    return wait > BACKOFF_CAP_MS ? 0 : Math.max(0, wait);
  };

  async function round(signal: AbortSignal): Promise<number> {
    const rows = await store.openBatches();
    const due = rows.filter((row) => waitOf(row) === 0);
    for (const row of due) {
      const closed = options.pace?.waitMs() ?? 0;
      if (closed > 0) return Math.min(BACKOFF_CAP_MS, closed);
      if (signal.aborted || status.paused) return 0;
      await work(row, signal);
      tell({ working: undefined });
    }
    return due.length > 0 ? 0 : Math.min(BACKOFF_CAP_MS, ...rows.map(waitOf));
  }

  async function loop(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      waking = new AbortController();
      const wake = AbortSignal.any([signal, waking.signal]);
      let wait = BACKOFF_CAP_MS;
      try {
        if (!status.paused) wait = await round(signal);
      } catch (error) {
        const detail = error instanceof Error ? error.message : 'unknown';
        log({ level: 'error', code: 'LANE_STORE_FAILED', data: { detail } });
        wait = STORE_PAUSE_MS;
      }
      if (wait > 0 && !wake.aborted) await clock.sleep(wait, wake);
    }
  }

  return {
    ...createServices({ ...options, clientFor }),
    start() {
      if (status.running) return;
      stopping = new AbortController();
      tell({ running: true });
      finished = loop(stopping.signal);
    },
    async stop() {
      stopping.abort();
      await finished;
      tell({ running: false, working: undefined });
    },
    kick,
    async retryNow(batchId) {
      for (const row of await store.openBatches()) {
        if (batchId === undefined || row.batchId === batchId) {
          await note(store, row, { nextAttemptAt: undefined });
        }
      }
      kick();
    },
    pause() {
      tell({ paused: { endpoint: '*' } });
    },
    resume() {
      tell({ paused: undefined });
      kick();
    },
    async release(batchId) {
      const row = await store.batch(batchId);
      if (row?.state !== 'frozen') return false;
      const to = row.frozenFrom ?? 'sealed';
      const cleared = {
        frozenFrom: undefined,
        lastProblem: undefined,
        nextAttemptAt: undefined,
        attempts: 0,
      };
      const moved = await move(store, row, { type: 'thaw', to }, cleared);
      kick();
      return moved !== undefined;
    },
    status: () => status,
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

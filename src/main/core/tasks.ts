// Running pieces of work that take longer than a moment: who runs, how far, and how to stop it.
import type { TaskEvent } from '../../shared/events';
import { type DeskError, DeskFailure } from '../../shared/result';

export type TaskHandle = {
  readonly signal: AbortSignal;
  progress(phase: string, done?: number, total?: number): void;
};

export type TaskKind = TaskEvent['kind'];

/** Progress is told at most this often, in ms: a window has better things to do. */
const interval = 100;

export class Tasks {
  private readonly running = new Map<string, AbortController>();

  constructor(private readonly tell: (event: TaskEvent) => void) {}

  cancel(id: string): void {
    this.running.get(id)?.abort();
  }

  cancelAll(): void {
    for (const controller of this.running.values()) controller.abort();
  }

  /** Work that becomes a task with its first progress: what is done in a moment never shows. */
  async runWhenLong<T>(
    { id, kind }: { id: string; kind: TaskKind },
    work: (progress: (label: string, done: number, total: number) => void) => Promise<T>,
  ): Promise<T> {
    let task: TaskHandle | null = null;
    const outcome: Promise<T> = work((label, done, total) => {
      if (task === null) {
        const begin = (handle: TaskHandle): Promise<T> => {
          task = handle;
          return outcome;
        };
        this.run({ id, kind, label, cancellable: false }, begin).catch(() => undefined);
      }
      task?.progress('', done, total);
    });
    return outcome;
  }

  async run<T>(
    { id, kind, label, cancellable }: { id: string; kind: TaskKind; label: string; cancellable: boolean },
    work: (task: TaskHandle) => Promise<T>,
  ): Promise<T> {
    const controller = new AbortController();
    this.running.set(id, controller);
    const base = { id, kind, label, cancellable };
    let last = 0;
    this.tell({ ...base, state: 'running' });
    const progress = (phase: string, done?: number, total?: number): void => {
      const now = performance.now();
      if (now - last < interval && done !== total) return;
      last = now;
      this.tell({
        ...base,
        state: 'running',
        phase,
        ...(done === undefined ? {} : { done, total: total ?? 0 }),
      });
    };
    try {
      const value = await work({ signal: controller.signal, progress });
      this.tell({ ...base, cancellable: false, state: 'done' });
      return value;
    } catch (cause) {
      const error: DeskError =
        cause instanceof DeskFailure ? cause.error : { code: 'INTERNAL', data: { reason: String(cause) } };
      const state = error.code === 'CANCELLED' ? 'cancelled' : 'failed';
      this.tell({ ...base, cancellable: false, state, error });
      throw cause;
    } finally {
      this.running.delete(id);
    }
  }
}

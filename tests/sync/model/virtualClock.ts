// A clock that stands still until somebody sleeps: a lane with waits of a quarter of an hour runs in microseconds.
import type { Clock } from '../../../src/main/core/submission/ports';

export class VirtualClock implements Clock {
  private at = Date.UTC(2026, 0, 1);
  private sleeper: { until: number; wake: () => void } | undefined;
  private watchers: (() => void)[] = [];

  now = (): number => this.at;

  sleep = (ms: number, signal: AbortSignal): Promise<void> =>
    new Promise((resolve) => {
      if (signal.aborted) return resolve();
      const wake = (): void => {
        signal.removeEventListener('abort', wake);
        this.sleeper = undefined;
        resolve();
      };
      signal.addEventListener('abort', wake, { once: true });
      this.sleeper = { until: this.at + ms, wake };
      for (const watcher of this.watchers.splice(0)) watcher();
    });

  /** Resolves when the lane sleeps; with how long it means to. */
  async asleep(): Promise<number> {
    while (this.sleeper === undefined) await new Promise<void>((resolve) => this.watchers.push(resolve));
    return this.sleeper.until - this.at;
  }

  /** Jumps to the end of the sleep, as an office PC does over night. */
  wake(): void {
    const { sleeper } = this;
    if (sleeper === undefined) return;
    this.at = Math.max(this.at, sleeper.until);
    sleeper.wake();
  }

  /** The PC's clock is set: forward or back by years. */
  set(by: number): void {
    this.at += by;
  }
}

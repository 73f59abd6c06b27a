// Asks for later decisions of the authority now and then: every quarter of an hour, give or take, so that not every
// office asks in the same second; less often while the platform does not answer.
import { backoffMs } from '../../../../domain/submission/backoff';
import type { Clock, Random } from '../ports';

const EVERY_MS = 15 * 60_000;
/** The first question comes soon after the start, when the rest is done. */
const FIRST_MS = 20_000;

export class InboxTimer {
  private stopping = new AbortController();
  private waking = new AbortController();
  private finished: Promise<void> = Promise.resolve();

  constructor(
    private readonly clock: Clock,
    private readonly random: Random,
    /** True where an answer came. */
    private readonly ask: () => Promise<boolean>,
  ) {}

  start(): void {
    this.stopping = new AbortController();
    this.finished = this.loop(this.stopping.signal);
  }

  /** Something was just closed: decisions may follow soon. */
  kick(): void {
    this.waking.abort();
  }

  async stop(): Promise<void> {
    this.stopping.abort();
    await this.finished;
  }

  private async loop(signal: AbortSignal): Promise<void> {
    let failures = 0;
    let wait = FIRST_MS;
    while (!signal.aborted) {
      this.waking = new AbortController();
      await this.clock.sleep(wait, AbortSignal.any([signal, this.waking.signal]));
      if (signal.aborted) return;
      failures = (await this.ask().catch(() => false)) ? 0 : failures + 1;
      const jittered = EVERY_MS * (0.8 + 0.4 * this.random());
      wait = failures === 0 ? jittered : Math.max(backoffMs(failures, this.random), FIRST_MS);
    }
  }
}

// Keeps the store window alive: starts it, agrees it with the journal, restarts it when it dies or hangs.
// Reads and commands that fall into a restart are repeated once it is back; a commandId makes that harmless.
import type { FeedEvent } from '../../../shared/events';
import { type DeskError, DeskFailure, failure } from '../../../shared/result';
import type { CommandName, CommandOutput, CommandStamp } from '../../../shared/store/commands';
import type { ControlInput, ControlName, ControlOutput } from '../../../shared/store/protocol';
import type { QueryName, QueryOutput } from '../../../shared/store/queries';
import type { Journal } from '../journal/journal';
import type { Log, NewId } from '../ports';
import { type OnProgress, StoreClient, type StorePort } from './client';
import { type Progress, type Repair, reconcile } from './reconcile';

/** Makes a fresh store window and says when it is gone. */
export interface StoreHost {
  spawn(onGone: (reason: string) => void): Promise<StorePort>;
  /** Ends the window that is there, if any. */
  kill(): void;
}

export type StoreCondition = 'starting' | 'ok' | 'repairing' | 'down' | 'diskFull';

export type SupervisorOptions = {
  host: StoreHost;
  journal: Journal;
  newId: NewId;
  log: Log;
  onFeed(event: FeedEvent): void;
  onCondition(condition: StoreCondition, error?: DeskError): void;
  onRepair(repair: Repair): void;
  progress: Progress;
  /** Whether the profile's disk has no room: Chromium itself only says that the store is closing. */
  diskIsFull(): Promise<boolean>;
  /** Milliseconds until a call counts as hung. */
  timeout?: number;
};

/** Codes after which another start would end the same way. */
const final: ReadonlySet<string> = new Set([
  'STORE_TOO_NEW',
  'STORE_MIGRATION_FAILED',
  'JOURNAL_DIVERGED',
  'JOURNAL_DAMAGED',
  'JOURNAL_KEY_LOST',
]);
const restartable: ReadonlySet<string> = new Set(['STORE_UNAVAILABLE', 'STORE_HUNG']);
const triesInARow = 5;
/** How often a store that stopped for want of room looks for some, in ms. */
const roomInterval = 1000;

export class Supervisor {
  condition: StoreCondition = 'starting';
  private client: Promise<StoreClient>;
  private current: StoreClient | null = null;
  private stopped = false;
  private failures = 0;

  constructor(private readonly options: SupervisorOptions) {
    this.client = this.launch();
    this.client.catch(() => undefined);
  }

  /** Resolves when the store can be used; rejects with the reason where it can not. */
  async whenReady(): Promise<void> {
    await this.client;
  }

  query<N extends QueryName>(name: N, input: unknown): Promise<QueryOutput<N>> {
    return this.withRetry((client) => client.query(name, input));
  }

  command<N extends CommandName>(
    name: N,
    input: unknown,
    stamp: CommandStamp,
    progress?: OnProgress,
  ): Promise<CommandOutput<N>> {
    return this.withRetry((client) => client.command(name, input, stamp, progress));
  }

  /** Controls are not repeated: a session of an import is gone with the window it lived in. */
  async control<N extends ControlName>(name: N, input: ControlInput<N>): Promise<ControlOutput<N>> {
    const client = await this.usable();
    return client.control(name, input).catch(async (cause) => {
      throw await this.explained(cause);
    });
  }

  /** After a restore: a new journal begins over what was loaded. */
  replaceJournal(journal: Journal): void {
    this.options.journal = journal;
    this.current?.attachJournal(journal);
  }

  /** Lets the last writes end, then closes the window. */
  async stop(): Promise<void> {
    this.stopped = true;
    const client = this.current;
    if (client !== null) await client.control('close', null).catch(() => undefined);
    this.current?.abandon(failure('STORE_UNAVAILABLE', { reason: 'closing' }));
    this.options.host.kill();
  }

  /** Nobody waits for room on a disk: while it is full, calls fail at once with the reason. */
  private usable(): Promise<StoreClient> {
    return this.condition === 'diskFull' ? Promise.reject(failure('DISK_FULL')) : this.client;
  }

  private async withRetry<T>(call: (client: StoreClient) => Promise<T>): Promise<T> {
    const client = await this.usable();
    try {
      return await call(client);
    } catch (cause) {
      const explained = await this.explained(cause);
      const lost = explained instanceof DeskFailure && restartable.has(explained.error.code) && !this.stopped;
      if (!lost) throw explained;
      return call(await this.usable());
    }
  }

  /** A store that broke because the disk is full says so; the status bar shows it until there is room again. */
  private async explained(cause: unknown): Promise<unknown> {
    if (!(cause instanceof DeskFailure)) return cause;
    const { code } = cause.error;
    if (code !== 'DISK_FULL' && !(code === 'STORE_UNAVAILABLE' && (await this.options.diskIsFull())))
      return cause;
    this.set('diskFull', { code: 'DISK_FULL' });
    return failure('DISK_FULL');
  }

  private set(condition: StoreCondition, error?: DeskError): void {
    this.condition = condition;
    this.options.onCondition(condition, error);
  }

  private async launch(): Promise<StoreClient> {
    for (;;) {
      try {
        if (await this.options.diskIsFull()) throw failure('DISK_FULL');
        this.set('starting');
        const client = await this.startOnce();
        this.failures = 0;
        this.set('ok');
        return client;
      } catch (cause) {
        const error =
          cause instanceof DeskFailure ? cause : failure('STORE_UNAVAILABLE', { reason: String(cause) });
        if (!this.stopped && (await this.options.diskIsFull())) {
          this.options.host.kill();
          this.set('diskFull', { code: 'DISK_FULL' });
          await new Promise((resolve) => setTimeout(resolve, roomInterval));
          continue;
        }
        this.failures += 1;
        this.options.log({ level: 'error', code: error.error.code, data: error.error.data });
        this.options.host.kill();
        if (this.stopped || final.has(error.error.code) || this.failures >= triesInARow) {
          this.set('down', error.error);
          throw error;
        }
        await new Promise((resolve) => setTimeout(resolve, 200 * 2 ** this.failures));
      }
    }
  }

  private async startOnce(): Promise<StoreClient> {
    const { host, journal, newId, onFeed, timeout = 30_000 } = this.options;
    const box: { client: StoreClient | null } = { client: null };
    const gone = (reason: string): void => {
      if (box.client !== null) this.lost(box.client, reason);
    };
    const port = await host.spawn(gone);
    const client = new StoreClient(port, {
      timeout,
      onFeed,
      onHung: (name) => gone(`no answer to ${name}`),
      onBroken: (reason) => gone(reason),
    });
    box.client = client;
    this.current = client;
    const late = setTimeout(
      () => client.abandon(failure('STORE_HUNG', { call: 'ready', seconds: 60 })),
      60_000,
    );
    try {
      await client.ready;
      await journal.recover();
      const health = await client.control('open', { epoch: newId() });
      if (health.seq !== journal.end.seq || health.auxSeq !== journal.end.auxSeq) this.set('repairing');
      const repair = await reconcile(client, journal, health, newId, this.options.progress);
      client.attachJournal(journal);
      if (repair.kind !== 'none') this.options.onRepair(repair);
    } catch (cause) {
      // Nobody waits for an answer of a window that is given up.
      if (this.current === client) this.current = null;
      client.abandon(
        cause instanceof DeskFailure ? cause : failure('STORE_UNAVAILABLE', { reason: String(cause) }),
      );
      throw cause;
    } finally {
      clearTimeout(late);
    }
    return client;
  }

  private lost(client: StoreClient, reason: string): void {
    if (this.current !== client || this.stopped) return;
    this.current = null;
    this.options.log({ level: 'warn', code: 'STORE_LOST', data: { reason } });
    // The new start is under way before the calls of the old window fail, so that they wait for it.
    const before = this.client;
    this.options.host.kill();
    this.client = before.catch(() => undefined).then(() => this.launch());
    this.client.catch(() => undefined);
    client.abandon(failure('STORE_UNAVAILABLE', { reason }));
  }
}

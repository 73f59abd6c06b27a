// What the parts of one platform process share: database, keys, clock, settings, and who waits for what. Everything
// that must outlive the process or be seen by another one is in the database.
import pg from 'pg';
import { firstKey, type KeyRing, openKeyRing } from './keyRing';
import { SCHEMA, SCHEMA_LOCK } from './schema';
import { Settings } from './settings';
import { Tenants } from './tenants';

export class Platform {
  settings: Settings = Settings.parse({});
  private readonly waiting = new Map<string, Set<() => void>>();
  private work: () => void = () => {};
  private listener: pg.Client | undefined;

  private constructor(
    readonly pool: pg.Pool,
    readonly keys: KeyRing,
    readonly tenants: Tenants,
  ) {}

  static async open(pool: pg.Pool): Promise<Platform> {
    const client = await pool.connect();
    try {
      await client.query('select pg_advisory_lock($1)', [SCHEMA_LOCK]);
      await client.query(SCHEMA);
      await firstKey(client);
    } finally {
      await client.query('select pg_advisory_unlock($1)', [SCHEMA_LOCK]).catch(() => {});
      client.release();
    }
    return new Platform(pool, await openKeyRing(pool), new Tenants(pool));
  }

  /** Hears of work and of finished batches in other processes; without it they are found a second later. */
  async listen(url: string): Promise<void> {
    const listener = new pg.Client({ connectionString: url });
    this.listener = listener;
    listener.on('error', () => {
      this.listener = undefined;
    });
    listener.on('notification', ({ channel, payload }) => {
      if (channel === 'pb1_work') this.work();
      else if (channel === 'pb1_keys') void this.keys.reload().catch(() => {});
      else if (payload !== undefined) this.changed(payload);
    });
    await listener.connect();
    for (const channel of ['pb1_work', 'pb1_done', 'pb1_keys']) await listener.query(`listen ${channel}`);
  }
  async close(): Promise<void> {
    await this.listener?.end().catch(() => {});
    await this.pool.end();
  }

  now(): Date {
    return new Date(Date.now() + this.settings.clockSkewMs);
  }

  onWork(wake: () => void): void {
    this.work = wake;
  }
  /** A batch was committed. */
  async announceWork(): Promise<void> {
    this.work();
    await this.pool.query('notify pb1_work');
  }

  /** A chunk of this batch was applied. */
  changed(batchId: string): void {
    for (const wake of this.waiting.get(batchId) ?? []) wake();
    this.waiting.delete(batchId);
  }

  /** Resolves at the next change of the batch or after `ms`. */
  nextChange(batchId: string, ms: number): Promise<void> {
    return new Promise((resolve) => {
      const set = this.waiting.get(batchId) ?? new Set();
      this.waiting.set(batchId, set);
      const timer = setTimeout(done, ms);
      function done() {
        clearTimeout(timer);
        set.delete(done);
        resolve();
      }
      set.add(done);
    });
  }
}

// What the parts of the platform share: tables, key, clock, settings, and who waits for which batch.
import type pg from 'pg';
import type { ReceiptsSeal, TransportReceipt } from '../../src/domain/submission/receipt';
import { signedBytes } from '../../src/domain/submission/signed';
import type { Signer } from '../../src/domain/submission/signer';
import { ed25519Signer, newEd25519Key } from '../../src/main/core/submission/crypto';
import { SCHEMA } from './schema';
import { Settings } from './settings';

const PLACEHOLDER = { keyId: '', alg: '', sig: '' };

export class Platform {
  settings: Settings = Settings.parse({});
  private readonly waiting = new Map<string, Set<() => void>>();

  private constructor(
    readonly pool: pg.Pool,
    readonly signer: Signer,
    readonly tokens: Map<string, string>,
  ) {}

  static async open(pool: pg.Pool, tokens: Map<string, string>): Promise<Platform> {
    await pool.query(SCHEMA);
    await pool.query('insert into pb1.server_key values (1, $1) on conflict do nothing', [newEd25519Key()]);
    const key = await pool.query<{ pkcs8: string }>('select pkcs8 from pb1.server_key');
    return new Platform(pool, ed25519Signer(key.rows[0]!.pkcs8), tokens);
  }

  now(): Date {
    return new Date(Date.now() + this.settings.clockSkewMs);
  }

  async sign<P extends TransportReceipt | ReceiptsSeal>(
    content: Omit<P, 'keyId' | 'alg' | 'sig'>,
  ): Promise<P> {
    const paper = { ...content, ...PLACEHOLDER } as P;
    const sig = Buffer.from(await this.signer.sign(signedBytes(paper))).toString('base64');
    return { ...paper, keyId: this.signer.keyId, alg: this.signer.alg, sig };
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

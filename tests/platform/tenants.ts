// Who may ask: organisations and their tokens. A token is kept as its hash; what was found is remembered for a moment.
import { randomBytes } from 'node:crypto';
import type pg from 'pg';
import { nodeSha256 } from '../../src/main/core/submission/crypto';

export interface Caller {
  org: string;
  orgNo: number;
}
type Found = Caller & { expiresAt: number | undefined };

/** So long may a withdrawn token still be taken by a process that just saw it, ms. */
const REMEMBER_MS = 5_000;

export class Tenants {
  private readonly seen = new Map<string, { at: number; found: Found | undefined }>();
  constructor(private readonly pool: pg.Pool) {}

  /** Makes the organisation if it is new, and this token of it. */
  async admit(org: string, token: string, expiresAt?: Date): Promise<void> {
    await this.orgNo(org);
    await this.pool.query(
      `insert into pb1.tokens (token_sha256, org, scope, expires_at) values ($1, $2, 'desk', $3)
       on conflict (token_sha256) do update set org = excluded.org, expires_at = excluded.expires_at`,
      [nodeSha256(token), org, expiresAt ?? null],
    );
    this.seen.clear();
  }

  newToken = (): string => randomBytes(32).toString('base64url');

  async orgNo(org: string): Promise<number> {
    await this.pool.query('insert into pb1.orgs (org) values ($1) on conflict do nothing', [org]);
    const found = await this.pool.query<{ org_no: number }>('select org_no from pb1.orgs where org = $1', [
      org,
    ]);
    return found.rows[0]!.org_no;
  }

  /** Undefined for a token nobody was given; `expired` for one whose time is over. */
  async callerOf(token: string): Promise<Caller | 'expired' | undefined> {
    const hash = nodeSha256(token);
    const now = Date.now();
    let known = this.seen.get(hash);
    if (known === undefined || now - known.at > REMEMBER_MS) {
      if (this.seen.size > 10_000) this.seen.clear();
      known = { at: now, found: await this.look(hash) };
      this.seen.set(hash, known);
    }
    const { found } = known;
    if (found?.expiresAt !== undefined && found.expiresAt < now) return 'expired';
    return found;
  }

  private async look(hash: string): Promise<Found | undefined> {
    const found = await this.pool.query<{ org: string; org_no: number; expires_at: Date | null }>({
      name: 'token',
      text: 'select t.org, o.org_no, t.expires_at from pb1.tokens t join pb1.orgs o using (org) where token_sha256 = $1',
      values: [hash],
    });
    const row = found.rows[0];
    return row && { org: row.org, orgNo: row.org_no, expiresAt: row.expires_at?.getTime() };
  }
}

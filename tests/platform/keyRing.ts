// The platform's own keys: one signs, older ones stay published until nobody can hold them alone any more.
import type pg from 'pg';
import { type KeyStatement, PLATFORM_OWNER, stateKey } from '../../src/domain/submission/keys';
import { type KnownKey, signedBytes } from '../../src/domain/submission/signed';
import type { SignatureAlgorithm, Signer } from '../../src/domain/submission/signer';
import { newSigningKey, signerFrom } from '../../src/main/core/submission/crypto';

/** Both keys count for so long after a rotation, days: an office may be away for a year. */
const OVERLAP_DAYS = 400;

interface KeyRow {
  pkcs8: string;
  statement: KeyStatement | null;
}

export interface KeyRing {
  signer(): Signer;
  /** Keys of capabilities, the signing one first. */
  published(): KnownKey[];
  statements(): KeyStatement[];
  /** Signs the canonical JSON of a paper. */
  sign<P extends object>(content: P): Promise<P & { keyId: string; alg: string; sig: string }>;
  /** Another process has rotated. */
  reload(): Promise<void>;
  /** A new signing key, introduced by the present one. */
  rotate(alg: SignatureAlgorithm, now: Date): Promise<KeyStatement>;
}

type Db = Pick<pg.Pool, 'query'>;

/** The first key, made once however many processes start. */
export async function firstKey(db: Db): Promise<void> {
  const known = await db.query('select 1 from pb1.server_keys limit 1');
  if (known.rowCount === 0) await insert(db, newSigningKey('Ed25519'), null);
}

const insert = (db: Db, pkcs8: string, statement: KeyStatement | null) =>
  db.query('insert into pb1.server_keys (key_id, pkcs8, statement) values ($1, $2, $3)', [
    signerFrom(pkcs8).keyId,
    pkcs8,
    statement,
  ]);

const load = async (db: Db): Promise<KeyRow[]> =>
  (await db.query<KeyRow>('select pkcs8, statement from pb1.server_keys order by made_at desc')).rows;

export async function openKeyRing(db: Db): Promise<KeyRing> {
  let rows = await load(db);
  let signers = rows.map((row) => signerFrom(row.pkcs8));
  const signer = (): Signer => signers[0]!;
  const reload = async (): Promise<void> => {
    rows = await load(db);
    signers = rows.map((row) => signerFrom(row.pkcs8));
  };
  return {
    signer,
    reload,
    published: () => signers.map(({ keyId, alg, publicKey }) => ({ keyId, alg, publicKey })),
    statements: () => rows.flatMap((row) => row.statement ?? []),
    async sign(content) {
      const { keyId, alg } = signer();
      const sig = Buffer.from(await signer().sign(signedBytes(content)));
      return { ...content, keyId, alg, sig: sig.toString('base64') };
    },
    async rotate(alg, now) {
      const pkcs8 = newSigningKey(alg);
      const statement = await stateKey(
        {
          owner: PLATFORM_OWNER,
          notBefore: now.toISOString(),
          previousNotAfter: new Date(now.getTime() + OVERLAP_DAYS * 86_400_000).toISOString(),
        },
        signer(),
        signerFrom(pkcs8),
      );
      await insert(db, pkcs8, statement);
      await reload();
      await db.query('notify pb1_keys');
      return statement;
    },
  };
}

// Devices of an organisation and their keys: the first key is pinned at first use, later ones follow by statements.
import type pg from 'pg';
import {
  deviceOwner,
  isKeyInForce,
  type KeyStatement,
  statementHolds,
} from '../../src/domain/submission/keys';
import type { Manifest } from '../../src/domain/submission/manifest';
import { keyIdOf, nodeVerify } from '../../src/main/core/submission/crypto';
import type { Platform } from './platform';
import { Problem } from './problem';
import type { Caller } from './tenants';

interface KeyRow {
  key_id: string;
  alg: string;
  public_key: string;
  not_before: Date | null;
  not_after: Date | null;
}

const keysOf = async (db: Pick<pg.Pool, 'query'> | pg.PoolClient, orgNo: number, device: string) =>
  (await db.query<KeyRow>('select * from pb1.device_keys where org_no = $1 and device = $2', [orgNo, device]))
    .rows;

/** Number of the device whose key signed the manifest; a new device is pinned to it. */
export async function deviceOf(
  client: pg.PoolClient,
  orgNo: number,
  { device, keyId, alg, publicKey }: Manifest,
  now: Date,
): Promise<number> {
  const added = await client.query(
    'insert into pb1.devices (org_no, device) values ($1, $2) on conflict do nothing',
    [orgNo, device],
  );
  if (added.rowCount === 1) {
    await client.query(
      'insert into pb1.device_keys (org_no, device, key_id, alg, public_key) values ($1, $2, $3, $4, $5)',
      [orgNo, device, keyId, alg, publicKey],
    );
  }
  const found = await client.query<{ device_no: number }>(
    'select device_no from pb1.devices where org_no = $1 and device = $2',
    [orgNo, device],
  );
  const keys = await keysOf(client, orgNo, device);
  const key = keys.find((row) => row.key_id === keyId && row.public_key === publicKey);
  if (key === undefined) throw new Problem(409, 'DEVICE_KEY_CHANGED', 'device is known by another key');
  const validity = { notBefore: key.not_before?.toISOString(), notAfter: key.not_after?.toISOString() };
  if (!isKeyInForce(validity, now.toISOString()))
    throw new Problem(409, 'KEY_NOT_IN_FORCE', 'the time of this key is over or has not come');
  return found.rows[0]!.device_no;
}

/** A new key of a device; true if it was new. Repeating it changes nothing. */
export async function addDeviceKey(
  platform: Platform,
  { org, orgNo }: Caller,
  device: string,
  statement: KeyStatement,
): Promise<boolean> {
  const { keyId, alg, publicKey, notBefore, previousNotAfter } = statement;
  if (statement.owner !== deviceOwner(org, device) || keyIdOf(publicKey) !== keyId)
    throw new Problem(422, 'STATEMENT_INVALID', 'the statement speaks of another device or key');
  const keys = await keysOf(platform.pool, orgNo, device);
  if (keys.some((row) => row.key_id === keyId)) return false;
  const previous = keys.find((row) => row.key_id === statement.previousKeyId);
  const vouched =
    previous !== undefined &&
    isKeyInForce({ notAfter: previous.not_after?.toISOString() }, platform.now().toISOString()) &&
    statementHolds(
      statement,
      { keyId: previous.key_id, alg: previous.alg, publicKey: previous.public_key },
      nodeVerify,
    );
  if (!vouched) throw new Problem(422, 'STATEMENT_INVALID', 'no key of this device vouches for the new one');
  await platform.pool.query(
    `with old as (update pb1.device_keys set not_after = least(coalesce(not_after, $7), $7)
       where org_no = $1 and device = $2 and key_id = $8)
     insert into pb1.device_keys (org_no, device, key_id, alg, public_key, not_before, statement)
     values ($1, $2, $3, $4, $5, $6, $9) on conflict do nothing`,
    [orgNo, device, keyId, alg, publicKey, notBefore, previousNotAfter, statement.previousKeyId, statement],
  );
  return true;
}

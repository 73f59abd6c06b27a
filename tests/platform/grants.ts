// Sign-in of a desk through a person's browser (device grant, after RFC 8628): the desk shows a short code, the person
// types it into a page of the platform, the desk is given a token of its own.
import { randomBytes, randomInt } from 'node:crypto';
import { nodeSha256 } from '../../src/main/core/submission/crypto';
import type { Platform } from './platform';
import { Problem } from './problem';

/** Without letters that are mistaken for one another or form words. */
const LETTERS = 'BCDFGHJKLMNPQRSTVWXZ';
export const GRANT_SECONDS = 900;
export const POLL_SECONDS = 5;
const TOKEN_DAYS = 365;

export const tidyCode = (text: string): string => text.toUpperCase().replace(/[^A-Z]/g, '');

export async function newGrant(platform: Platform, client: string) {
  const deviceCode = randomBytes(32).toString('base64url');
  const userCode = Array.from({ length: 8 }, () => LETTERS[randomInt(LETTERS.length)]).join('');
  await platform.pool.query("delete from pb1.grants where expires_at < now() - interval '1 day'");
  await platform.pool.query(
    `insert into pb1.grants (device_code_sha256, user_code, client, state, expires_at)
     values ($1, $2, $3, 'pending', now() + make_interval(secs => $4))`,
    [nodeSha256(deviceCode), userCode, client, GRANT_SECONDS],
  );
  return { deviceCode, userCode: `${userCode.slice(0, 4)}-${userCode.slice(4)}` };
}

/** The desk that waits under this code; undefined where there is none or its time is over. */
export async function grantOf(platform: Platform, userCode: string): Promise<{ client: string } | undefined> {
  const found = await platform.pool.query<{ client: string }>(
    `select client from pb1.grants where user_code = $1 and state = 'pending' and expires_at > now()`,
    [tidyCode(userCode)],
  );
  return found.rows[0];
}

/** True if the code was waiting. `org` = undefined denies. */
export async function settleGrant(
  platform: Platform,
  userCode: string,
  org: string | undefined,
): Promise<boolean> {
  const done = await platform.pool.query(
    `update pb1.grants set state = $2, org = $3
     where user_code = $1 and state = 'pending' and expires_at > now()`,
    [tidyCode(userCode), org === undefined ? 'denied' : 'approved', org ?? null],
  );
  return done.rowCount === 1;
}

interface Asked {
  state: string;
  org: string | null;
  expired: boolean;
  early: boolean;
}

/** The token, once; before that a problem that says what to do. */
export async function redeemGrant(platform: Platform, deviceCode: string) {
  const hash = nodeSha256(deviceCode);
  const found = await platform.pool.query<Asked>(
    `with old as (select * from pb1.grants where device_code_sha256 = $1 for update)
     update pb1.grants g set asked_at = clock_timestamp(),
       state = case when old.state = 'approved' and old.expires_at > now() then 'used' else old.state end
     from old where g.device_code_sha256 = old.device_code_sha256
     returning old.state, old.org, old.expires_at <= now() as expired,
       old.asked_at > clock_timestamp() - make_interval(secs => $2) as early`,
    [hash, POLL_SECONDS - 1],
  );
  const asked = found.rows[0];
  if (!asked || asked.expired || asked.state === 'used')
    throw new Problem(400, 'EXPIRED_TOKEN', 'the time of this code is over');
  if (asked.state === 'denied') throw new Problem(400, 'ACCESS_DENIED', 'a person said no');
  if (asked.state === 'pending') {
    if (asked.early) throw new Problem(400, 'SLOW_DOWN', 'asked too often', {}, POLL_SECONDS);
    throw new Problem(400, 'AUTHORIZATION_PENDING', 'no person has answered yet', {}, POLL_SECONDS);
  }
  const org = asked.org!;
  const accessToken = platform.tenants.newToken();
  const expiresIn = TOKEN_DAYS * 86_400;
  await platform.tenants.admit(org, accessToken, new Date(Date.now() + expiresIn * 1000));
  return { accessToken, organisation: org, expiresIn };
}

// Rotation of signing keys (密钥轮换): a new key is introduced by a statement that the old key and the new key both sign,
// and for a while both count. No clock here; instants come from the caller.
import { z } from 'zod';
import { canonicalJson } from './canonicalJson';
import { PROTOCOL } from './manifest';
import { InstantText } from './receipt';
import { base64 } from './seal';
import type { KnownKey } from './signed';
import type { Signer, Verify } from './signer';

/** Owner of the platform's own keys in a statement. */
export const PLATFORM_OWNER = 'platform';
/** Owner of a device's keys; organisation and device can not run into each other. */
export const deviceOwner = (org: string, device: string): string =>
  `device:${encodeURIComponent(org)}/${encodeURIComponent(device)}`;

const StatementBody = z.object({
  proto: z.literal(PROTOCOL),
  owner: z.string().min(1).max(600),
  /** The new key. */
  keyId: z.string().min(1).max(128),
  alg: z.string().min(1).max(32),
  publicKey: z.string().min(1).max(1024),
  notBefore: InstantText,
  /** The key that vouches for it, and the end of the time in which both count. */
  previousKeyId: z.string().min(1).max(128),
  previousNotAfter: InstantText,
});

/** `endorsement` and `proof` sign the same bytes: the old key vouches, the new one shows that its holder has it. */
export const KeyStatement = StatementBody.extend({
  endorsement: z.string().min(1).max(1024),
  proof: z.string().min(1).max(1024),
});
export type KeyStatement = z.infer<typeof KeyStatement>;

const encoder = new TextEncoder();
const statementBytes = (statement: KeyStatement): Uint8Array =>
  encoder.encode(canonicalJson(StatementBody.parse(statement)));

/** Introduces `next` as the successor of `previous`; instants are ISO 8601 with offset. */
export async function stateKey(
  head: { owner: string; notBefore: string; previousNotAfter: string },
  previous: Signer,
  next: Signer,
): Promise<KeyStatement> {
  const { keyId, alg, publicKey } = next;
  const body = { ...head, proto: PROTOCOL, keyId, alg, publicKey, previousKeyId: previous.keyId } as const;
  const bytes = encoder.encode(canonicalJson(body));
  const endorsement = base64(await previous.sign(bytes));
  return KeyStatement.parse({ ...body, endorsement, proof: base64(await next.sign(bytes)) });
}

/** True if `previous` vouches for the new key and the new key's holder signed too. */
export function statementHolds(statement: KeyStatement, previous: KnownKey, verify: Verify): boolean {
  const bytes = statementBytes(statement);
  const { alg, publicKey, endorsement, proof } = statement;
  return (
    statement.previousKeyId === previous.keyId &&
    statement.keyId !== previous.keyId &&
    verify({ alg: previous.alg, publicKey: previous.publicKey, bytes, sig: endorsement }) &&
    verify({ alg, publicKey, bytes, sig: proof })
  );
}

/** The pinned keys and every key that they vouch for, directly or through one another, of this owner. */
export function followKeys(
  owner: string,
  pinned: readonly KnownKey[],
  statements: readonly KeyStatement[],
  verify: Verify,
): KnownKey[] {
  const known = [...pinned];
  const waiting = new Set(statements.filter((statement) => statement.owner === owner));
  for (let grown = true; grown; ) {
    grown = false;
    for (const statement of waiting) {
      const previous = known.find((key) => key.keyId === statement.previousKeyId);
      if (previous === undefined) continue;
      waiting.delete(statement);
      const { keyId, alg, publicKey } = statement;
      const repeated = known.some((key) => key.keyId === keyId);
      if (repeated || !statementHolds(statement, previous, verify)) continue;
      known.push({ keyId, alg, publicKey });
      grown = true;
    }
  }
  return known;
}

/** Whether a key counts at an instant; an open end is open. Both ends are inclusive. */
export const isKeyInForce = (
  key: { notBefore?: string | undefined; notAfter?: string | undefined },
  at: string,
): boolean => {
  const now = Date.parse(at);
  return (
    (key.notBefore === undefined || Date.parse(key.notBefore) <= now) &&
    (key.notAfter === undefined || now <= Date.parse(key.notAfter))
  );
};

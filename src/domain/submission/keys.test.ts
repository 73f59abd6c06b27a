// Rotation: who is believed after a new key was introduced, and for how long.
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deviceOwner, followKeys, isKeyInForce, PLATFORM_OWNER, stateKey, statementHolds } from './keys';
import type { Signer, Verify } from './signer';

/** A toy signature: enough to see who signed what; the real ones are tried in src/main/core/submission. */
const toy = (name: string): Signer => ({
  alg: 'toy',
  keyId: name,
  publicKey: name,
  sign: (bytes) => createHash('sha256').update(name).update(bytes).digest(),
});
const verify: Verify = ({ publicKey, bytes, sig }) =>
  createHash('sha256').update(publicKey).update(bytes).digest('base64') === sig;
const known = ({ keyId, alg, publicKey }: Signer) => ({ keyId, alg, publicKey });
const head = {
  owner: PLATFORM_OWNER,
  notBefore: '2026-03-01T00:00:00Z',
  previousNotAfter: '2027-04-01T00:00:00Z',
};
const [a, b, c, thief] = ['a', 'b', 'c', 'thief'].map(toy) as [Signer, Signer, Signer, Signer];

describe('a new key', () => {
  it('is believed where a pinned key vouches for it, also through a third one', async () => {
    const statements = [await stateKey(head, b, c), await stateKey(head, a, b)];
    expect(followKeys(PLATFORM_OWNER, [known(a)], statements, verify).map((key) => key.keyId)).toEqual([
      'a',
      'b',
      'c',
    ]);
  });

  it('is not believed without its own proof, from a stranger, or for another owner', async () => {
    const statement = await stateKey(head, a, b);
    expect(statementHolds({ ...statement, proof: statement.endorsement }, known(a), verify)).toBe(false);
    expect(statementHolds(statement, known(thief), verify)).toBe(false);
    const stolen = { ...(await stateKey(head, thief, b)), previousKeyId: 'a' };
    expect(followKeys(PLATFORM_OWNER, [known(a)], [stolen], verify)).toEqual([known(a)]);
    expect(followKeys(deviceOwner('org', 'pc'), [known(a)], [statement], verify)).toEqual([known(a)]);
  });

  it('any change of the statement makes it worthless', async () => {
    const statement = await stateKey(head, a, b);
    for (const field of ['owner', 'keyId', 'alg', 'publicKey', 'previousKeyId'] as const)
      expect(statementHolds({ ...statement, [field]: 'x' }, known(a), verify)).toBe(false);
    const later = { ...statement, previousNotAfter: '2030-01-01T00:00:00Z' };
    expect(statementHolds(later, known(a), verify)).toBe(false);
  });

  it('circles of statements end', async () => {
    const statements = [await stateKey(head, a, b), await stateKey(head, b, a), await stateKey(head, b, b)];
    expect(followKeys(PLATFORM_OWNER, [known(a)], statements, verify)).toHaveLength(2);
  });
});

describe('the owner of a device key', () => {
  it('names one device of one organisation only', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string(), fc.string(), (org, device, org2, device2) => {
        const same = org === org2 && device === device2;
        expect(deviceOwner(org, device) === deviceOwner(org2, device2)).toBe(same);
      }),
    );
  });
});

describe('the time of a key', () => {
  it('includes both ends, and an open end is open', () => {
    const key = { notBefore: '2026-01-01T00:00:00Z', notAfter: '2026-12-31T00:00:00Z' };
    expect(isKeyInForce(key, '2026-01-01T08:00:00+08:00')).toBe(true);
    expect(isKeyInForce(key, '2026-12-31T00:00:00Z')).toBe(true);
    expect(isKeyInForce(key, '2025-12-31T23:59:59Z')).toBe(false);
    expect(isKeyInForce(key, '2026-12-31T00:00:01Z')).toBe(false);
    expect(isKeyInForce({}, '1990-01-01T00:00:00Z')).toBe(true);
  });
});

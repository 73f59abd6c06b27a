import { describe, expect, it } from 'vitest';
import { ed25519Signer, keyIdOf, newEd25519Key, nodeSha256, nodeVerify } from './crypto';

describe('signing with Ed25519', () => {
  const signer = ed25519Signer(newEd25519Key());
  const bytes = new TextEncoder().encode('批次');
  const signed = async () => Buffer.from(await signer.sign(bytes)).toString('base64');

  it('verifies its own signature and no other', async () => {
    const sig = await signed();
    const { alg, publicKey } = signer;
    expect(nodeVerify({ alg, publicKey, bytes, sig })).toBe(true);
    expect(nodeVerify({ alg, publicKey, bytes: bytes.slice(1), sig })).toBe(false);
    const other = ed25519Signer(newEd25519Key());
    expect(nodeVerify({ alg, publicKey: other.publicKey, bytes, sig })).toBe(false);
  });

  it('is false, not an error, for unknown algorithms and broken keys', async () => {
    const sig = await signed();
    expect(nodeVerify({ alg: 'SM2-SM3', publicKey: signer.publicKey, bytes, sig })).toBe(false);
    expect(nodeVerify({ alg: 'Ed25519', publicKey: 'AAAA', bytes, sig })).toBe(false);
    expect(nodeVerify({ alg: 'Ed25519', publicKey: '', bytes, sig: '' })).toBe(false);
  });

  it('names a key by its hash, the same every time', () => {
    expect(signer.keyId).toBe(keyIdOf(signer.publicKey));
    expect(signer.keyId).toMatch(/^[0-9a-f]{32}$/);
  });

  it('hashes as SHA-256 does (FIPS 180-4 example)', () => {
    expect(nodeSha256('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  });
});

// Hashing and signing with Node's own crypto. SM2 joins here as a second Signer and a second case of `verify`.
import {
  createHash,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  sign,
  verify,
} from 'node:crypto';
import type { Sha256, Signer, Verify } from '../../../domain/submission/signer';

export const nodeSha256: Sha256 = (data) => createHash('sha256').update(data).digest('hex');

export const keyIdOf = (publicKey: string): string =>
  createHash('sha256').update(Buffer.from(publicKey, 'base64')).digest('hex').slice(0, 32);

/** A new device key as base64 DER (PKCS #8); it belongs in the vault. */
export function newEd25519Key(): string {
  const { privateKey } = generateKeyPairSync('ed25519');
  return privateKey.export({ format: 'der', type: 'pkcs8' }).toString('base64');
}

/** Signer from a key of `newEd25519Key`. */
export function ed25519Signer(pkcs8: string): Signer {
  const key = createPrivateKey({ key: Buffer.from(pkcs8, 'base64'), format: 'der', type: 'pkcs8' });
  const spki = createPublicKey(key).export({ format: 'der', type: 'spki' });
  const publicKey = spki.toString('base64');
  return { alg: 'Ed25519', keyId: keyIdOf(publicKey), publicKey, sign: (bytes) => sign(null, bytes, key) };
}

export const nodeVerify: Verify = ({ alg, publicKey, bytes, sig }) => {
  if (alg !== 'Ed25519') return false;
  try {
    const key = createPublicKey({ key: Buffer.from(publicKey, 'base64'), format: 'der', type: 'spki' });
    return key.asymmetricKeyType === 'ed25519' && verify(null, bytes, key, Buffer.from(sig, 'base64'));
  } catch {
    return false;
  }
};

// Hashing and signing: one interface over Ed25519 (Node's own) and SM2 with SM3 (sm2.ts). A private key says by itself
// of which kind it is, so that everything kept before a change of algorithm goes on working.
import {
  createHash,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  sign,
  verify,
} from 'node:crypto';
import type { Sha256, SignatureAlgorithm, Signer, Verify } from '../../../domain/submission/signer';
import { keyIdOf } from './keyId';
import { newSm2Key, SM2_ALGORITHM, sm2Signer, sm2Verify } from './sm2';

export { keyIdOf, publicKeyPem } from './keyId';

export const nodeSha256: Sha256 = (data) => createHash('sha256').update(data).digest('hex');

/** A new private key as base64 DER (PKCS #8); it belongs in the vault. */
export const newSigningKey = (alg: SignatureAlgorithm): string =>
  alg === SM2_ALGORITHM ? newSm2Key() : newEd25519Key();

/** Signer from a key of `newSigningKey`. Throws where the vault holds something else. */
export const signerFrom = (pkcs8: string): Signer => sm2Signer(pkcs8) ?? ed25519Signer(pkcs8);

export function newEd25519Key(): string {
  const { privateKey } = generateKeyPairSync('ed25519');
  return privateKey.export({ format: 'der', type: 'pkcs8' }).toString('base64');
}

export function ed25519Signer(pkcs8: string): Signer {
  const key = createPrivateKey({ key: Buffer.from(pkcs8, 'base64'), format: 'der', type: 'pkcs8' });
  const spki = createPublicKey(key).export({ format: 'der', type: 'spki' });
  const publicKey = spki.toString('base64');
  return { alg: 'Ed25519', keyId: keyIdOf(publicKey), publicKey, sign: (bytes) => sign(null, bytes, key) };
}

export const nodeVerify: Verify = ({ alg, publicKey, bytes, sig }) => {
  const signature = Buffer.from(sig, 'base64');
  if (alg === SM2_ALGORITHM) return sm2Verify(publicKey, bytes, signature);
  if (alg !== 'Ed25519') return false;
  try {
    const key = createPublicKey({ key: Buffer.from(publicKey, 'base64'), format: 'der', type: 'spki' });
    return key.asymmetricKeyType === 'ed25519' && verify(null, bytes, key, signature);
  } catch {
    return false;
  }
};

// The name of a public key: the same on both sides and for every algorithm.
import { createHash } from 'node:crypto';

/** First 32 hex digits of the SHA-256 of the DER SubjectPublicKeyInfo. */
export const keyIdOf = (publicKey: string): string =>
  createHash('sha256').update(Buffer.from(publicKey, 'base64')).digest('hex').slice(0, 32);

/** A public key as people exchange it and as openssl reads it: PEM of the SubjectPublicKeyInfo. */
export function publicKeyPem(publicKey: string): string {
  const lines = publicKey.match(/.{1,64}/g) ?? [];
  return ['-----BEGIN PUBLIC KEY-----', ...lines, '-----END PUBLIC KEY-----', ''].join('\n');
}

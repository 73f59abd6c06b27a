// Signing and hashing as the pure core sees them: Ed25519 and SM2 with SM3 (国密) have one shape.
import { z } from 'zod';

/** Algorithms a desk can sign with; both sides name them so on the wire. */
export const SignatureAlgorithm = z.enum(['Ed25519', 'SM2-SM3']);
export type SignatureAlgorithm = z.infer<typeof SignatureAlgorithm>;

/** SHA-256 as lower-case hex; a string is hashed as UTF-8. */
export type Sha256 = (data: Uint8Array | string) => string;

export interface Signer {
  /** `Ed25519` or `SM2-SM3`. */
  readonly alg: string;
  /** Name of the key: first 32 hex digits of the SHA-256 of the DER public key. */
  readonly keyId: string;
  /** base64 DER SubjectPublicKeyInfo. */
  readonly publicKey: string;
  sign(bytes: Uint8Array): Uint8Array | Promise<Uint8Array>;
}

/** Verification of another party's signature; false for an unknown algorithm or a malformed key, never a throw. */
export type Verify = (input: {
  alg: string;
  /** base64 DER SubjectPublicKeyInfo. */
  publicKey: string;
  bytes: Uint8Array;
  /** base64 */
  sig: string;
}) => boolean;

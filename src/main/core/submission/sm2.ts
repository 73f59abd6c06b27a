// SM2 signatures with SM3 (国密, GB/T 32918.2-2016 and GB/T 32905-2016) behind the desk's one signing interface.
// The signer's identity is the customary default of GM/T 0009, which openssl calls `distid`.
import { randomBytes } from 'node:crypto';
import { sm2, sm3 } from 'sm-crypto-v2';
import type { Signer } from '../../../domain/submission/signer';
import { keyIdOf } from './keyId';
import {
  SM2_ORDER,
  sm2Pkcs8,
  sm2PointOf,
  sm2PublicKey,
  sm2ScalarOf,
  sm2SignatureDer,
  sm2SignatureOf,
} from './sm2Der';

export const SM2_ALGORITHM = 'SM2-SM3';
const USER_ID = '1234567812345678';
const options = { hash: true, der: false, userId: USER_ID };

/** SM3 digest, lower-case hex; a string is hashed as UTF-8. */
export const sm3Hex = (data: Uint8Array | string): string =>
  sm3(typeof data === 'string' ? new TextEncoder().encode(data) : data);

/** A new private key as base64 PKCS #8, the same bytes openssl would write. */
export function newSm2Key(): string {
  for (;;) {
    const scalar = randomBytes(32).toString('hex');
    const value = BigInt(`0x${scalar}`);
    // The standard asks for 1 <= d <= n-2.
    if (value >= 1n && value < SM2_ORDER - 1n)
      return sm2Pkcs8(scalar, sm2.getPublicKeyFromPrivateKey(scalar));
  }
}

/** Signer of a key of `newSm2Key`, or undefined where the key is of another kind. */
export function sm2Signer(pkcs8: string): Signer | undefined {
  const scalar = sm2ScalarOf(pkcs8);
  if (scalar === undefined) return undefined;
  const point = sm2.getPublicKeyFromPrivateKey(scalar);
  const publicKey = sm2PublicKey(point);
  const sign = (bytes: Uint8Array): Uint8Array => {
    const pair = sm2.doSignature(bytes, scalar, { ...options, publicKey: point });
    return sm2SignatureDer(pair.slice(0, 64), pair.slice(64));
  };
  return { alg: SM2_ALGORITHM, keyId: keyIdOf(publicKey), publicKey, sign };
}

/** False for any other kind of key, a point off the curve or a signature that is not strict DER; never a throw. */
export function sm2Verify(publicKey: string, bytes: Uint8Array, der: Uint8Array): boolean {
  const point = sm2PointOf(publicKey);
  const pair = sm2SignatureOf(der);
  if (point === undefined || pair === undefined) return false;
  try {
    return sm2.doVerifySignature(bytes, pair, point, options);
  } catch {
    return false;
  }
}

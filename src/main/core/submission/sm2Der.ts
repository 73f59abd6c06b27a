// DER of SM2 keys and signatures (GM/T 0009, RFC 5480 form), strict: one byte form for one value, so that a signature
// can not be rewritten into another that also holds. Knows no curve arithmetic.

/** SEQUENCE { id-ecPublicKey, sm2p256v1 } and the BIT STRING that holds the uncompressed point, up to its 0x04. */
const SPKI_HEAD = '3059301306072a8648ce3d020106082a811ccf5501822d034200';
/** PKCS #8 version and algorithm, then ECPrivateKey version and the OCTET STRING of the scalar. */
const ALGORITHM = '301306072a8648ce3d020106082a811ccf5501822d';
const EC_KEY_HEAD = '020101' + '0420';
/** [1] publicKey inside ECPrivateKey. */
const POINT_HEAD = 'a144034200';
const POINT = /^04[0-9a-f]{128}$/;

/** Order of the base point (GB/T 32918.5-2017). */
export const SM2_ORDER = 0xfffffffeffffffffffffffffffffffff7203df6b21c6052b53bbf40939d54123n;

const hexOf = (base64: string): string => Buffer.from(base64, 'base64').toString('hex');
const base64Of = (hex: string): string => Buffer.from(hex, 'hex').toString('base64');

/** Uncompressed point (`04` x y, hex) of a base64 SubjectPublicKeyInfo; undefined for any other kind of key. */
export function sm2PointOf(publicKey: string): string | undefined {
  const hex = hexOf(publicKey);
  const point = hex.slice(SPKI_HEAD.length);
  return hex.startsWith(SPKI_HEAD) && POINT.test(point) ? point : undefined;
}

export const sm2PublicKey = (point: string): string => base64Of(SPKI_HEAD + point);

/** PKCS #8 as `openssl pkcs8 -topk8 -nocrypt` writes it, in base64. */
export const sm2Pkcs8 = (scalar: string, point: string): string =>
  base64Of(`308187020100${ALGORITHM}046d306b${EC_KEY_HEAD}${scalar}${POINT_HEAD}${point}`);

/** Private scalar (64 hex digits) of a key of `sm2Pkcs8`; undefined for any other kind of key. */
export function sm2ScalarOf(pkcs8: string): string | undefined {
  const hex = hexOf(pkcs8);
  const head = `308187020100${ALGORITHM}046d306b${EC_KEY_HEAD}`;
  return hex.startsWith(head) && hex.length === head.length + 64 + POINT_HEAD.length + 130
    ? hex.slice(head.length, head.length + 64)
    : undefined;
}

const derInteger = (value: bigint): string => {
  const digits = value.toString(16);
  const even = digits.length % 2 === 0 ? digits : `0${digits}`;
  // A leading one bit would read as a sign.
  const body = even >= '8' ? `00${even}` : even;
  return `02${(body.length / 2).toString(16).padStart(2, '0')}${body}`;
};

/** SEQUENCE { r, s } as bytes; both are 64 hex digits. */
export function sm2SignatureDer(r: string, s: string): Uint8Array {
  const body = derInteger(BigInt(`0x${r}`)) + derInteger(BigInt(`0x${s}`));
  return Buffer.from(`30${(body.length / 2).toString(16).padStart(2, '0')}${body}`, 'hex');
}

/** `r` and `s` as 128 hex digits, or undefined where the bytes are not the one DER form of two numbers in 1..n-1. */
export function sm2SignatureOf(der: Uint8Array): string | undefined {
  const hex = Buffer.from(der).toString('hex');
  const parts = /^30..02(..)(.*)$/.exec(hex);
  if (!parts) return undefined;
  const split = 2 * Number.parseInt(parts[1]!, 16);
  const rest = parts[2]!;
  const r = rest.slice(0, split);
  const s = rest.slice(split + 4);
  if (r === '' || s === '' || r.length > 66 || s.length > 66) return undefined;
  const numbers = [BigInt(`0x${r}`), BigInt(`0x${s}`)] as const;
  if (numbers.some((value) => value < 1n || value >= SM2_ORDER)) return undefined;
  const [first, second] = numbers.map((value) => value.toString(16).padStart(64, '0'));
  const written = Buffer.from(sm2SignatureDer(first!, second!)).toString('hex');
  return written === hex ? `${first}${second}` : undefined;
}

// The file of the personal vault: one JSON of ciphertext. AES-256-GCM; the key can be wrapped by a passphrase beside it.
import { createCipheriv, createDecipheriv, randomBytes, scryptSync } from 'node:crypto';
import { z } from 'zod';

const Sealed = z.object({ iv: z.string(), data: z.string() });
type Sealed = z.infer<typeof Sealed>;

/** scrypt's cost and what it gave: enough work to make guessing dear, little enough for an office PC. */
const Wrap = Sealed.extend({ salt: z.string(), n: z.number().max(2 ** 20), r: z.number(), p: z.number() });

export const SealedFile = Sealed.extend({
  format: z.literal('zhuanhua-personal'),
  version: z.literal(1),
  /** Name of the key, so that a foreign file is told from a damaged one. */
  keyId: z.string(),
  passphrase: Wrap.optional(),
});
export type SealedFile = z.infer<typeof SealedFile>;

const ivBytes = 12;
const tagBytes = 16;
const cost = { n: 2 ** 15, r: 8, p: 1 } as const;

function seal(key: Buffer, plain: string | Buffer, about: string): Sealed {
  const iv = randomBytes(ivBytes);
  const cipher = createCipheriv('aes-256-gcm', key, iv);
  cipher.setAAD(Buffer.from(about));
  const body = Buffer.concat([
    cipher.update(typeof plain === 'string' ? Buffer.from(plain, 'utf8') : plain),
    cipher.final(),
    cipher.getAuthTag(),
  ]);
  return { iv: iv.toString('base64'), data: body.toString('base64') };
}

/** Throws where the key is another one or a byte was changed. */
function unseal(key: Buffer, sealed: Sealed, about: string): Buffer {
  const body = Buffer.from(sealed.data, 'base64');
  const decipher = createDecipheriv('aes-256-gcm', key, Buffer.from(sealed.iv, 'base64'), {
    authTagLength: tagBytes,
  });
  decipher.setAAD(Buffer.from(about));
  decipher.setAuthTag(body.subarray(body.length - tagBytes));
  return Buffer.concat([decipher.update(body.subarray(0, body.length - tagBytes)), decipher.final()]);
}

const keyFrom = (
  passphrase: string,
  salt: Buffer,
  { n, r, p }: { n: number; r: number; p: number },
): Buffer => scryptSync(passphrase.normalize('NFKC'), salt, 32, { N: n, r, p, maxmem: 256 * n * r });

export interface VaultKey {
  readonly id: string;
  readonly key: Buffer;
}

/** What the ciphertext belongs to: a part moved into another file does not open. */
const about = (keyId: string, part: 'data' | 'key'): string => `zhuanhua-personal 1 ${keyId} ${part}`;

export const freshKey = (id: string): VaultKey => ({ id, key: randomBytes(32) });

export const sealData = (
  { id, key }: VaultKey,
  data: unknown,
  passphrase: SealedFile['passphrase'],
): SealedFile => ({
  format: 'zhuanhua-personal',
  version: 1,
  keyId: id,
  ...(passphrase === undefined ? {} : { passphrase }),
  ...seal(key, JSON.stringify(data), about(id, 'data')),
});

export const openData = ({ key }: VaultKey, file: SealedFile): unknown =>
  JSON.parse(unseal(key, file, about(file.keyId, 'data')).toString('utf8'));

export function wrapKey({ id, key }: VaultKey, passphrase: string): NonNullable<SealedFile['passphrase']> {
  const salt = randomBytes(16);
  return {
    salt: salt.toString('base64'),
    ...cost,
    ...seal(keyFrom(passphrase, salt, cost), key, about(id, 'key')),
  };
}

/** The key, or undefined where the passphrase is another one. */
export function unwrapKey({ keyId, passphrase: wrap }: SealedFile, passphrase: string): VaultKey | undefined {
  if (wrap === undefined) return undefined;
  try {
    const outer = keyFrom(passphrase, Buffer.from(wrap.salt, 'base64'), wrap);
    return { id: keyId, key: unseal(outer, wrap, about(keyId, 'key')) };
  } catch {
    return undefined;
  }
}

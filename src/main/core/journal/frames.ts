// Frames of the journal: encrypted, authenticated, and chained by hash, so that nothing can be cut out or put in.
// Layout: length u32 | nonce 12 | ciphertext | tag 16 | length u32. The second length lets a reader start at the end.
import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto';

const nonceBytes = 12;
const tagBytes = 16;
/** Bytes a frame has beside its ciphertext. */
export const frameOverhead = 4 + nonceBytes + tagBytes + 4;
/** No frame is larger; a length beyond it means damage. */
export const maxFrameBytes = 256 * 1024 * 1024;

export type Sealed = { bytes: Buffer; hash: Buffer };

/** Seals a payload; `prev` is the hash of the frame before it (32 bytes). */
export function sealFrame(payload: Buffer, key: Buffer, prev: Buffer): Sealed {
  const nonce = randomBytes(nonceBytes);
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(prev);
  const body = Buffer.concat([cipher.update(payload), cipher.final()]);
  const total = body.length + frameOverhead;
  const bytes = Buffer.concat([u32(total), nonce, body, cipher.getAuthTag(), u32(total)]);
  return { bytes, hash: frameHash(bytes) };
}

/** Null where the frame is not the one that was sealed after `prev` with this key. */
export function openFrame(frame: Buffer, key: Buffer, prev: Buffer): Buffer | null {
  if (frame.length < frameOverhead) return null;
  const nonce = frame.subarray(4, 4 + nonceBytes);
  const body = frame.subarray(4 + nonceBytes, frame.length - tagBytes - 4);
  const tag = frame.subarray(frame.length - tagBytes - 4, frame.length - 4);
  try {
    const decipher = createDecipheriv('aes-256-gcm', key, nonce).setAAD(prev).setAuthTag(tag);
    return Buffer.concat([decipher.update(body), decipher.final()]);
  } catch {
    return null;
  }
}

/** The tag authenticates body and predecessor, so that the frame's edges are enough to name it. */
export const frameHash = (frame: Buffer): Buffer =>
  createHash('sha256')
    .update(frame.subarray(0, 4 + nonceBytes))
    .update(frame.subarray(frame.length - tagBytes - 4))
    .digest();

function u32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}

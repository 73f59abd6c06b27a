// Finds the encoding of a text file and decodes it piece by piece. UTF-8 is proved, GB18030 is made plausible.
import { isUtf8 } from 'node:buffer';
import { open } from 'node:fs/promises';
import iconv from 'iconv-lite';
import { failure } from '../../../shared/result';

export type TextEncodingName = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030';

const SAMPLE = 1 << 20;

/** Incremental decoder; call without bytes at the end. The platform's own where it knows the encoding. */
export function decoderOf(encoding: string): (bytes?: Uint8Array) => string {
  try {
    const decoder = new TextDecoder(encoding);
    return (bytes) => (bytes ? decoder.decode(bytes, { stream: true }) : decoder.decode());
  } catch {
    const decoder = iconv.getDecoder(encoding, { stripBOM: true });
    return (bytes) => (bytes ? decoder.write(Buffer.from(bytes)) : (decoder.end() ?? ''));
  }
}

/** Length of the whole UTF-8 characters in front: a chunk may end inside one. */
function wholeCharacters(bytes: Buffer): number {
  for (let back = 1; back <= 3 && back <= bytes.length; back += 1) {
    const byte = bytes[bytes.length - back]!;
    if (byte < 0x80) break;
    if (byte >= 0xc0) {
      const need = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
      return need > back ? bytes.length - back : bytes.length;
    }
  }
  return bytes.length;
}

/**
 * Whether double bytes look like written Chinese: nearly all of them lie in the plane of GB 2312, rows 1-9 (marks) and
 * 16-87 (characters). Big5 and Latin texts fail, because their second bytes are often below 0xA1.
 */
export function looksLikeGb18030(bytes: Buffer): boolean {
  let pairs = 0;
  let common = 0;
  for (let i = 0; i < bytes.length - 1; i += 1) {
    const lead = bytes[i]!;
    if (lead < 0x81) continue;
    const trail = bytes[i + 1]!;
    pairs += 1;
    if (trail >= 0x30 && trail <= 0x39) i += 3;
    else {
      if (trail >= 0xa1 && ((lead >= 0xa1 && lead <= 0xa9) || (lead >= 0xb0 && lead <= 0xf7))) common += 1;
      i += 1;
    }
  }
  return pairs > 0 && common / pairs >= 0.85;
}

/**
 * Byte order of UTF-16 text without a mark, as some databases export it: nearly every pair is a Chinese character, a
 * full-width sign or plain ASCII, and lines end. Undefined where the bytes look like anything else.
 */
export function looksLikeUtf16(bytes: Buffer): 'utf-16le' | 'utf-16be' | undefined {
  const even = bytes.subarray(0, bytes.length & ~1);
  if (even.length < 8) return undefined;
  for (const order of ['utf-16le', 'utf-16be'] as const) {
    let common = 0;
    let ends = 0;
    for (let i = 0; i < even.length; i += 2) {
      const c = order === 'utf-16le' ? even.readUInt16LE(i) : even.readUInt16BE(i);
      if (c === 9 || c === 10 || c === 13 || (c >= 32 && c < 127)) common += 1;
      else if ((c >= 0x3000 && c <= 0x9fff) || (c >= 0xff00 && c <= 0xffef)) common += 1;
      if (c === 10) ends += 1;
    }
    if (ends > 0 && common >= (even.length / 2) * 0.95) return order;
  }
  return undefined;
}

/** Words no list of patents does without, read as GB18030: proof enough where rare characters abound. */
const namesPatents = (bytes: Buffer) =>
  /申请号|专利|发明人|名称/.test(decoderOf('gb18030')(bytes.subarray(0, 4096)));

/**
 * Encoding of a text file: byte order mark, else strict UTF-8 over the whole file, else GB18030 if plausible.
 * @throws DeskFailure ENCODING_UNKNOWN
 */
export async function detectEncoding(file: string): Promise<TextEncodingName> {
  const handle = await open(file, 'r');
  try {
    const buffer = Buffer.alloc(SAMPLE + 4);
    let kept = 0;
    let position = 0;
    for (;;) {
      const { bytesRead } = await handle.read(buffer, kept, SAMPLE, position);
      const view = buffer.subarray(0, kept + bytesRead);
      if (position === 0) {
        if (view[0] === 0xff && view[1] === 0xfe) return 'utf-16le';
        if (view[0] === 0xfe && view[1] === 0xff) return 'utf-16be';
        const order = view.includes(0) ? looksLikeUtf16(view.subarray(0, 8192)) : undefined;
        if (order) return order;
      }
      const whole = bytesRead === 0 ? view.length : wholeCharacters(view);
      if (!isUtf8(view.subarray(0, whole))) {
        if (looksLikeGb18030(view) || namesPatents(view)) return 'gb18030';
        throw failure('ENCODING_UNKNOWN');
      }
      if (bytesRead === 0) return 'utf-8';
      position += bytesRead;
      kept = view.length - whole;
      view.copy(buffer, 0, whole);
    }
  } finally {
    await handle.close();
  }
}

// The journal's key: made once, kept beside the journal wrapped by what the operating system offers.
import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { failure } from '../../../shared/result';
import { writeFileDurably } from '../files';
import type { KeyWrap } from '../ports';

type KeyFile = { wrap: string; key: string };

/** `journalExists` guards against making a new key for old frames: that would lock them for ever. */
export async function journalKey(path: string, wrap: KeyWrap, journalExists: boolean): Promise<Buffer> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch {
    if (journalExists) throw failure('JOURNAL_KEY_LOST', { file: path });
    const key = randomBytes(32);
    const file: KeyFile = { wrap: wrap.name, key: wrap.wrap(key).toString('base64') };
    await writeFileDurably(path, JSON.stringify(file));
    return key;
  }
  try {
    const { wrap: name, key } = JSON.parse(text) as KeyFile;
    const raw = Buffer.from(key, 'base64');
    const plain = name === 'plain' ? raw : wrap.unwrap(raw);
    if (plain.length === 32) return plain;
  } catch {
    // falls through: a key that can not be unwrapped is a lost key
  }
  throw failure('JOURNAL_KEY_LOST', { file: path });
}

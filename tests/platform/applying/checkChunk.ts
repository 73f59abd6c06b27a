// Unpacks a chunk and checks its lines one by one; what is handed on is what deciding needs, without the payloads.
import { setImmediate as yieldNow } from 'node:timers/promises';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { kindOfSchema } from '../../../src/domain/submission/kinds';
import { nodeSha256 } from '../../../src/main/core/submission/crypto';
import { type Checked, checkLine } from './validate';

const inflate = promisify(gunzip);
/** One piece for an ordinary chunk, so that nothing is put together afterwards. */
const PIECE = 1024 * 1024;
/** Lines checked at a stretch: about a millisecond. */
const SLICE = 50;

export interface CheckedLine {
  line: number;
  checked: Checked;
}
export interface ChunkText {
  /** gzip of NDJSON */
  body: Uint8Array;
  schema: string;
  /** Lines of the batch before this chunk. */
  before: number;
}

export async function checkChunk({ body, schema, before }: ChunkText): Promise<CheckedLine[]> {
  const kind = kindOfSchema(schema);
  if (kind === undefined) throw new Error(`${schema} is not known here`);
  const texts = (await inflate(body, { chunkSize: PIECE })).toString('utf8').trimEnd().split('\n');
  const lines: CheckedLine[] = [];
  for (const text of texts) {
    const line = before + lines.length + 1;
    lines.push({ line, checked: checkLine(text, line, kind, nodeSha256) });
    // Answers of the database must not wait until a whole chunk is checked: both sides shall work at once.
    if (lines.length % SLICE === 0) await yieldNow();
  }
  return lines;
}

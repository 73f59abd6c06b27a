// A table written by a process of its own: packing a hundred thousand rows must not stop the windows.
import { rm } from 'node:fs/promises';
import type { ParserRequest, TableCell, TableHead } from '../../../shared/parser';
import { DeskFailure, failure } from '../../../shared/result';
import type { SpawnParser } from '../import/parserClient';

type Step = ParserRequest extends infer R ? (R extends { id: number } ? Omit<R, 'id'> : never) : never;
type Waiting = { resolve(value: unknown): void; reject(cause: unknown): void };

/**
 * Writes the blocks `rows` yields. FILE_NOT_WRITABLE, DISK_FULL, CANCELLED; whatever happens, no half file stays.
 * @returns rows written and the size of the file in bytes
 */
export async function writeTable(
  spawn: SpawnParser,
  file: string,
  head: TableHead,
  rows: AsyncIterable<readonly (readonly TableCell[])[]>,
  signal?: AbortSignal,
): Promise<{ rows: number; bytes: number }> {
  const writer = spawn();
  const waiting = new Map<number, Waiting>();
  const failAll = (cause: unknown): void => {
    for (const { reject } of waiting.values()) reject(cause);
    waiting.clear();
  };
  writer.onExit((code) =>
    failAll(failure('FILE_NOT_WRITABLE', { file, reason: `writer ended with ${code}` })),
  );
  writer.onMessage((message) => {
    const step = waiting.get(message.id);
    waiting.delete(message.id);
    if (message.type === 'done') step?.resolve(message.value);
    else if (message.type === 'failed') step?.reject(new DeskFailure(message.error));
  });
  let id = 0;
  const ask = (step: Step): Promise<unknown> =>
    new Promise((resolve, reject) => {
      id += 1;
      waiting.set(id, { resolve, reject });
      writer.post({ ...step, id } as ParserRequest);
    });
  let whole = false;
  try {
    await ask({ op: 'openTable', file, head });
    for await (const block of rows) {
      if (signal?.aborted) throw failure('CANCELLED');
      await ask({ op: 'tableRows', rows: block });
    }
    const done = await ask({ op: 'closeTable' });
    whole = true;
    return done as { rows: number; bytes: number };
  } finally {
    writer.kill();
    if (!whole) await rm(`${file}.part`, { force: true });
  }
}

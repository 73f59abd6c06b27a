// A text file as decoded pieces: the common ground of delimited text, web tables and XML spreadsheets.
import { createReadStream } from 'node:fs';
import { DeskFailure, failure } from '../../../shared/result';
import { decoderOf, detectEncoding, type TextEncodingName } from './encoding';
import { fileFailure } from './fileKind';
import type { RowsOptions } from './sheetSource';

const CHUNK = 256 * 1024;

/** @throws DeskFailure CANCELLED, FILE_NOT_FOUND, FILE_UNREADABLE */
export async function* textOf(
  file: string,
  bytes: number,
  encoding: TextEncodingName,
  options: RowsOptions = {},
): AsyncGenerator<string> {
  const stream = createReadStream(file, { highWaterMark: CHUNK });
  const decode = decoderOf(encoding);
  let done = 0;
  try {
    for await (const piece of stream) {
      const chunk = piece as Buffer;
      done += chunk.length;
      if (options.signal?.aborted) throw failure('CANCELLED');
      options.onBytes?.(done, bytes);
      yield decode(chunk);
    }
    yield decode();
  } catch (error) {
    throw error instanceof DeskFailure ? error : fileFailure(error, file);
  } finally {
    stream.destroy();
  }
}

/** @throws DeskFailure ENCODING_UNKNOWN, FILE_UNREADABLE */
export async function encodingOf(file: string): Promise<TextEncodingName> {
  return detectEncoding(file).catch((error: unknown) => {
    throw error instanceof DeskFailure ? error : fileFailure(error, file);
  });
}

// A file made beside first: whatever happens while it is written, nothing half stands in its place.
import { randomUUID } from 'node:crypto';
import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { failure } from '../../shared/result';

/** @param ending of the name, e.g. `.docx`; the file is gone when `use` has ended */
export async function withDraft<T>(ending: string, use: (draft: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'draft-'));
  try {
    return await use(join(folder, `${randomUUID()}${ending}`));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** FILE_NOT_WRITABLE. */
export const putInPlace = (draft: string, file: string): Promise<void> =>
  copyFile(draft, file).catch((cause: unknown) => {
    throw failure('FILE_NOT_WRITABLE', { file, reason: String(cause) });
  });

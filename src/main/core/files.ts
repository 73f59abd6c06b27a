// Small file helpers with the durability the desk promises.
import { open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';

/** Writes beside, syncs, renames, syncs the folder: after a power cut either the old or the new file is there, whole. */
export async function writeFileDurably(path: string, data: string | Uint8Array): Promise<void> {
  const draft = `${path}.draft`;
  const file = await open(draft, 'w', 0o600);
  try {
    await file.writeFile(data);
    await file.sync();
  } catch (cause) {
    await file.close();
    await rm(draft, { force: true });
    throw cause;
  }
  await file.close();
  await rename(draft, path);
  await syncFolder(dirname(path));
}

/** Windows can not open a folder for syncing and does not need it. */
async function syncFolder(path: string): Promise<void> {
  if (process.platform === 'win32') return;
  const folder = await open(path, 'r');
  await folder.sync().finally(() => folder.close());
}

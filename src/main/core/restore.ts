// Restore as one step that survives a power cut: a copy of the backup waits in the profile until everything has
// been loaded and a new journal has been begun over it; a start that finds the copy does it again.
import { copyFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { EntityName } from '../../domain/patents/records';
import { DeskFailure } from '../../shared/result';
import type { JournalImage } from '../../shared/store/changes';
import { checkBackup, restoreBackup } from './backup';
import type { DocumentFolder } from './documents/folder';
import type { Journal } from './journal/journal';
import type { PersonalVault } from './personal/personalVault';
import type { NewId } from './ports';
import { completeAux } from './store/reconcile';
import type { Supervisor } from './store/supervisor';
import type { TaskHandle } from './tasks';
import { everyRecord } from './verify';

const pendingFile = (profile: string): string => join(profile, 'restore.pending');

export const restoreIsPending = (profile: string): Promise<boolean> =>
  stat(pendingFile(profile)).then(
    () => true,
    () => false,
  );

export type RestoreDeps = {
  profile: string;
  store: Supervisor;
  documents: DocumentFolder;
  personal: Pick<PersonalVault, 'forBackup' | 'adopt'>;
  newId: NewId;
  /** Puts the present journal aside and opens an empty one. */
  freshJournal(): Promise<Journal>;
};

/** Tries in a row before the restore waits for the next start. */
const tries = 3;

/** `file` null = go on with the restore a power cut interrupted. */
export async function restore(
  deps: RestoreDeps,
  file: string | null,
  task: Pick<TaskHandle, 'progress'>,
): Promise<{ records: number }> {
  const pending = pendingFile(deps.profile);
  if (file !== null) {
    // Read to the end before anything is touched: a backup that is cut or altered changes nothing.
    await checkBackup(file);
    await copyFile(file, pending);
  }
  for (let turn = 1; ; turn++) {
    try {
      // The old journal goes aside first: a start in between must not mix its story with what is being loaded.
      const journal = await deps.freshJournal();
      deps.store.replaceJournal(journal);
      const { records } = await restoreBackup(deps, pending, deps.newId, task);
      await beginJournal(deps.store, journal);
      await rm(pending, { force: true });
      return { records };
    } catch (cause) {
      if (turn === tries || !(cause instanceof DeskFailure) || cause.error.code !== 'STORE_UNAVAILABLE')
        throw cause;
      await deps.store.whenReady();
    }
  }
}

/** First entry of a journal over a store that came from a backup: all records, then outbox and settings. */
async function beginJournal(store: Supervisor, journal: Journal): Promise<void> {
  const health = await store.control('ping', null);
  const head = await store.control('journal.headOf', { seq: health.seq });
  if (head !== null) {
    const txn = journal.begin();
    let images: JournalImage[] = [];
    const flush = (): void => {
      if (images.length > 0) journal.images(txn, JSON.stringify(images));
      images = [];
    };
    await everyRecord(store, (entity: EntityName, record) => {
      images.push({ entity, id: record.id, record });
      if (images.length >= 1000) flush();
    });
    flush();
    await journal.commit(txn, { ...head, kind: 'restore' });
  }
  await completeAux({ control: store.control.bind(store) }, journal);
}

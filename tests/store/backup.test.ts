// Backup and restore over the real store and journal: all of it or nothing, and never a second story.
import { randomBytes, randomUUID } from 'node:crypto';
import { copyFile, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { createBackup } from '../../src/main/core/backup';
import { Journal } from '../../src/main/core/journal/journal';
import { restore, restoreIsPending } from '../../src/main/core/restore';
import { verifyStore } from '../../src/main/core/verify';
import { type Office, openOffice, remove } from './office';

const task = { progress: () => undefined, signal: new AbortController().signal };
const clock = { now: () => Date.parse('2026-01-02T03:04:05.000Z') };

/** The vault of a profile, as a backup takes it and a restore gives it back. */
const vaultWith = (text: string | null) => ({
  text,
  forBackup(): string | null {
    return this.text;
  },
  async adopt(given: string): Promise<void> {
    this.text = given;
  },
});
const noVault = vaultWith(null);

async function backupOf(office: Office): Promise<string> {
  const file = join(office.folder, 'backup.zbak');
  await createBackup({ ...office, personal: vaultWith('{"sealed":1}') }, file, clock, task);
  return file;
}

const restoreInto = (office: Office, file: string | null, personal = noVault) =>
  restore(
    {
      profile: office.folder,
      store: office.store,
      documents: office.documents,
      personal,
      newId: randomUUID,
      freshJournal: async () => {
        await office.journal.retire(`old-${randomUUID()}`);
        office.journal = await Journal.open(join(office.folder, 'journal.zhdj'), office.key);
        return office.journal;
      },
    },
    file,
    task,
  );

describe('a backup', () => {
  it('brings everything back into an empty profile, and the journal begins anew over it', async () => {
    const office = await openOffice();
    for (const n of [1, 2, 3]) await office.create(n);
    const file = await backupOf(office);
    const other = await openOffice();
    await other.create(9);
    const vault = vaultWith(null);
    expect(await restoreInto(other, file, vault)).toEqual({ records: 3 });
    expect(vault.text).toBe('{"sealed":1}');
    expect(await other.titles()).toEqual(['专利1', '专利2', '专利3']);
    expect(await verifyStore(other.store, other.journal)).toMatchObject({
      ok: true,
      storeSeq: 3,
      journalSeq: 3,
    });
    await other.create(4);
    expect(await verifyStore(other.store, other.journal)).toMatchObject({ ok: true, storeSeq: 4 });
    expect(await restoreIsPending(other.folder)).toBe(false);
    await other.stop();
    const again = await openOffice({ folder: other.folder, database: other.host.database, key: other.key });
    await again.store.whenReady();
    expect(again.repairs).toEqual([]);
    await again.stop();
    await office.stop();
    for (const { folder } of [office, other]) await remove(folder);
  });

  it('that is cut, altered, foreign or newer is refused, and nothing is touched', async () => {
    const office = await openOffice();
    await office.create(1);
    const file = await backupOf(office);
    const whole = await readFile(file);
    const text = gunzipSync(whole).toString('utf8');
    const bad: Array<[string, Buffer, string]> = [
      ['cut', whole.subarray(0, whole.length - 20), 'BACKUP_UNREADABLE'],
      ['short', gzipSync(text.slice(0, text.lastIndexOf('{"end"'))), 'BACKUP_UNREADABLE'],
      ['altered', gzipSync(text.replace('专利1', '专利2')), 'BACKUP_UNREADABLE'],
      ['foreign', randomBytes(200), 'BACKUP_UNREADABLE'],
      ['no backup', gzipSync('{"a":1}\n'), 'BACKUP_UNREADABLE'],
      ['newer', gzipSync(text.replace('"version":3', '"version":4')), 'BACKUP_TOO_NEW'],
    ];
    const target = await openOffice();
    await target.create(7);
    for (const [name, bytes, code] of bad) {
      const path = join(office.folder, `${name}.zbak`);
      await writeFile(path, bytes);
      await expect(restoreInto(target, path), name).rejects.toMatchObject({ error: { code } });
      expect(await target.titles()).toEqual(['专利7']);
      expect(await restoreIsPending(target.folder), name).toBe(false);
    }
    expect((await verifyStore(target.store, target.journal)).ok).toBe(true);
    for (const one of [office, target]) {
      await one.stop();
      await remove(one.folder);
    }
  });

  it('carries the documents, and a restore puts each back under its hash', async () => {
    const office = await openOffice();
    await office.create(1);
    const large = randomBytes(1_300_000);
    const hashes: string[] = [];
    for (const [name, bytes] of [
      ['合同.pdf', large],
      ['说明.txt', Buffer.from('一份说明')],
    ] as const) {
      const path = join(office.folder, name);
      await writeFile(path, bytes);
      hashes.push((await office.documents.add(path, name)).hash);
    }
    const file = await backupOf(office);
    const target = await openOffice();
    await restoreInto(target, file);
    expect(await target.documents.list()).toEqual([...hashes].sort());
    expect((await readFile(target.documents.pathOf(hashes[0] ?? ''))).equals(large)).toBe(true);
    for (const hash of hashes) expect((await target.documents.isWhole(hash)).whole).toBe(true);
    for (const one of [office, target]) {
      await one.stop();
      await remove(one.folder);
    }
  });

  it('leaves no half file behind when it is cancelled', async () => {
    const office = await openOffice();
    await office.create(1);
    const stopped = new AbortController();
    stopped.abort();
    const file = join(office.folder, 'cancelled.zbak');
    await expect(
      createBackup({ ...office, personal: noVault }, file, clock, {
        progress: () => undefined,
        signal: stopped.signal,
      }),
    ).rejects.toMatchObject({ error: { code: 'CANCELLED' } });
    for (const path of [file, `${file}.draft`]) await expect(stat(path)).rejects.toThrow();
    await office.stop();
    await remove(office.folder);
  });

  it('restore during which the store dies is done again from its own copy', async () => {
    const office = await openOffice();
    for (const n of [1, 2]) await office.create(n);
    const file = await backupOf(office);
    const target = await openOffice();
    await target.create(7);
    target.host.mishap = { before: 'dump.load' };
    expect(await restoreInto(target, file)).toEqual({ records: 2 });
    expect(await target.titles()).toEqual(['专利1', '专利2']);
    expect(await verifyStore(target.store, target.journal)).toMatchObject({ ok: true, storeSeq: 2 });
    for (const one of [office, target]) {
      await one.stop();
      await remove(one.folder);
    }
  });

  it('restore that a power cut interrupted goes on at the next start', async () => {
    const office = await openOffice();
    for (const n of [1, 2]) await office.create(n);
    const file = await backupOf(office);
    const target = await openOffice();
    await target.create(7);
    // The cut: the copy waits, the old journal is aside, the store is half loaded.
    await copyFile(file, join(target.folder, 'restore.pending'));
    await target.journal.retire('cut');
    await target.store.control('dump.clear', null);
    await target.store.control('dump.load', {
      table: 'settings',
      rows: [{ key: 'user.name', value: '半途' }],
    });
    await target.store.stop();
    const next = await openOffice({ folder: target.folder, database: target.host.database });
    await next.store.whenReady();
    expect(await restoreIsPending(next.folder)).toBe(true);
    expect(await restoreInto(next, null)).toEqual({ records: 2 });
    expect(await next.titles()).toEqual(['专利1', '专利2']);
    expect(await verifyStore(next.store, next.journal)).toMatchObject({ ok: true, storeSeq: 2 });
    for (const one of [office, next]) {
      await one.stop();
      await remove(one.folder);
    }
  });
});

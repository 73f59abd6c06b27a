// The failure table of the store, row by row: nothing that was confirmed is ever lost, nothing happens twice.
import 'fake-indexeddb/auto';
import { rename } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { verifyStore } from '../../src/main/core/verify';
import { schemaVersion } from '../../src/renderer/store/db';
import { openOffice, remove, wipe } from './office';

describe('a store window that dies', () => {
  it('is started again, and a command that fell into it is done once', async () => {
    const office = await openOffice();
    await office.create(1);
    for (const mishap of [{ before: 'record.create' }, { after: 'record.create' }]) {
      office.host.mishap = mishap;
      await office.create(2 + office.host.spawned);
    }
    expect(office.host.spawned).toBe(3);
    expect((await office.titles()).length).toBe(3);
    expect(await verifyStore(office.store, office.journal)).toMatchObject({
      ok: true,
      storeSeq: 3,
      journalSeq: 3,
    });
    await office.stop();
    await remove(office.folder);
  });

  it('answers a read after the restart', async () => {
    const office = await openOffice();
    await office.create(1);
    office.host.mishap = { before: 'patents.list' };
    expect(await office.titles()).toEqual(['专利1']);
    await office.stop();
    await remove(office.folder);
  });

  it('that hangs is replaced after the time limit', async () => {
    const office = await openOffice({ timeout: 200 });
    await office.create(1);
    office.host.mishap = { hang: 'patents.list' };
    expect(await office.titles()).toEqual(['专利1']);
    expect(office.host.spawned).toBe(2);
    await office.stop();
    await remove(office.folder);
  });

  it('loses an import that was under way, with the reason and without a trace', async () => {
    const office = await openOffice();
    office.host.mishap = { before: 'import.block' };
    await office.store.control('import.begin', { importId: 'i', sample: false });
    await expect(office.store.control('import.block', { importId: 'i', text: '[]' })).rejects.toMatchObject({
      error: { code: 'STORE_UNAVAILABLE' },
    });
    await expect(office.store.control('import.plan', { importId: 'i' })).rejects.toMatchObject({
      error: { code: 'IMPORT_GONE' },
    });
    expect(await office.titles()).toEqual([]);
    await office.stop();
    await remove(office.folder);
  });
});

describe('a store that was wiped', () => {
  it('is rebuilt from the journal at start: records, history and settings', async () => {
    const first = await openOffice();
    const { id, rev } = await first.create(1);
    await first.create(2);
    const stamp = { commandId: 'change-title', at: '2026-01-03T00:00:00.000Z', actor: '李经办' };
    const patch = { title: '改过的题目' };
    await first.store.command('record.update', { entity: 'patent', id, expectedRev: rev, patch }, stamp);
    const settings = { values: { 'user.name': '李经办' } };
    await first.store.command('settings.put', settings, { ...stamp, commandId: 'put-setting' });
    await first.stop();
    await wipe(first.host.database);

    const second = await openOffice({ folder: first.folder, database: first.host.database });
    await second.store.whenReady();
    expect(second.repairs).toMatchObject([{ kind: 'storeRebuilt', wiped: true }]);
    expect(await second.titles()).toEqual(['改过的题目', '专利2']);
    const { entries } = await second.store.query('record.history', { entity: 'patent', id });
    expect(entries.map(({ item, head }) => [item.op, head.actor])).toEqual([
      ['update', '李经办'],
      ['create', '王经办'],
    ]);
    expect((await second.store.query('settings.get', { keys: ['user.name'] })).values).toEqual({
      'user.name': '李经办',
    });
    expect((await verifyStore(second.store, second.journal)).ok).toBe(true);
    await second.stop();
    await remove(first.folder);
  });

  it('never asks for sending before it has been rebuilt', async () => {
    const first = await openOffice();
    await first.create(1);
    await first.stop();
    await wipe(first.host.database);
    const second = await openOffice({ folder: first.folder, database: first.host.database });
    await second.store.whenReady();
    expect(second.conditions).toEqual(['starting', 'repairing', 'ok']);
    await second.stop();
    await remove(first.folder);
  });
});

describe('a journal that is behind the store', () => {
  it('is completed from the store at start', async () => {
    const first = await openOffice();
    for (const n of [1, 2, 3]) await first.create(n);
    await first.stop();
    await rename(join(first.folder, 'journal.zhdj'), join(first.folder, 'aside'));
    const second = await openOffice({ folder: first.folder, database: first.host.database });
    await second.store.whenReady();
    expect(second.repairs).toMatchObject([{ kind: 'journalCompleted' }]);
    expect(await verifyStore(second.store, second.journal)).toMatchObject({
      ok: true,
      storeSeq: 3,
      journalSeq: 3,
    });
    await second.stop();
    await remove(first.folder);
  });

  it('that tells another story stops the desk instead of mixing the two', async () => {
    const one = await openOffice();
    await one.create(1);
    await one.stop();
    const other = await openOffice();
    await other.create(2);
    await other.stop();
    const mixed = await openOffice({ folder: one.folder, database: other.host.database });
    await expect(mixed.store.whenReady()).rejects.toMatchObject({ error: { code: 'JOURNAL_DIVERGED' } });
    expect(mixed.conditions.at(-1)).toBe('down');
    await mixed.stop();
    await remove(one.folder);
    await remove(other.folder);
  });
});

describe('a profile of a newer program', () => {
  it('is refused with STORE_TOO_NEW and left as it is', async () => {
    const database = 'from-the-future';
    const future = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open(database, 990);
      request.onupgradeneeded = () => request.result.createObjectStore('unknown');
      request.onsuccess = () => resolve(request.result);
    });
    future.close();
    const office = await openOffice({ database });
    await expect(office.store.whenReady()).rejects.toMatchObject({
      error: { code: 'STORE_TOO_NEW', data: { found: 99, supported: schemaVersion } },
    });
    expect((await indexedDB.databases()).find(({ name }) => name === database)?.version).toBe(990);
    await office.stop();
    await remove(office.folder);
  });
});

describe('any order of work, deaths and restarts', () => {
  it('ends with store and journal telling the same story', async () => {
    const step = fc.record({
      kind: fc.constantFrom('create', 'undo', 'restart', 'wipe', 'killBefore', 'killAfter'),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 12 }), async (steps) => {
        let office = await openOffice();
        const folder = office.folder;
        let created = 0;
        const undone = new Set<number>();
        const seqs: number[] = [];
        const reopen = async (wiped: boolean): Promise<void> => {
          await office.stop();
          if (wiped) await wipe(office.host.database);
          office = await openOffice({ folder, database: office.host.database });
          await office.store.whenReady();
        };
        for (const { kind } of steps) {
          if (kind === 'restart' || kind === 'wipe') await reopen(kind === 'wipe');
          else if (kind === 'undo') {
            const last = seqs.length - 1;
            if (last < 0 || undone.has(last)) continue;
            const stamp = {
              commandId: `undo-${last}-${folder}`,
              at: '2026-01-03T00:00:00.000Z',
              actor: '王',
            };
            await office.store.command('change.undo', { seq: seqs[last] }, stamp);
            undone.add(last);
          } else {
            if (kind === 'killBefore') office.host.mishap = { before: 'record.create' };
            if (kind === 'killAfter') office.host.mishap = { after: 'record.create' };
            created += 1;
            seqs.push((await office.create(created)).seq);
          }
        }
        expect((await office.titles()).length).toBe(created - undone.size);
        expect((await verifyStore(office.store, office.journal)).ok).toBe(true);
        await office.stop();
        await remove(folder);
      }),
      { numRuns: 25 },
    );
  });
});

describe('reads beside writes', () => {
  it('never bring an older page back', async () => {
    const office = await openOffice();
    const { id } = await office.create(1);
    let rev = 1;
    for (let turn = 0; turn < 40; turn++) {
      const patch = { note: `第${turn}次` };
      const stamp = {
        commandId: `note-${turn}-${office.folder}`,
        at: '2026-01-03T00:00:00.000Z',
        actor: '王',
      };
      const read = () => office.store.query('patents.get', { id });
      const reading = [read(), read()];
      const changed = office.store.command(
        'record.update',
        { entity: 'patent', id, expectedRev: rev, patch },
        stamp,
      );
      reading.push(read());
      rev = (await changed).rev;
      await Promise.all(reading);
      expect((await read()).patent).toMatchObject({ rev, note: `第${turn}次` });
    }
    await office.create(2);
    expect((await verifyStore(office.store, office.journal)).ok).toBe(true);
    await office.stop();
    await remove(office.folder);
  });
});

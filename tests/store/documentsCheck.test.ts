// The check of documents: what is gone, what was altered on the disk, which record misses it, and what heals it.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { checkDocuments } from '../../src/main/core/documents/check';
import { DocumentFolder } from '../../src/main/core/documents/folder';
import { draft, TestStore } from './harness';

let folder = '';
let documents: DocumentFolder;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'check-'));
  documents = new DocumentFolder(join(folder, 'kept'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function kept(name: string, text: string) {
  const file = join(folder, name);
  await writeFile(file, text);
  return { name, addedOn: '2026-01-02', ...(await documents.add(file, name)) };
}

async function office() {
  const store = await TestStore.open();
  await store.import([draft(1)]);
  const { rows } = await store.query('patents.list', {});
  const [row] = rows;
  const id = row?.id ?? '';
  const [whole, altered, gone, signed] = await Promise.all(
    ['a', 'b', 'c', 'd'].map((name) => kept(`${name}.txt`, `文件${name}`)),
  );
  const patch = { documents: [whole, altered, gone] };
  await store.command('record.update', { entity: 'patent', id, expectedRev: 1, patch });
  const agreement = await store.command('record.create', {
    entity: 'agreement',
    fields: {
      title: '许可合同',
      mode: 'licence',
      party: '某公司',
      state: 'active',
      patentIds: [id],
      contributors: [],
      versions: [{ hash: signed?.hash, name: '签署稿.pdf', on: '2026-01-02', way: 'signed' }],
    },
  });
  const progress: number[] = [];
  const stop = new AbortController();
  const check = () =>
    checkDocuments(store, documents, {
      progress: (_phase, done) => progress.push(done ?? 0),
      signal: stop.signal,
    });
  const pathOf = (one: { hash: string } | undefined): string => documents.pathOf(one?.hash ?? '');
  return { check, pathOf, altered, gone, signed, id, agreement, progress, stop };
}

it('names each file that is gone or altered with the record it belongs to', async () => {
  const { check, pathOf, altered, gone, signed, id, agreement, progress } = await office();
  expect(await check()).toMatchObject({ files: 4, read: 4, damaged: [], missing: [], unused: 0 });
  expect(progress).toEqual([0, 1, 2, 3]);
  await writeFile(pathOf(altered), '别的');
  await rm(pathOf(gone));
  await rm(pathOf(signed));
  const found = await check();
  expect(found.damaged).toEqual([
    { hash: altered?.hash, name: 'b.txt', entity: 'patent', id, record: expect.any(String) },
  ]);
  expect(found.missing).toEqual([
    { hash: gone?.hash, name: 'c.txt', entity: 'patent', id, record: expect.any(String) },
    { hash: signed?.hash, name: '签署稿.pdf', entity: 'agreement', id: agreement.id, record: '许可合同' },
  ]);
});

it('is content again once the same files were given back', async () => {
  const { check, pathOf, altered, gone } = await office();
  await writeFile(pathOf(altered), '别的');
  await rm(pathOf(gone));
  await kept('b.txt', '文件b');
  await kept('c 的副本.txt', '文件c');
  expect(await check()).toMatchObject({ damaged: [], missing: [] });
});

it('says how far it came where it was stopped', async () => {
  const { check, stop } = await office();
  stop.abort();
  expect(await check()).toMatchObject({ files: 4, read: 0 });
});

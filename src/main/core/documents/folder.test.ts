import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DocumentFolder } from './folder';

let folder = '';
let documents: DocumentFolder;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'documents-'));
  documents = new DocumentFolder(join(folder, 'kept'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function given(name: string, bytes: string | Uint8Array): Promise<string> {
  const file = join(folder, name);
  await writeFile(file, bytes);
  return file;
}

describe('a document', () => {
  it('is kept under the SHA-256 of its bytes', async () => {
    const added = await documents.add(await given('a.txt', 'abc'), 'a.txt');
    expect(added).toEqual({
      hash: 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
      bytes: 3,
      mime: 'text/plain',
    });
    expect(await readFile(documents.pathOf(added.hash), 'utf8')).toBe('abc');
  });

  it('that is given twice under two names is one file', async () => {
    const first = await documents.add(await given('合同.txt', '同一份'), '合同.txt');
    const second = await documents.add(await given('副本.txt', '同一份'), '副本.txt');
    expect(second.hash).toBe(first.hash);
    expect(await documents.list()).toEqual([first.hash]);
  });

  it('that somebody altered on the disk is found out', async () => {
    const { hash } = await documents.add(await given('a.txt', 'abc'), 'a.txt');
    expect((await documents.isWhole(hash)).whole).toBe(true);
    await writeFile(documents.pathOf(hash), 'abd');
    expect((await documents.isWhole(hash)).whole).toBe(false);
  });

  it('leaves nothing behind when its reading fails half way', async () => {
    async function* broken() {
      yield Buffer.from('half');
      throw new Error('cable');
    }
    await expect(documents.take(broken())).rejects.toThrow('cable');
    expect(await readdir(join(folder, 'kept'))).toEqual([]);
  });

  it('is saved as a copy', async () => {
    const { hash } = await documents.add(await given('a.txt', 'abc'), 'a.txt');
    await documents.copyTo(hash, join(folder, 'copy.txt'));
    expect(await readFile(join(folder, 'copy.txt'), 'utf8')).toBe('abc');
  });

  it.each([
    ['that is not there', async () => join(folder, 'none.pdf'), 'FILE_NOT_FOUND'],
    ['that is empty', () => given('empty.pdf', ''), 'FILE_UNREADABLE'],
    [
      'that is a folder',
      async () => {
        await mkdir(join(folder, 'dir'));
        return join(folder, 'dir');
      },
      'FILE_UNREADABLE',
    ],
  ])('%s is refused', async (_name, make, code) => {
    await expect(documents.add(await make(), 'x')).rejects.toMatchObject({ error: { code } });
  });

  it.each(['', '..', '../../etc/passwd', 'A'.repeat(64), 'z'.repeat(64), `${'a'.repeat(63)}/`])(
    'can not be asked for by anything but a hash: %s',
    (hash) => {
      expect(() => documents.pathOf(hash)).toThrow('NOT_FOUND');
    },
  );
});

import { randomBytes } from 'node:crypto';
import { mkdtemp, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ChangeHead } from '../../../shared/store/changes';
import type { Decoded } from './entries';
import { Journal, type JournalFile } from './journal';

const key = randomBytes(32);
let folder = '';
let path = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'journal-'));
  path = join(folder, 'journal.zhdj');
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const head = (seq: number): ChangeHead => ({
  seq,
  commandId: `command-${seq}`,
  kind: 'update',
  at: '2026-01-02T03:04:05.000Z',
  actor: '王经办',
  counts: { patent: 1 },
  label: '一种装置',
});
const image = (n: number) =>
  JSON.stringify([{ entity: 'patent', id: `p${n}`, record: { id: `p${n}`, title: '题'.repeat(n) } }]);

async function write(journal: Journal, seq: number): Promise<void> {
  const txn = journal.begin();
  journal.images(txn, image(seq));
  await journal.commit(txn, head(seq));
}

async function all(journal: Journal): Promise<Decoded[]> {
  const entries: Decoded[] = [];
  for await (const entry of journal.read()) entries.push(entry);
  return entries;
}

describe('the journal', () => {
  it('gives back what was written, in order, after it was closed and opened again', async () => {
    const journal = await Journal.open(path, key);
    await write(journal, 1);
    await journal.aux(1, JSON.stringify([{ table: 'settings', row: { key: 'a', value: 1 } }]));
    await write(journal, 2);
    await journal.close();
    const again = await Journal.open(path, key);
    expect(again.end).toEqual({ seq: 2, commandId: 'command-2', auxSeq: 1 });
    expect((await all(again)).map(({ entry }) => entry.kind)).toEqual([
      'images',
      'change',
      'aux',
      'images',
      'change',
    ]);
    await again.close();
  });

  it('cuts a torn tail off and keeps everything that was confirmed', async () => {
    const journal = await Journal.open(path, key);
    await write(journal, 1);
    const confirmed = (await stat(path)).size;
    await write(journal, 2);
    await journal.close();
    const whole = (await stat(path)).size;
    for (const size of [confirmed + 1, confirmed + 30, whole - 1, whole - 5]) {
      await writeFile(join(folder, 'copy'), await readFile(path));
      await truncate(join(folder, 'copy'), size);
      const cut = await Journal.open(join(folder, 'copy'), key);
      expect(cut.end.seq).toBe(1);
      await write(cut, 2);
      expect(cut.end.seq).toBe(2);
      expect((await all(cut)).filter(({ entry }) => entry.kind === 'change')).toHaveLength(2);
      await cut.close();
    }
  });

  it('notices every flipped byte behind the file head', async () => {
    const journal = await Journal.open(path, key);
    for (const seq of [1, 2, 3]) await write(journal, seq);
    await journal.close();
    const bytes = await readFile(path);
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 40, max: bytes.length - 1 }), async (at) => {
        const damaged = Buffer.from(bytes);
        damaged[at] = (damaged[at] ?? 0) ^ 0x41;
        const copy = join(folder, `flip-${at}`);
        await writeFile(copy, damaged);
        const opened = await Journal.open(copy, key).catch((cause) => cause as Error);
        if (opened instanceof Error) {
          expect(opened.message).toContain('JOURNAL_KEY_LOST');
          return;
        }
        const readable = await all(opened).then(
          (entries) => entries.filter(({ entry }) => entry.kind === 'change').length,
          () => -1,
        );
        await opened.close();
        // Either the journal ends before the damage, or reading says that it is damaged; never three good changes.
        expect(readable).toBeLessThan(3);
      }),
      { numRuns: 60 },
    );
  });

  it('refuses a frame that was cut out of the middle', async () => {
    const journal = await Journal.open(path, key);
    await write(journal, 1);
    const one = (await stat(path)).size;
    await write(journal, 2);
    const two = (await stat(path)).size;
    await write(journal, 3);
    await journal.close();
    const bytes = await readFile(path);
    await writeFile(path, Buffer.concat([bytes.subarray(0, one), bytes.subarray(two)]));
    const cut = await Journal.open(path, key);
    await expect(all(cut)).rejects.toMatchObject({
      error: { code: 'JOURNAL_DAMAGED', data: { offset: one } },
    });
    await cut.close();
  });

  it('says that the key is lost instead of reading or overwriting what another key sealed', async () => {
    const journal = await Journal.open(path, key);
    await write(journal, 1);
    await journal.close();
    const before = await readFile(path);
    await expect(Journal.open(path, randomBytes(32))).rejects.toMatchObject({
      error: { code: 'JOURNAL_KEY_LOST' },
    });
    expect(await readFile(path)).toEqual(before);
  });

  it('ignores images whose change never came', async () => {
    const journal = await Journal.open(path, key);
    journal.images(journal.begin(), image(9));
    await write(journal, 1);
    await journal.close();
    const again = await Journal.open(path, key);
    expect(again.end.seq).toBe(1);
    const txns = (await all(again)).map(({ entry }) => (entry.kind === 'aux' ? 0 : entry.txn));
    expect(new Set(txns).size).toBe(2);
    await again.close();
  });

  it('reports a full disk and confirms nothing after it', async () => {
    const file = await memoryFile();
    let full = false;
    const failing: JournalFile['write'] = (...args: Parameters<JournalFile['write']>) =>
      full ? Promise.reject(Object.assign(new Error('no space'), { code: 'ENOSPC' })) : file.write(...args);
    const journal = await Journal.open(path, key, async () => ({ ...file, write: failing }));
    await write(journal, 1);
    full = true;
    await expect(write(journal, 2)).rejects.toMatchObject({ error: { code: 'DISK_FULL' } });
    full = false;
    await expect(write(journal, 3)).rejects.toMatchObject({ error: { code: 'DISK_FULL' } });
    await journal.recover();
    expect(journal.end.seq).toBe(1);
    await write(journal, 2);
    expect((await all(journal)).filter(({ entry }) => entry.kind === 'change')).toHaveLength(2);
  });
});

/** A file whose writes are lost unless they were synced: what a power cut leaves. */
async function memoryFile(disk: { bytes: Buffer } = { bytes: Buffer.alloc(0) }): Promise<JournalFile> {
  let live = Buffer.from(disk.bytes);
  const grow = (size: number): void => {
    if (size > live.length) live = Buffer.concat([live, Buffer.alloc(size - live.length)]);
  };
  return {
    write: async (buffer: Buffer, offset: number, length: number, position: number) => {
      grow(position + length);
      buffer.copy(live, position, offset, offset + length);
      return { bytesWritten: length, buffer };
    },
    read: async (buffer: Buffer, offset: number, length: number, position: number) => {
      const bytesRead = live.copy(buffer, offset, position, Math.min(live.length, position + length));
      return { bytesRead, buffer };
    },
    datasync: async () => {
      disk.bytes = Buffer.from(live);
    },
    truncate: async (size: number) => {
      live = Buffer.from(live.subarray(0, size));
    },
    stat: async () => ({ size: live.length }),
    close: async () => undefined,
  } as unknown as JournalFile;
}

describe('a power cut', () => {
  it('never loses a change that was confirmed, wherever it strikes, whatever of the rest reached the disk', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 6 }),
        fc.integer({ min: 0, max: 400 }),
        async (sizes, torn) => {
          const disk = { bytes: Buffer.alloc(0) };
          const journal = await Journal.open(path, key, () => memoryFile(disk));
          let confirmed = 0;
          for (const size of sizes) {
            const txn = journal.begin();
            journal.images(txn, image(size));
            await journal.commit(txn, head(confirmed + 1));
            confirmed += 1;
          }
          // A change under way: some of its bytes are on the disk, the confirmation never came.
          const synced = disk.bytes.length;
          const txn = journal.begin();
          journal.images(txn, image(3));
          const under = journal.commit(txn, head(confirmed + 1));
          await under;
          const after = Buffer.from(disk.bytes.subarray(0, Math.min(disk.bytes.length, synced + torn)));
          const again = await Journal.open(path, key, () => memoryFile({ bytes: after }));
          expect(again.end.seq).toBeGreaterThanOrEqual(confirmed);
          const changes = (await all(again)).filter(({ entry }) => entry.kind === 'change');
          expect(changes).toHaveLength(again.end.seq);
          await again.close();
        },
      ),
      { numRuns: 150 },
    );
  });
});

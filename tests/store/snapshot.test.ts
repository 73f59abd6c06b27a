// The snapshot of the columns: a start from it answers like a start that reads everything, or it is not used.
import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DeskDatabase, type SnapshotRow } from '../../src/renderer/store/db';
import { loadSnapshot, type SnapshotHead } from '../../src/renderer/store/snapshot/load';
import type { BlockRow, TextRow } from '../../src/renderer/store/snapshot/rows';
import { GroupKey, PatentSortKey } from '../../src/shared/store/queries';
import { draft, TestStore } from './harness';

const departments = ['机械学院', '化工学院', undefined];
const someDraft = (n: number, variant: number) =>
  draft(n, {
    title: `一种电池第${n}号之${variant}`,
    agency: `示例事务所${variant % 3}`,
    abstract: `摘要 ABSTRACT ${variant}\n第二行`,
    ...(departments[variant % 3] === undefined ? {} : { department: departments[variant % 3] }),
    ...(variant % 2 ? { project: { number: `P-${variant % 5}`, name: '项目' } } : {}),
    publications: [{ number: `CN1000${variant}A`, kind: 'published' }],
  });

let names = 0;
const newName = () => `snapshot-${++names}`;

async function inDatabase<T>(name: string, work: (db: DeskDatabase) => Promise<T>): Promise<T> {
  const db = new DeskDatabase(name);
  await db.open();
  try {
    return await work(db);
  } finally {
    db.close();
  }
}
const isUsed = (name: string) => inDatabase(name, async (db) => (await loadSnapshot(db)) !== null);
const rowsOf = (name: string) => inDatabase(name, (db) => db.snapshot.toArray());
const replaceWith = (name: string, rows: SnapshotRow[]) =>
  inDatabase(name, async (db) => {
    await db.snapshot.clear();
    await db.snapshot.bulkPut(rows);
  });

/** Everything the columns answer; row numbers play no part in it. */
async function answersOf(store: TestStore) {
  const today = '2026-01-02';
  const lists = [];
  for (const key of PatentSortKey.options) {
    const { rows } = await store.query('patents.list', { sort: { key, descending: false } });
    lists.push(key === 'applicationNumber' ? rows : rows.length);
  }
  const pivots = [];
  for (const rows of GroupKey.options) {
    const answer = await store.query('patents.pivot', { rows, filter: { today } });
    pivots.push({ ...answer, ms: 0 });
  }
  const found = [];
  for (const text of ['电池', 'abstract 第二行', '之3', 'cn10002a', '202310000004']) {
    const sort = { key: 'applicationNumber', descending: false };
    found.push((await store.query('patents.list', { text, sort })).rows.map(({ id }) => id));
  }
  return {
    lists,
    pivots,
    found,
    persons: (await store.query('persons.list', {})).rows
      .map(({ id, patentCount }) => [id, patentCount])
      .sort(),
    projects: (await store.query('projects.list', {})).rows
      .map(({ id, patentCount }) => [id, patentCount])
      .sort(),
    overview: await store.query('overview', {}),
  };
}

/** The same store from its snapshot and from its records. */
async function bothWays(name: string) {
  const quick = await TestStore.open(name);
  const fromSnapshot = await answersOf(quick);
  await quick.control('close', null);
  await replaceWith(name, []);
  const slow = await TestStore.open(name);
  const fromRecords = await answersOf(slow);
  await slow.control('close', null);
  return { fromSnapshot, fromRecords };
}

async function filled(name: string, count = 12): Promise<void> {
  const store = await TestStore.open(name);
  await store.import(Array.from({ length: count }, (_, n) => someDraft(n, n)));
  await store.control('close', null);
}

type Step = { do: 'import' | 'update' | 'remove' | 'undo'; n: number; variant: number };
const step: fc.Arbitrary<Step> = fc.record({
  do: fc.constantFrom('import', 'import', 'update', 'remove', 'undo'),
  n: fc.nat(90),
  variant: fc.nat(9),
});

async function carryOut(store: TestStore, { do: what, n, variant }: Step, seqs: number[]): Promise<void> {
  const sort = { key: 'applicationNumber', descending: false };
  const { rows } = await store.query('patents.list', { sort });
  const row = rows[n % Math.max(1, rows.length)];
  if (what === 'import') {
    const drafts = Array.from({ length: 1 + (variant % 4) * 20 }, (_, i) =>
      someDraft((n + i) % 100, variant),
    );
    seqs.push((await store.import(drafts)).seq);
  } else if (what === 'undo') {
    const seq = seqs.pop();
    // What somebody built upon is not undone.
    if (seq !== undefined) await store.command('change.undo', { seq }).catch(() => undefined);
  } else if (row === undefined) return;
  else if (what === 'update') {
    const patch = { title: `改过的电池${variant}`, tier: 'A', departmentId: null };
    const change = { entity: 'patent', id: row.id, expectedRev: row.rev, patch };
    seqs.push((await store.command('record.update', change)).seq);
  } else {
    const ids = rows.slice(n % rows.length, (n % rows.length) + 1 + variant).map(({ id }) => id);
    seqs.push((await store.command('record.remove', { entity: 'patent', ids })).seq);
  }
}

describe('a start from the snapshot', () => {
  it('is made when the store was closed in order, and answers like one that reads everything', async () => {
    const name = newName();
    await filled(name);
    expect(await isUsed(name)).toBe(true);
    const { fromSnapshot, fromRecords } = await bothWays(name);
    expect(fromSnapshot).toEqual(fromRecords);
  });

  it('holds for any work between any starts, also where the snapshot is of earlier', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.array(step, { maxLength: 5 }), fc.boolean()), { minLength: 2, maxLength: 5 }),
        async (turns) => {
          const name = newName();
          const seqs: number[] = [];
          let earlier: SnapshotRow[] = [];
          for (const [steps, stale] of turns) {
            const store = await TestStore.open(name);
            for (const one of steps) await carryOut(store, one, seqs);
            await store.control('close', null);
            if (stale) await replaceWith(name, earlier);
            else earlier = await rowsOf(name);
          }
          const { fromSnapshot, fromRecords } = await bothWays(name);
          expect(fromSnapshot).toEqual(fromRecords);
        },
      ),
      { numRuns: 15 },
    );
  }, 60_000);

  it('of more rows than the columns first have room for is worked on like any other', async () => {
    const name = newName();
    await filled(name, 1200);
    expect(await isUsed(name)).toBe(true);
    const store = await TestStore.open(name);
    const { ids } = await store.query('patents.ids', {});
    const change = { entity: 'patent', ids, patch: { tier: 'B' } };
    expect(await store.command('records.updateMany', change)).toMatchObject({ changed: 1200 });
    await store.import(Array.from({ length: 1500 }, (_, n) => someDraft(10_000 + n, n)));
    await store.control('close', null);
    const again = await TestStore.open(name);
    expect((await again.query('patents.list', { filter: { where: { tier: ['B'] } } })).total).toBe(1200);
    expect((await again.query('patents.list', { text: '之1499' })).total).toBe(1);
  }, 30_000);

  it('follows what has happened since without reading everything', async () => {
    const name = newName();
    await filled(name);
    const earlier = await rowsOf(name);
    const store = await TestStore.open(name);
    await carryOut(store, { do: 'update', n: 3, variant: 1 }, []);
    await carryOut(store, { do: 'remove', n: 5, variant: 1 }, []);
    await store.import([someDraft(50, 3)]);
    await store.control('close', null);
    await replaceWith(name, earlier);
    expect(await isUsed(name)).toBe(true);
    const { fromSnapshot, fromRecords } = await bothWays(name);
    expect(fromSnapshot).toEqual(fromRecords);
  });
});

describe('a snapshot in doubt is not used, and nothing is missing', () => {
  const damages: Array<[string, (rows: SnapshotRow[]) => SnapshotRow[]]> = [
    ['whose head is missing', (rows) => rows.filter(({ key }) => key !== 'head')],
    ['whose block is missing', (rows) => rows.filter(({ key }) => !key.startsWith('rows:'))],
    [
      'in which a byte of a column is another',
      (rows) => {
        const block = rows.find(({ key }) => key.startsWith('rows:')) as unknown as BlockRow;
        const column = block.columns[2];
        if (column !== undefined) column[1] = (column[1] ?? 0) + 1;
        return rows;
      },
    ],
    [
      'in which a text is cut',
      (rows) => {
        const block = rows.find(({ key }) => key.startsWith('rows:')) as unknown as BlockRow;
        block.texts[2] = block.texts[2]?.slice(0, -3) ?? '';
        return rows;
      },
    ],
    [
      'whose block was written after its head',
      (rows) => rows.map((row) => (row.key.startsWith('rows:') ? { ...row, stamp: 'later' } : row)),
    ],
    [
      'of another program',
      (rows) => rows.map((row) => (row.key === 'head' ? { ...row, program: 'app://store/other.js' } : row)),
    ],
    [
      'of other columns',
      (rows) => rows.map((row) => (row.key === 'head' ? { ...row, print: 'rev:Uint32Array' } : row)),
    ],
    [
      'of another story with as many changes',
      (rows) => rows.map((row) => (row.key === 'head' ? { ...row, commandId: 'import-other' } : row)),
    ],
    [
      'of a later change than the log knows',
      (rows) => rows.map((row) => (row.key === 'head' ? { ...row, seq: 99 } : row)),
    ],
    ['that is no snapshot at all', () => [{ key: 'head', program: 7, stamps: 'x' }]],
  ];

  it.each(damages)('one %s', async (_what, damage) => {
    const name = newName();
    await filled(name);
    const store = await TestStore.open(name);
    const before = await answersOf(store);
    await store.control('close', null);
    await replaceWith(name, damage(await rowsOf(name)));
    expect(await isUsed(name)).toBe(false);
    const again = await TestStore.open(name);
    expect(await answersOf(again)).toEqual(before);
  });

  it('one whose search text is lost or damaged still starts, and the words are read from the records', async () => {
    for (const damage of ['lost', 'cut'] as const) {
      const name = newName();
      await filled(name);
      const rows = (await rowsOf(name)).flatMap((row): SnapshotRow[] => {
        if (!row.key.startsWith('text:')) return [row];
        const { text } = row as unknown as TextRow;
        return damage === 'lost' ? [] : [{ ...row, text: text.slice(9) }];
      });
      await replaceWith(name, rows);
      expect(await isUsed(name)).toBe(true);
      const store = await TestStore.open(name);
      expect((await store.query('patents.list', { text: 'abstract 第二行' })).total).toBe(12);
    }
  });
});

describe('the snapshot and the copies of the store', () => {
  it('is in no backup, and goes when the store is emptied for a restore', async () => {
    const name = newName();
    await filled(name);
    const store = await TestStore.open(name);
    expect(await store.control('dump.tables', null)).not.toContain('snapshot');
    await store.control('dump.clear', null);
    await store.control('close', null);
    expect(await rowsOf(name)).toEqual([]);
  });

  it('writes only the blocks that changed', async () => {
    const name = newName();
    await filled(name);
    const head = async () =>
      (await rowsOf(name)).find(({ key }) => key === 'head') as unknown as SnapshotHead;
    const before = await head();
    const idle = await TestStore.open(name);
    await idle.control('close', null);
    expect(await head()).toEqual(before);
    const store = await TestStore.open(name);
    await carryOut(store, { do: 'update', n: 0, variant: 1 }, []);
    await store.control('close', null);
    const after = await head();
    expect(after.seq).toBe(before.seq + 1);
    expect(after.stamps).not.toEqual(before.stamps);
  });
});

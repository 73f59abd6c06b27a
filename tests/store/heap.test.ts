// The pages of records on the disk: whatever is written in whatever order, what is read back is the last state.
import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DeskDatabase } from '../../src/renderer/store/db';
import { Heap } from '../../src/renderer/store/heap';
import { PageReader, type PageRow } from '../../src/shared/store/pages';

type Thing = { id: string; text: string; nested?: { id: string } };

let databases = 0;
async function openHeap(name = `heap-${++databases}`) {
  const db = new DeskDatabase(name);
  await db.open();
  const table = db.table<PageRow, number>('patents');
  const heap = new Heap<Thing>(table);
  const loaded: Thing[] = [];
  await heap.load((thing) => loaded.push(thing));
  const write = async (effects: Array<{ id: string; record: Thing | null }>): Promise<void> => {
    const settle = await db.transaction('rw', table, async () => heap.write(effects));
    settle();
  };
  return { db, name, table, heap, loaded, write };
}

const thing = (n: number, text: string): Thing => ({ id: `t${n}`, text, nested: { id: `t${n + 1}` } });
const put = (n: number, text: string) => ({ id: `t${n}`, record: thing(n, text) });

describe('a page on the disk', () => {
  it('of the first program version, all on one line, is read and changed like any other', async () => {
    const { table, name, db } = await openHeap();
    const records = [0, 1, 2].map((n) => ({ text: `alt "${n}",\n`, nested: { id: 't0' }, id: `t${n}` }));
    await table.put({ page: 0, text: JSON.stringify(records) });
    db.close();
    const { heap, write, loaded } = await openHeap(name);
    expect(loaded.map(({ id }) => id)).toEqual(['t0', 't1', 't2']);
    expect(await heap.get('t1')).toEqual(records[1]);
    await write([put(1, '新')]);
    expect(Object.fromEntries(await heap.getMany(['t0', 't1']))).toEqual({
      t0: records[0],
      t1: thing(1, '新'),
    });
  });

  it('stays as it is while few of its records change; the new ones lie beside it', async () => {
    const { table, write } = await openHeap();
    await write(Array.from({ length: 640 }, (_, n) => put(n, '原')));
    const before = await table.get(3);
    await write([put(200, '改')]);
    expect(await table.get(3)).toEqual(before);
    expect((await table.get(3.5))?.text.length).toBeLessThan(100);
  });

  it('is written anew once many of its records have changed, and nothing is left beside it', async () => {
    const { table, write } = await openHeap();
    await write(Array.from({ length: 64 }, (_, n) => put(n, '原')));
    for (let n = 0; n < 25; n++) await write([put(n, '改')]);
    expect(await table.get(0.5)).toBeUndefined();
    expect((await table.get(0))?.text.match(/改/g)?.length).toBe(25);
  });

  it('keeps records that look into each other apart', async () => {
    const { heap, write } = await openHeap();
    const tricky = { id: 't"0', text: '{"id":"t1"},\n{"id":"t2","text":"x"}', nested: { id: 't1' } };
    await write([{ id: tricky.id, record: tricky }, put(1, 'a')]);
    await write([put(1, 'b')]);
    expect(await heap.get(tricky.id)).toEqual(tricky);
    expect((await heap.get('t1'))?.text).toBe('b');
  });
});

const step = fc.array(fc.tuple(fc.nat(150), fc.option(fc.string({ maxLength: 5 }), { freq: 3 })), {
  minLength: 1,
  maxLength: 90,
});

describe('any order of writes and restarts', () => {
  it('reads back the last state, by id, in bulk, at the next start, and row by row', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(step, fc.boolean()), { minLength: 1, maxLength: 8 }),
        async (steps) => {
          const model = new Map<string, Thing>();
          let open = await openHeap();
          for (const [effects, restart] of steps) {
            const byId = new Map(effects.map(([n, text]) => [n, text]));
            const list = [...byId].map(([n, text]) =>
              text === null ? { id: `t${n}`, record: null } : put(n, text),
            );
            await open.write(list);
            for (const { id, record } of list) {
              if (record === null) model.delete(id);
              else model.set(id, record);
            }
            if (restart) {
              open.db.close();
              open = await openHeap(open.name);
              expect(new Map(open.loaded.map((record) => [record.id, record]))).toEqual(model);
              expect(open.loaded.length).toBe(model.size);
            }
            const all = Array.from({ length: 151 }, (_, n) => `t${n}`);
            expect(await open.heap.getMany(all)).toEqual(model);
            const [one] = all.filter((id) => model.has(id));
            if (one !== undefined) expect(await open.heap.get(one)).toEqual(model.get(one));
            expect(open.heap.size).toBe(model.size);
          }
          const reader = new PageReader<Thing>();
          const rows = await open.table.toArray();
          const pages = [...rows.flatMap((row) => reader.take(row)), ...reader.end()];
          const read = pages.flatMap(({ records }) => records);
          expect(new Map(read.map((record) => [record.id, record]))).toEqual(model);
          expect(read.length).toBe(model.size);
          open.db.close();
        },
      ),
      { numRuns: 60 },
    );
  });
});

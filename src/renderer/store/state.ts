// Everything the store window holds open: database, heaps, projection and the small entities in memory.
import { EntityName, type Patent, type RecordOf, type SmallEntity } from '../../domain/patents/records';
import type { BusinessReceipt } from '../../domain/submission/receipt';
import { failure } from '../../shared/result';
import { breather } from './breath';
import { DeskDatabase, schemaVersion } from './db';
import { Heap } from './heap';
import { ListEngine } from './listQuery';
import { Projection } from './projection';
import { loadSnapshot, loadTexts } from './snapshot/load';

export type BusinessStep = Pick<BusinessReceipt, 'stage' | 'outcome' | 'number' | 'decidedAt'>;

/** What was last submitted of a thing, one kind at a time. */
export type Mark = {
  /** The patent's id for its registration; `TYPE|ID` for every other kind, see marks.ts. */
  id: string;
  state: 'waiting' | 'accepted' | 'rejected';
  /** Revision of the patent that was sent. */
  rev: number;
  opId: string;
  batchId: string;
  line: number;
  /** Revision at the platform, the `baseRev` of the next declaration. */
  platformRev?: number;
  nationalId?: string;
  /** What the authority decided last (回执): 学院审核、学校审核、登记入库、备案号. */
  business?: BusinessStep;
};

type Heaps = { [E in EntityName]: Heap<RecordOf[E]> };
type SmallRecords = { [E in SmallEntity]: Map<string, RecordOf[E]> };

export const smallEntities = EntityName.options.filter((entity) => entity !== 'patent');

export type StoreState = {
  db: DeskDatabase;
  heaps: Heaps;
  marks: Heap<Mark>;
  markOf: Map<string, Mark>;
  projection: Projection;
  lists: ListEngine;
  /** The small entities, whole. */
  small: SmallRecords;
  /** Sequence number of the last change. */
  seq: number;
  lastCommandId: string;
  /** Ids of all commands that were carried out; their answers are in the database. */
  applied: Set<string>;
  /** Counts the writes of outbox, settings and marks. */
  auxSeq: number;
  /** New with every opening of the store. */
  epoch: string;
  /** What lies on the disk of the snapshot. */
  snapshot: { stamps: string[] };
  /** Ends when the search texts of all patents are there. */
  texts: Promise<void>;
};

/** Opens the database, refuses one of a newer program, and reads everything the lists need. */
export async function openState(epoch: string, databaseName?: string): Promise<StoreState> {
  await refuseNewer(databaseName ?? 'desk');
  const db = new DeskDatabase(databaseName);
  await db.open();
  const known = await loadSnapshot(db);
  const projection = known?.projection ?? new Projection();
  const patents = known?.heap ?? new Heap<Patent>(db.pagesOf('patent'));
  const small = Object.fromEntries(smallEntities.map((entity) => [entity, new Map()])) as SmallRecords;
  const departmentName = (id: string): string => small.department.get(id)?.name ?? '';
  const state: StoreState = {
    db,
    heaps: {
      ...(Object.fromEntries(
        smallEntities.map((entity) => [entity, new Heap(db.pagesOf(entity))]),
      ) as unknown as Omit<Heaps, 'patent'>),
      patent: patents,
    },
    marks: new Heap(db.marks),
    markOf: new Map(),
    projection,
    lists: new ListEngine(projection, departmentName),
    small,
    seq: 0,
    lastCommandId: '',
    applied: new Set(),
    auxSeq: 0,
    epoch,
    snapshot: { stamps: known?.stamps ?? [] },
    texts: Promise.resolve(),
  };
  for (const entity of smallEntities) {
    await state.heaps[entity].load((record) => remember(state, entity, record.id, record as never));
  }
  if (known === null) await patents.load((record) => projection.put(record));
  await state.marks.load((mark) => {
    state.markOf.set(mark.id, mark);
    projection.putMark(mark.id, mark.state, mark.rev);
  });
  const last = await db.changes.orderBy('seq').last();
  state.seq = last?.seq ?? 0;
  state.lastCommandId = last?.commandId ?? '';
  state.applied = new Set(await db.applied.toCollection().primaryKeys());
  const breath = breather();
  state.texts = (known === null ? Promise.resolve() : loadTexts(db, known, breath))
    .then(() => projection.tellAll(breath))
    .catch(() => undefined);
  state.auxSeq = Number((await db.meta.get('auxSeq'))?.value ?? 0);
  return state;
}

/** Dexie opens a newer database silently and IndexedDB multiplies Dexie's version by ten. */
async function refuseNewer(name: string): Promise<void> {
  const known = await indexedDB.databases();
  const found = known.find((database) => database.name === name)?.version ?? 0;
  if (found > schemaVersion * 10) {
    throw failure('STORE_TOO_NEW', { found: found / 10, supported: schemaVersion });
  }
}

/** Brings one record of memory up to date; `null` = it is gone. */
export function remember<E extends EntityName>(
  state: StoreState,
  entity: E,
  id: string,
  record: RecordOf[E] | null,
): void {
  if (entity === 'patent') {
    if (record === null) state.projection.remove(id);
    else state.projection.put(record as RecordOf['patent']);
    return;
  }
  const map = state.small[entity as SmallEntity] as Map<string, RecordOf[E]>;
  if (record === null) map.delete(id);
  else map.set(id, record);
  if (entity === 'department') state.projection.renamed();
}

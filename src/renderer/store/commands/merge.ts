// Merges records of the registers: whatever points at an absorbed one points at the kept one afterwards.
import { foldBare } from '../../../domain/patents/quality/names/fold';
import type { AnyRecord, InventorRef, Patent } from '../../../domain/patents/records';
import { failure } from '../../../shared/result';
import type { CommandInput } from '../../../shared/store/commands';
import type { MergeEntity } from '../../../shared/store/mergeCommands';
import { breather } from '../breath';
import { referencesOf, referencesOfRow } from '../references';
import { type StoreState, smallEntities } from '../state';
import type { Intent, RecordEffect } from '../transact';
import { labelOf } from './records';

type Input = CommandInput<'records.merge'>;
type Fields = Record<string, unknown>;

const isEmpty = (value: unknown): boolean =>
  value === undefined || value === '' || (Array.isArray(value) && value.length === 0);

/** Numbers that tell two records of an entity apart. */
const tellingField: Partial<Record<MergeEntity, string>> = {
  person: 'staffNumber',
  agency: 'code',
  project: 'number',
};

const plain = (value: unknown): string => (typeof value === 'string' ? foldBare(value) : '');

function refuseTwoNumbers(entity: MergeEntity, records: readonly Fields[]): void {
  const field = tellingField[entity];
  if (field === undefined) return;
  const numbers = [...new Set(records.map((record) => plain(record[field])).filter(Boolean))];
  if (numbers.length > 1) throw failure('MERGE_TWO_NUMBERS', { field, numbers: numbers.join('、') });
}

/** The kept record with its empty fields filled; other names of an agency are kept as its aliases. */
function filled(entity: MergeEntity, keep: Fields, absorbed: readonly Fields[]): Fields {
  const merged: Fields = { ...keep };
  for (const other of absorbed) {
    for (const [field, value] of Object.entries(other)) if (isEmpty(merged[field])) merged[field] = value;
  }
  if (entity === 'agency') {
    const list = (record: Fields, field: string): unknown[] =>
      Array.isArray(record[field]) ? record[field] : [];
    const names = [keep, ...absorbed].flatMap((record) => [record.name, ...list(record, 'aliases')]);
    merged.aliases = [...new Set(names)].filter((name) => name !== keep.name);
    merged.reviews = [keep, ...absorbed].flatMap((record) => list(record, 'reviews'));
  }
  return merged;
}

export class Redirect {
  constructor(
    private readonly keep: string,
    private readonly keptName: string,
    private readonly gone: ReadonlySet<string>,
  ) {}

  private one = (id: unknown): unknown => (typeof id === 'string' && this.gone.has(id) ? this.keep : id);

  /** An inventor's name stays as printed, unless it is only another way of typing the kept one's name. */
  private inventor = (ref: InventorRef): InventorRef => {
    if (ref.personId === undefined || !this.gone.has(ref.personId)) return ref;
    const sameName = foldBare(ref.name.replace(/[(（]?\d+[)）]?$/, '')) === foldBare(this.keptName);
    return {
      ...ref,
      personId: this.keep as InventorRef['personId'],
      name: sameName ? this.keptName : ref.name,
    };
  };

  /** The record with every reference to an absorbed one turned to the kept one. */
  apply(record: AnyRecord): Fields {
    const { id: _id, rev: _rev, seq: _seq, ...fields } = record as unknown as Fields & Stored;
    const after: Fields = { ...fields };
    for (const field of ['departmentId', 'familyId', 'patentId']) {
      if (field in after) after[field] = this.one(after[field]);
    }
    for (const field of ['projectIds', 'patentIds'])
      if (Array.isArray(after[field])) after[field] = [...new Set(after[field].map(this.one))];
    for (const field of ['inventors', 'contributors'])
      if (Array.isArray(after[field])) after[field] = (after[field] as InventorRef[]).map(this.inventor);
    return after;
  }
}

type Stored = { id: string; rev: number; seq: number };

/** Ids of patents that point at one of the absorbed. */
export function patentsPointingAt(state: StoreState, gone: ReadonlySet<string>): string[] {
  const { projection: p } = state;
  const ids: string[] = [];
  for (let row = 0; row < p.length; row += 1) {
    if (p.present.data[row] === 1 && referencesOfRow(p, row).some((id) => gone.has(id)))
      ids.push(p.ids[row] ?? '');
  }
  return ids;
}

/** Two entries of one person on one patent may be two persons of one name: nobody is merged into a co-inventor. */
function refuseTogether(patent: Patent, all: ReadonlySet<string>): void {
  const met = new Set(patent.inventors.flatMap(({ personId }) => personId ?? []).filter((id) => all.has(id)));
  if (met.size > 1) {
    throw failure('MERGE_TOGETHER', { number: patent.applicationNumber, title: patent.title });
  }
}

export async function mergeIntent(
  state: StoreState,
  { entity, keep, absorb, force }: Input,
): Promise<{ intent: Intent; patents: number; absorbed: number }> {
  const gone = new Set(absorb.filter((id) => id !== keep));
  const records = state.small[entity] as ReadonlyMap<string, AnyRecord>;
  const kept = records.get(keep);
  if (kept === undefined) throw failure('NOT_FOUND', { entity, id: keep });
  const absorbed = [...gone].map((id) => {
    const record = records.get(id);
    if (record === undefined) throw failure('NOT_FOUND', { entity, id });
    return record;
  });
  if (!force) refuseTwoNumbers(entity, [kept, ...absorbed] as unknown as Fields[]);
  const redirect = new Redirect(keep, labelOf(kept as unknown as Fields), gone);
  const effects: unknown[] = [];
  const patentIds = patentsPointingAt(state, gone);
  const all = new Set([keep, ...gone]);
  const breath = breather();
  for (const [i, before] of [...(await state.heaps.patent.getMany(patentIds)).values()].entries()) {
    if (i % 200 === 199) await breath();
    if (entity === 'person') refuseTogether(before, all);
    effects.push({ entity: 'patent', id: before.id, before, after: redirect.apply(before) });
  }
  for (const other of smallEntities) {
    for (const record of state.small[other].values()) {
      if (all.has(record.id) || !referencesOf(record).some((id) => gone.has(id))) continue;
      effects.push({ entity: other, id: record.id, before: record, after: redirect.apply(record) });
    }
  }
  const {
    id: _id,
    rev: _rev,
    seq: _seq,
    ...after
  } = filled(entity, kept as unknown as Fields, absorbed as unknown as Fields[]);
  effects.push({ entity, id: keep, before: kept, after });
  for (const before of absorbed) effects.push({ entity, id: before.id, before, after: null });
  return {
    intent: { kind: 'merge', label: labelOf(kept as unknown as Fields), effects: effects as RecordEffect[] },
    patents: patentIds.length,
    absorbed: gone.size,
  };
}

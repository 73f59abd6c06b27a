// Lists of the registers: few records, kept whole in memory, searched by the words a person may know.
import type { z } from 'zod';
import { failure } from '../../../shared/result';
import type { QueryOutput, queries } from '../../../shared/store/queries';
import type { StoreState } from '../state';

type Input<N extends keyof typeof queries> = z.output<(typeof queries)[N]['input']>;

/** Everything written in a record, lower case: titles, names, notes; never keys. */
function words(value: unknown): string {
  if (typeof value === 'string') return value.toLowerCase();
  if (typeof value !== 'object' || value === null) return '';
  return Object.values(value).map(words).join('\n');
}

export function listRegister(
  state: StoreState,
  { entity, text, offset, limit }: Input<'registers.list'>,
): QueryOutput<'registers.list'> {
  const terms = text.toLowerCase().split(/\s+/).filter(Boolean);
  const found = [...state.small[entity].values()]
    .filter((record) => {
      const all = terms.length === 0 ? '' : words(record);
      return terms.every((term) => all.includes(term));
    })
    .sort((a, b) => b.seq - a.seq);
  return { total: found.length, rows: found.slice(offset, offset + limit) };
}

export function getRegister(
  state: StoreState,
  { entity, id }: Input<'registers.get'>,
): QueryOutput<'registers.get'> {
  const record = state.small[entity].get(id);
  if (record === undefined) throw failure('NOT_FOUND', { entity, id });
  return { record, patentIds: patentsOf(state, entity, record) };
}

const most = 200;

function patentsOf(
  state: StoreState,
  entity: Input<'registers.get'>['entity'],
  record: { id: string; patentId?: string; name?: string; aliases?: string[] },
): string[] {
  if (entity === 'disclosure') return record.patentId === undefined ? [] : [record.patentId];
  const p = state.projection;
  const ids: string[] = [];
  const collect = (column: { data: Uint32Array }, codes: ReadonlySet<number>): string[] => {
    for (let row = 0; row < p.length && ids.length < most; row++) {
      if (p.present.data[row] === 1 && codes.has(column.data[row] ?? 0)) ids.push(p.ids[row] ?? '');
    }
    return ids;
  };
  if (entity === 'family') return collect(p.family, new Set([p.families.find(record.id) ?? -1]));
  if (entity !== 'agency') return [];
  const names = [record.name ?? '', ...(record.aliases ?? [])];
  return collect(p.agency, new Set(names.map((name) => p.agencies.find(name) ?? -1)));
}

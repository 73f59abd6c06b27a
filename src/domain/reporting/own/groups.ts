// Lines by the value they share: days by year or month, everything else by itself; each line is in exactly one group.
import type { OwnDesign } from './design';
import { type Collate, fieldOrder } from './order';
import { fieldOf, type OwnRows } from './sources';
import { textOf } from './value';

export interface OwnGroup {
  /** What the group is called on paper. */
  readonly name: string;
  readonly rows: readonly number[];
}

const lengths = { year: 4, month: 7 } as const;

const dayName = (key: string): string =>
  key.length === 4 ? `${key} 年` : `${key.slice(0, 4)} 年 ${Number(key.slice(5, 7))} 月`;

/** Groups in their order: that of the design where it orders by the same field, else ascending; without a value last. */
export function groupsOf(
  { source, groupBy, order }: Pick<OwnDesign, 'source' | 'groupBy' | 'order'>,
  rows: OwnRows,
  found: readonly number[],
  collate: Collate,
): OwnGroup[] {
  const field = groupBy === undefined ? undefined : fieldOf(source, groupBy.field);
  if (field === undefined) return [{ name: '', rows: found }];
  const read = rows.value(field.id);
  const isDay = field.kind === 'date';
  const cut = lengths[groupBy?.per ?? 'year'];
  const groups = new Map<string, number[]>();
  for (const row of found) {
    const value = textOf(read(row));
    const key = isDay ? value.slice(0, cut) : value;
    const known = groups.get(key);
    if (known === undefined) groups.set(key, [row]);
    else known.push(row);
  }
  const nameOf = (key: string): string => {
    if (key === '') return `未填${field.label[0]}`;
    return isDay ? dayName(key) : (field.words?.[key]?.[0] ?? key);
  };
  const isDescending = order.find((one) => one.field === field.id)?.descending ?? false;
  const compare = fieldOrder(field, isDescending, collate);
  return [...groups]
    .sort(([a], [b]) => compare(a, b))
    .map(([key, own]) => ({ name: nameOf(key), rows: own }));
}

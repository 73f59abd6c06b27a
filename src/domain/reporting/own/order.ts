// The order of lines and of groups: closed lists as an office names them, empty values last, ties as the source has them.
import type { OwnDesign } from './design';
import { fieldOf, type OwnRows } from './sources';
import { type FieldInfo, idsIn, isEmpty, numberOf, ratioOf, textOf, type Value } from './value';

/** How two texts are compared; the store knows a language, the rules do not. */
export type Collate = (a: string, b: string) => number;

export const plainly: Collate = (a, b) => (a === b ? 0 : a < b ? -1 : 1);

type Compare = (a: Value, b: Value) => number;

function numberIn({ kind }: FieldInfo, value: Value): number {
  if (kind === 'records') return idsIn(value).length;
  const ratio = ratioOf(value);
  if (ratio !== null) return ratio.whole === 0 ? 0 : ratio.part / ratio.whole;
  return numberOf(value) ?? 0;
}

/** Values of a field, neither of them empty. */
function compareOf(field: FieldInfo, collate: Collate): Compare {
  if (field.kind === 'date') return (a, b) => plainly(textOf(a), textOf(b));
  if (field.kind !== 'text') return (a, b) => numberIn(field, a) - numberIn(field, b);
  const { words } = field;
  if (words === undefined) return (a, b) => collate(textOf(a), textOf(b));
  const places = new Map(Object.keys(words).map((value, place) => [value, place]));
  const place = (value: Value): number => places.get(textOf(value)) ?? places.size;
  return (a, b) => place(a) - place(b) || plainly(textOf(a), textOf(b));
}

/** Empty ones are last whichever way the order goes. */
export function fieldOrder(field: FieldInfo, descending: boolean, collate: Collate): Compare {
  const compare = compareOf(field, collate);
  return (a, b) => {
    const [none, nobody] = [isEmpty(a), isEmpty(b)];
    if (none || nobody) return Number(none) - Number(nobody);
    return descending ? compare(b, a) : compare(a, b);
  };
}

/** The lines in the order of the design. Each value is read once, not once a comparison. */
export function inOrder(
  { source, order }: Pick<OwnDesign, 'source' | 'order'>,
  rows: OwnRows,
  found: readonly number[],
  collate: Collate,
): number[] {
  const keys = order.flatMap(({ field: id, descending }) => {
    const field = fieldOf(source, id);
    if (field === undefined) return [];
    const read = rows.value(id);
    return [{ values: found.map(read), compare: fieldOrder(field, descending, collate) }];
  });
  if (keys.length === 0) return [...found];
  return found
    .map((_, place) => place)
    .sort((a, b) => {
      for (const { values, compare } of keys) {
        const order = compare(values[a] ?? null, values[b] ?? null);
        if (order !== 0) return order;
      }
      return a - b;
    })
    .map((place) => found[place] ?? 0);
}

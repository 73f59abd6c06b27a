// Small changes of a list that leave the old one alone.

export const removeAt = <T>(list: readonly T[], index: number): T[] => list.filter((_, at) => at !== index);

export const replaceAt = <T>(list: readonly T[], index: number, value: T): T[] =>
  list.map((one, at) => (at === index ? value : one));

/** Moves an entry up (-1) or down (+1); at the ends nothing happens. */
export function moveBy<T>(list: readonly T[], index: number, step: -1 | 1): T[] {
  const next = [...list];
  const target = index + step;
  const moved = next[index];
  const other = next[target];
  if (moved === undefined || other === undefined) return next;
  next[index] = other;
  next[target] = moved;
  return next;
}

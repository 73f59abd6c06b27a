// Small changes of a list that leave the old one alone.

export const removeAt = <T>(list: readonly T[], index: number): T[] => list.filter((_, at) => at !== index);

export const replaceAt = <T>(list: readonly T[], index: number, value: T): T[] =>
  list.map((one, at) => (at === index ? value : one));

/** Takes an entry out and puts it back at another place; a place beyond the ends is the nearest end. */
export function moveTo<T>(list: readonly T[], from: number, to: number): T[] {
  const rest = [...list];
  const [moved] = rest.splice(from, 1);
  if (moved !== undefined) rest.splice(to, 0, moved);
  return rest;
}

/** A key for each entry from its label; a label that comes again gets a number, so that keys stay with their rows. */
export function keyed<T>(list: readonly T[], label: (entry: T) => string): { key: string; value: T }[] {
  const seen = new Map<string, number>();
  return list.map((value) => {
    const name = label(value);
    const times = seen.get(name) ?? 0;
    seen.set(name, times + 1);
    return { key: times === 0 ? name : `${name} ${times}`, value };
  });
}

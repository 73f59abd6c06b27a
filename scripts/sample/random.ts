// A small seeded generator of random numbers (the public-domain "mulberry32" recurrence): the same seed gives the
// same sample on every machine.

export interface Random {
  /** A number in [0, 1). */
  next(): number;
  /** An integer in [low, high]. */
  between(low: number, high: number): number;
  chance(probability: number): boolean;
  pick<T>(list: readonly T[]): T;
  /** `count` different elements in random order (fewer where the list is shorter). */
  some<T>(list: readonly T[], count: number): T[];
  /** `count` different elements in the order of the list. */
  someInOrder<T>(list: readonly T[], count: number): T[];
}

export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const between = (low: number, high: number): number => low + Math.floor(next() * (high - low + 1));
  const pick = <T>(list: readonly T[]): T => list[between(0, list.length - 1)] as T;
  const indices = (length: number, count: number): number[] => {
    const all = Array.from({ length }, (_, index) => index);
    const chosen: number[] = [];
    while (chosen.length < count && all.length > 0) chosen.push(...all.splice(between(0, all.length - 1), 1));
    return chosen;
  };
  return {
    next,
    between,
    chance: (probability) => next() < probability,
    pick,
    some: (list, count) => indices(list.length, count).map((index) => list[index] as (typeof list)[number]),
    someInOrder: (list, count) =>
      indices(list.length, count)
        .sort((a, b) => a - b)
        .map((index) => list[index] as (typeof list)[number]),
  };
}

/** A seed for part `index` of a sample, far from its neighbours: row 7 stays the same whatever the count is. */
export const seedOf = (seed: number, index: number): number =>
  Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul(index + 1, 0xc2b2ae35);

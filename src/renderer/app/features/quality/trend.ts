// Readings of the score over the days, and what the last change was. Pure.
export interface Reading {
  readonly on: string;
  readonly score: number;
}

const kept = 24;

export const readingsOf = (value: unknown): readonly Reading[] =>
  Array.isArray(value)
    ? value.filter(
        (one): one is Reading =>
          typeof one === 'object' &&
          one !== null &&
          typeof one.on === 'string' &&
          typeof one.score === 'number',
      )
    : [];

/** The readings with today's, or null where it is already there. */
export function withReading(readings: readonly Reading[], today: Reading): Reading[] | null {
  const last = readings.at(-1);
  if (last?.on === today.on && last.score === today.score) return null;
  return [...readings.filter(({ on }) => on !== today.on), today].slice(-kept);
}

/** The newest reading of an earlier day. */
export const readingBefore = (readings: readonly Reading[], today: string): Reading | undefined =>
  readings.findLast(({ on }) => on < today);

// Files that were opened lately, newest first, as the store's settings keep them.

export interface RecentFile {
  readonly file: string;
  /** ISO instant of the last opening. */
  readonly at: string;
}

export const RECENT_KEY = 'import.recent';
const KEEP = 6;

/** Anything that is no such list reads as an empty one. */
export function readRecent(value: unknown): RecentFile[] {
  if (!Array.isArray(value)) return [];
  return value.filter(
    (entry): entry is RecentFile =>
      typeof entry === 'object' &&
      entry !== null &&
      typeof (entry as Partial<RecentFile>).file === 'string' &&
      typeof (entry as Partial<RecentFile>).at === 'string',
  );
}

export const addRecent = (list: readonly RecentFile[], file: string, at: string): RecentFile[] =>
  [{ file, at }, ...list.filter((entry) => entry.file !== file)].slice(0, KEEP);

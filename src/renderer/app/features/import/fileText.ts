// Names and sizes of files as people read them. Paths come from Windows and from others.

/** Last part of a path. */
export const baseName = (path: string): string => path.split(/[\\/]/).at(-1) ?? path;

/** Folder of a path, without the last part. */
export const folderOf = (path: string): string => path.slice(0, path.length - baseName(path).length - 1);

const UNITS = ['B', 'KB', 'MB', 'GB'] as const;

/** Bytes in the unit that keeps the number short: 1536 is '1.5 KB'. */
export function fileSize(bytes: number): string {
  let value = bytes;
  let unit = 0;
  while (value >= 1024 && unit < UNITS.length - 1) {
    value /= 1024;
    unit += 1;
  }
  return `${unit === 0 || value >= 100 ? Math.round(value) : value.toFixed(1)} ${UNITS[unit]}`;
}

// Names of files as people read them. Paths come from Windows and from others.

/** Last part of a path. */
export const baseName = (path: string): string => path.split(/[\\/]/).at(-1) ?? path;

/** Folder of a path, without the last part. */
export const folderOf = (path: string): string => path.slice(0, path.length - baseName(path).length - 1);

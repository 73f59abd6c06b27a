// Where things are. Everything made on this machine lies under .runtime/ (never committed);
// downloads that other checkouts can use again lie in the user's cache folder.
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
export const runtime = path.join(root, '.runtime');
export const stamps = path.join(runtime, 'stamps');

/** The unpacked Electron that the scripts and tests run. */
export const electronDir = path.join(runtime, 'electron');

/** Path of the Electron program inside a distribution folder of this platform. */
export function electronBinary(dir = electronDir) {
  if (process.platform === 'darwin') return path.join(dir, 'Electron.app/Contents/MacOS/Electron');
  return path.join(dir, process.platform === 'win32' ? 'electron.exe' : 'electron');
}

/** What tests hand to Playwright: drops root's rights first where the caller is root (Chromium's sandbox). */
export const electronAsUser =
  process.platform === 'linux' ? path.join(runtime, 'electron-as-user') : electronBinary();

/** Downloads shared by all checkouts of one user. */
export function cacheDir() {
  const base = process.env.XDG_CACHE_HOME || path.join(os.homedir(), '.cache');
  return path.join(base, 'zhuanhua-desk');
}

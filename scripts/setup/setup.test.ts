// The set-up steps decide by what they find: these are the findings of real machines.
import { chmodSync, mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { asUser, blockedAncestor, isRoot, makeUserDir, testAccount } from '../lib/asUser.mjs';
import { ZipWriter } from '../sample/zip';
import { isNewEnough } from './node.mjs';
import { outOfDate } from './packages.mjs';
import { installedNames } from './systemLibraries.mjs';
import { unzip } from './unzip.mjs';

describe('node version', () => {
  it.each([
    ['20.19.0', true],
    ['20.20.2', true],
    ['22.0.0', true],
    ['20.18.1', false],
    ['18.20.4', false],
  ])('%s is new enough: %s', (version, verdict) => {
    expect(isNewEnough(version)).toBe(verdict);
  });
});

describe('packages', () => {
  const lock = {
    packages: {
      '': { name: 'zhuanhua-desk' },
      'node_modules/a': { version: '1.0.0' },
      'node_modules/windows-only': { version: '2.0.0', optional: true },
    },
  };

  it('are in place where every locked version is installed', () => {
    expect(outOfDate(lock, { packages: { 'node_modules/a': { version: '1.0.0' } } })).toEqual([]);
  });

  it('are out of date where one is missing or of another version', () => {
    expect(outOfDate(lock, { packages: {} })).toEqual(['node_modules/a']);
    expect(outOfDate(lock, { packages: { 'node_modules/a': { version: '1.0.1' } } })).toEqual([
      'node_modules/a',
    ]);
  });
});

describe('system libraries', () => {
  it('counts what dpkg calls installed, not what it only remembers', () => {
    const names = installedNames('libnss3 installed\nxvfb config-files\nlibgtk-3-0t64 installed\n');
    expect([...names]).toEqual(['libnss3', 'libgtk-3-0t64']);
  });
});

describe('unzip', () => {
  const archive = async (name: string): Promise<{ file: string; target: string }> => {
    const folder = makeUserDir();
    const file = path.join(folder, 'a.zip');
    const zip = new ZipWriter(file);
    await zip.add(name, ['内容']);
    await zip.close();
    const target = path.join(folder, 'out');
    mkdirSync(target);
    return { file, target };
  };

  it('writes what is in the archive under the names it is told', async () => {
    const { file, target } = await archive('inner/a.txt');
    await unzip(file, target, (name: string) => name.replace('inner/', ''));
    expect(readFileSync(path.join(target, 'a.txt'), 'utf8')).toBe('内容');
  });

  it('refuses a name that leads out of the folder', async () => {
    const { file, target } = await archive('a.txt');
    await expect(unzip(file, target, () => '../../escaped.txt')).rejects.toThrow('unsafe name');
  });

  it('refuses an archive that names a path outside by itself', async () => {
    const { file, target } = await archive('../outside.txt');
    await expect(unzip(file, target)).rejects.toThrow();
  });
});

describe('the account that runs Electron', () => {
  it('is an ordinary one', () => {
    const [command, args] = asUser('id', ['-u']);
    const account = testAccount();
    if (isRoot()) expect(account?.uid).toBeGreaterThan(0);
    expect([command, ...args].join(' ')).toContain(account ? `--reuid=${account.uid}` : 'id -u');
  });

  it('sees when a folder above is closed to others', () => {
    const folder = makeUserDir();
    chmodSync(folder, 0o755);
    mkdirSync(path.join(folder, 'open'), { mode: 0o755 });
    mkdirSync(path.join(folder, 'private'), { mode: 0o700 });
    mkdirSync(path.join(folder, 'private', 'project'), { mode: 0o755 });
    expect(blockedAncestor(path.join(folder, 'open'))).toBeNull();
    expect(blockedAncestor(path.join(folder, 'private', 'project'))).toBe(path.join(folder, 'private'));
  });
});

// The house has a closed set of rooms, and nothing of the machine it was built on stays in it.
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesBelow, read, root } from './sources';

const topLevel = {
  folders: ['.ci', 'build', 'docs', 'resources', 'scripts', 'src', 'tests'],
  files: [
    '.gitattributes',
    '.gitignore',
    '.npmrc',
    'biome.json',
    'CHANGELOG.md',
    'CONTRIBUTING.md',
    'electron.vite.config.ts',
    'LICENSE',
    'package-lock.json',
    'package.json',
    'README.md',
    'tsconfig.json',
    'vitest.config.ts',
  ],
};

/** What belongs to the project: what git tracks, or everything below its folders where there is no git. */
function ownFiles(): string[] {
  if (existsSync(path.join(root, '.git'))) {
    return execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' })
      .split('\0')
      .filter((file) => file !== '' && existsSync(path.join(root, file)));
  }
  return filesBelow('.');
}

const files = ownFiles();
const isText = (file: string): boolean => !/\.(png|ico|icns|xlsx|pdf|woff2?|ttf|otf|jpg)$/.test(file);

describe('layout', () => {
  it('has only the known folders and files at the top', () => {
    const top = new Set(files.map((file) => file.split('/')[0] ?? ''));
    expect([...top].filter((name) => ![...topLevel.folders, ...topLevel.files].includes(name))).toEqual([]);
  });

  it('has only the known rooms in src, main, renderer and tests', () => {
    const folders = (below: string): string[] =>
      readdirSync(path.join(root, below), { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .map((entry) => entry.name);
    expect(folders('src').sort()).toEqual(['domain', 'main', 'preload', 'renderer', 'shared']);
    expect(folders('src/main').sort()).toEqual(['core', 'ipc', 'shell']);
    expect(folders('src/renderer').sort()).toEqual(['app', 'print', 'store']);
    const suites = ['arch', 'contract', 'e2e', 'platform', 'store', 'support', 'sync'];
    expect(folders('tests').filter((name) => !suites.includes(name))).toEqual([]);
  });

  it('carries no code in resources', () => {
    expect(files.filter((file) => /^resources\/.*\.(ts|tsx|js|mjs|cjs|sh)$/.test(file))).toEqual([]);
  });
});

describe('the machine it was built on', () => {
  it('is not named: no folder of the account or the place it was built in', () => {
    const machinePath = /(?<![\w.])\/(?:root|work)\/[\w.-]/;
    expect(files.filter((file) => isText(file) && machinePath.test(read(file)))).toEqual([]);
  });

  it('does not say where packages were fetched from', () => {
    const lock = JSON.parse(read('package-lock.json')) as { packages: Record<string, { resolved?: string }> };
    const hosts = Object.values(lock.packages).flatMap((entry) =>
      entry.resolved ? [new URL(entry.resolved).host] : [],
    );
    expect([...new Set(hosts)]).toEqual([]);
    expect(read('.npmrc')).not.toMatch(/registry\s*=|_auth/);
  });

  it('keeps no key or password', () => {
    const secret = /-----BEGIN [A-Z ]*PRIVATE KEY-----|\b(?:ghp|npm)_[A-Za-z0-9]{30,}/;
    expect(files.filter((file) => isText(file) && secret.test(read(file)))).toEqual([]);
  });
});

// Format, lint, types, folder boundaries and dead code: everything that needs no running application.
import path from 'node:path';
import { runQuietly } from '../lib/exec.mjs';
import { done, say, step } from '../lib/log.mjs';
import { root } from '../lib/paths.mjs';

export const needs = ['packages'];

const tool = (file, ...args) => [path.join(root, 'node_modules', file), ...args];

/** Each check by name: a program of node_modules and its arguments. */
export const checks = {
  'format and lint': tool('@biomejs/biome/bin/biome', 'ci', '.'),
  types: tool('typescript/bin/tsc', '--noEmit', '-p', '.'),
  boundaries: tool('vitest/vitest.mjs', 'run', '--dir', 'tests/arch'),
  'dead code': tool('knip/bin/knip.js', '--config', 'build/knip.json'),
};

/** Runs the named checks; resolves with the names of those that failed. */
export async function runChecks(names = Object.keys(checks)) {
  const failed = [];
  for (const name of names) {
    step(name);
    const { code, output } = await runQuietly(process.execPath, checks[name]);
    if (code === 0) continue;
    failed.push(name);
    say(output.trim());
  }
  return failed;
}

export async function run() {
  const failed = await runChecks();
  if (failed.length === 0) done('all checks passed');
  else say(`failed: ${failed.join(', ')}`);
  return failed.length === 0 ? 0 : 1;
}

// Runs the steps of a JSON file without a window; stdout carries one JSON line a step and nothing else.
import fs from 'node:fs';
import path from 'node:path';
import { runWithDisplay } from '../lib/display.mjs';
import { SetupError } from '../lib/log.mjs';
import { electronBinary } from '../lib/paths.mjs';
import { application } from '../setup/index.mjs';
import { ownRun } from './start.mjs';

export const needs = application;

/** Paths are meant from where the person stands, not from the project folder into which npm changes. */
const callerFolder = () => process.env.INIT_CWD || process.cwd();

export async function run([file, ...args]) {
  if (!file || file.startsWith('-')) {
    throw new SetupError('No job file was named.', 'npm run job -- FILE.json [--profile DIR]');
  }
  const full = path.resolve(callerFolder(), file);
  if (!fs.existsSync(full))
    throw new SetupError(`There is no job file ${full}.`, 'Check the name and run again.');
  return runWithDisplay(electronBinary(), ownRun(['--job', full, ...args]), { cwd: callerFolder() });
}

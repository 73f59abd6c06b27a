// Writes a sample portfolio: npm run sample -- --count 1200 --seed 1 --out FILE.xlsx|.csv [--bad N].
import { run as runProgram } from '../lib/exec.mjs';
import { tsx } from '../lib/tsx.mjs';

export const needs = ['packages'];

export const run = (args) =>
  runProgram(...tsx('scripts/sample/main.ts', args), { cwd: process.env.INIT_CWD || process.cwd() });

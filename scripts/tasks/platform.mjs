// Starts the reference platform, which stands in for the national one.
import { run as runProgram } from '../lib/exec.mjs';
import { tsx } from '../lib/tsx.mjs';

export const needs = ['packages'];

export const run = (args) => runProgram(...tsx('tests/platform/main.ts', args));

// Measures: npm run bench [-- NAME] [--json].
import { runWithDisplay } from '../lib/display.mjs';
import { tsx } from '../lib/tsx.mjs';
import { application } from '../setup/index.mjs';

export const needs = application;

export const run = (args) => runWithDisplay(...tsx('scripts/bench/main.ts', args));

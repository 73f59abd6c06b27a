// Draws the small pictures of the report catalogue anew: node scripts/run.mjs thumbs [KIND ...]
import { runWithDisplay } from '../lib/display.mjs';
import { tsx } from '../lib/tsx.mjs';
import { application } from '../setup/index.mjs';

export const needs = application;

export const run = (args) => runWithDisplay(...tsx('scripts/thumbs/main.ts', args));

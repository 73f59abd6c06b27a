// The main job from import to receipt in the real window, without anybody touching it.
import { runWithDisplay } from '../lib/display.mjs';
import { tsx } from '../lib/tsx.mjs';
import { application } from '../setup/index.mjs';

export const needs = application;

export const run = (args) => runWithDisplay(...tsx('scripts/demo.ts', args));

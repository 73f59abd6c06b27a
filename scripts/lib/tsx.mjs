// Runs a TypeScript file of the project.
import path from 'node:path';
import { root } from './paths.mjs';

/** `[command, args]` for a script given relative to the project root. */
export const tsx = (file, args = []) => [
  process.execPath,
  [path.join(root, 'node_modules/tsx/dist/cli.mjs'), path.join(root, file), ...args],
];

// Opens the application for a person.
import { isRoot } from '../lib/asUser.mjs';
import { hasDisplay } from '../lib/display.mjs';
import { run as runProgram } from '../lib/exec.mjs';
import { SetupError, warn } from '../lib/log.mjs';
import { electronBinary, root } from '../lib/paths.mjs';
import { application } from '../setup/index.mjs';

export const needs = application;

/** Electron's arguments for a person's own run. Root can not have the sandbox: Chromium would refuse to start. */
export function ownRun(args) {
  if (!isRoot()) return [root, ...args];
  warn("Running as root: Chromium's sandbox is off. Use an ordinary account for daily work.");
  return ['--no-sandbox', root, ...args];
}

export async function run(args) {
  if (!hasDisplay()) {
    throw new SetupError(
      'There is no display here, so no window can open.',
      'Log in on the desktop (or use ssh -X) and run npm start again; npm run demo runs the main job without a display.',
    );
  }
  return runProgram(electronBinary(), ownRun(args));
}

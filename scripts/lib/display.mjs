// A display for programs with windows: the person's own, or a virtual one.
import { exists, run } from './exec.mjs';

export const hasDisplay = () =>
  process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

/** The command line that runs on a virtual display of a size on which a page can be judged. */
export function onVirtualDisplay(command, args) {
  if (process.platform !== 'linux' || !exists('xvfb-run')) return [command, args];
  return ['xvfb-run', ['-a', '-s', '-screen 0 1600x1000x24 -nolisten tcp', command, ...args]];
}

/** Runs on the display that is there, else on a virtual one. */
export function runWithDisplay(command, args, options) {
  const [program, rest] = hasDisplay() ? [command, args] : onVirtualDisplay(command, args);
  return run(program, rest, options);
}

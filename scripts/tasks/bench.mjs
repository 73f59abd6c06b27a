// Measures: npm run bench [-- NAME...] [--json] [--size N,N] [--runs N] [--profile].
import { createRequire } from 'node:module';
import path from 'node:path';
import { runWithDisplay } from '../lib/display.mjs';
import { npm } from '../lib/exec.mjs';
import { done, step, warn } from '../lib/log.mjs';
import { root } from '../lib/paths.mjs';
import { tsx } from '../lib/tsx.mjs';
import { application } from '../setup/index.mjs';

export const needs = application;

const folder = path.join(root, 'scripts/bench');

/** True where the peer can not only be found but also loaded: it is compiled for this Node. */
function peerWorks() {
  try {
    const Sqlite = createRequire(path.join(folder, 'main.ts'))('better-sqlite3');
    new Sqlite(':memory:').close();
    return true;
  } catch {
    return false;
  }
}

/** SQLite, installed on first use; without it the columns of the peer stay empty. Returns why it is absent, or ''. */
async function setUpPeer() {
  if (peerWorks()) return '';
  step('installing SQLite to compare with (compiles where no build can be downloaded)');
  const { code, output } = await npm(['ci', '--no-audit', '--no-fund'], { cwd: folder });
  if (code === 0 && peerWorks()) {
    done('SQLite installed');
    return '';
  }
  const reason = output.trim().split('\n').slice(-3).join(' ').slice(-300) || `npm ended with ${code}`;
  warn(`SQLite could not be installed, so nothing is compared: ${reason}`);
  return reason;
}

export async function run(args) {
  const absent = await setUpPeer();
  const env = { ...process.env, ZHUANHUA_BENCH_NO_PEER: absent };
  // The page of a program that was just started is watched over a plain WebSocket, which Node 20 hides behind a flag.
  if (typeof WebSocket === 'undefined') env.NODE_OPTIONS = '--experimental-websocket';
  return runWithDisplay(...tsx('scripts/bench/main.ts', args), { env });
}

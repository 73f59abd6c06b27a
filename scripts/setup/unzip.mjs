// Unpacks a zip with file modes and links kept and no outside program needed.
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';

const modeOf = (entry) => (entry.externalFileAttributes >>> 16) & 0xffff;
const isLink = (mode) => (mode & 0o170000) === 0o120000;

async function readAll(stream) {
  const parts = [];
  for await (const part of stream) parts.push(part);
  return Buffer.concat(parts);
}

/** `rename(name)` gives the name below `target`, or null to leave an entry out. */
export async function unzip(file, target, rename = (name) => name) {
  const yauzl = createRequire(import.meta.url)('yauzl');
  const zip = await yauzl.openPromise(file, { lazyEntries: true });
  try {
    for await (const entry of zip.eachEntry()) {
      const name = rename(entry.fileName);
      if (name === null) continue;
      const out = path.resolve(target, name);
      if (out !== target && !out.startsWith(target + path.sep))
        throw new Error(`unsafe name in archive: ${name}`);
      if (name.endsWith('/')) {
        fs.mkdirSync(out, { recursive: true });
        continue;
      }
      fs.mkdirSync(path.dirname(out), { recursive: true });
      const stream = await zip.openReadStreamPromise(entry);
      const mode = modeOf(entry);
      if (isLink(mode)) fs.symlinkSync((await readAll(stream)).toString('utf8'), out);
      else await pipeline(stream, fs.createWriteStream(out, { mode: (mode & 0o777) | 0o644 }));
    }
  } finally {
    zip.close();
  }
}

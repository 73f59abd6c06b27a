// Stamps make set-up steps idempotent: a step's inputs are hashed, and a step whose hash is on file is skipped.
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { root, stamps } from './paths.mjs';

/** Hash of one file, streamed: the archives are 200 MB. */
export async function hashFile(file, algorithm, encoding = 'hex') {
  const hash = createHash(algorithm);
  for await (const chunk of fs.createReadStream(file, { highWaterMark: 1 << 20 })) hash.update(chunk);
  return hash.digest(encoding);
}

function* filesBelow(entry) {
  const stat = fs.statSync(entry, { throwIfNoEntry: false });
  if (!stat) return;
  if (stat.isFile()) {
    yield entry;
    return;
  }
  if (!stat.isDirectory()) return;
  for (const name of fs.readdirSync(entry).sort()) yield* filesBelow(path.join(entry, name));
}

/** One hash over the names and contents of files and folders given relative to the project root. */
export function hashTree(entries, accept = () => true) {
  const hash = createHash('sha256');
  for (const entry of entries) {
    for (const file of filesBelow(path.join(root, entry))) {
      const name = path.relative(root, file);
      if (!accept(name)) continue;
      hash.update(name).update('\0').update(fs.readFileSync(file)).update('\0');
    }
  }
  return hash.digest('hex');
}

export function stampIs(name, value) {
  try {
    return fs.readFileSync(path.join(stamps, name), 'utf8') === value;
  } catch {
    return false;
  }
}

export function writeStamp(name, value) {
  fs.mkdirSync(stamps, { recursive: true });
  fs.writeFileSync(path.join(stamps, name), value);
}

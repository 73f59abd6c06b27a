// A sealed batch as one file for a stick: manifest, chunks as sealed, the evidence its records name.
import type { SealedRow } from '../../../../domain/submission/batchRow';
import { canonicalJson } from '../../../../domain/submission/canonicalJson';
import { evidenceOf } from '../evidence';
import type { BlobSource, SubmissionStore } from '../ports';
import { type Entry, writeBundle } from './bundleFile';
import { blobName, chunkName, HEAD, head, MANIFEST } from './names';

export async function writeOutgoing(
  from: { store: SubmissionStore; blob?: BlobSource | undefined },
  row: SealedRow,
  file: string,
  progress: (done: number, total: number) => void = () => undefined,
): Promise<{ bytes: number; blobs: number; missing: string[] }> {
  const { store, blob } = from;
  const missing: string[] = [];
  let blobs = 0;
  async function* entries(): AsyncGenerator<Entry> {
    yield { name: HEAD, data: head('out', row.batchId) };
    yield { name: MANIFEST, data: canonicalJson(row.manifest) };
    const total = row.manifest.chunks.length;
    for (const { n } of row.manifest.chunks) {
      yield { name: chunkName(n), data: await store.chunk(row.batchId, n) };
      progress(n + 1, total);
    }
    const named = await evidenceOf((n) => store.chunk(row.batchId, n), row);
    for (const sha256 of [...named.keys()].sort()) {
      const bytes = await blob?.(sha256);
      if (bytes === undefined) {
        missing.push(sha256);
        continue;
      }
      blobs += 1;
      yield { name: blobName(sha256), data: bytes };
    }
  }
  const bytes = await writeBundle(file, entries());
  return { bytes, blobs, missing };
}

// Reads a batch that somebody else sealed, and believes nothing: manifest, chunks and evidence have to prove themselves.
import { isSealed, type SealedRow } from '../../../../domain/submission/batchRow';
import { Manifest } from '../../../../domain/submission/manifest';
import { manifestFault } from '../../../../domain/submission/signed';
import type { Sha256, Verify } from '../../../../domain/submission/signer';
import { failure } from '../../../../shared/result';
import { Bundle } from './bundleFile';
import { BundleHead, blobName, chunkName, HEAD, MANIFEST } from './names';

export interface Outgoing {
  row: SealedRow;
  chunk(n: number): string;
  blob(sha256: string): Uint8Array<ArrayBuffer> | undefined;
}

/** BUNDLE_UNREADABLE where something is missing or damaged, BUNDLE_FORGED where it is not what was signed. */
export async function readOutgoing(
  file: string,
  endpoint: string,
  by: { sha256: Sha256; verify: Verify },
): Promise<Outgoing> {
  const bundle = await Bundle.open(file);
  const head = bundle.json(HEAD, BundleHead);
  if (head.direction !== 'out') throw failure('BUNDLE_WRONG_WAY', { file });
  const manifest = bundle.json(MANIFEST, Manifest);
  const fault = manifestFault(manifest, by.sha256, by.verify);
  if (fault !== undefined || manifest.batchId !== head.batchId)
    throw failure('BUNDLE_FORGED', { file, part: fault ?? MANIFEST });
  const chunk = (n: number): string => {
    const text = bundle.text(chunkName(n));
    if (by.sha256(text) !== manifest.chunks[n]?.sha256)
      throw failure('BUNDLE_FORGED', { file, part: chunkName(n) });
    return text;
  };
  for (const { n } of manifest.chunks) chunk(n);
  const row = {
    batchId: manifest.batchId,
    state: 'sealed' as const,
    endpoint,
    manifest,
    count: manifest.count,
    attempts: 0,
    createdAt: manifest.created,
    receiptsAfter: 0,
  };
  if (!isSealed(row)) throw failure('BUNDLE_UNREADABLE', { file, part: MANIFEST });
  return {
    row,
    chunk,
    blob(sha256) {
      const bytes = bundle.read(blobName(sha256));
      return bytes === undefined || by.sha256(bytes) !== sha256 ? undefined : new Uint8Array(bytes);
    },
  };
}

// Simulated institutions: each has a token, a device key and one sealed batch of invented registrations, packed before
// the clock starts, so that what is measured is the platform.
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { Manifest } from '../../../src/domain/submission/manifest';
import { sealBatch, signManifest } from '../../../src/domain/submission/seal';
import { newSigningKey, nodeSha256, signerFrom } from '../../../src/main/core/submission/crypto';
import { declaration } from '../../sync/support/records';

const deflate = promisify(gzip);

export interface Institution {
  org: string;
  token: string;
  manifest: Manifest;
  /** gzip of NDJSON */
  chunks: Buffer[];
}

/** Institution `i`; its things are its own, so that every record can be accepted. `records` at most 100,000 in all series. */
export async function institution(i: number, records: number): Promise<Institution> {
  const org = `institution-${String(i).padStart(4, '0')}`;
  const first = i * records;
  const sealed = sealBatch(
    {
      batchId: `load-${org}`,
      org,
      device: `pc-${org}`,
      created: '2026-01-05T08:00:00Z',
      serverTimeOffset: 0,
      schema: 'patent.registration/1',
      prevBatch: null,
      purpose: 'rehearsal',
      records: Array.from({ length: records }, (_, n) => {
        const at = first + n;
        return declaration(at % 100_000, Math.floor(at / 100_000), `op-${at}`);
      }),
    },
    nodeSha256,
  );
  if (!sealed.ok) throw new Error(sealed.error.code);
  return {
    org,
    token: `token-${org}`,
    manifest: await signManifest(sealed.manifest, signerFrom(newSigningKey('Ed25519'))),
    chunks: await Promise.all(sealed.chunks.map((chunk) => deflate(chunk.ndjson, { level: 3 }))),
  };
}

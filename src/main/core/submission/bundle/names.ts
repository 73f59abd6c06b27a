// What stands where in a bundle (docs/protocol/carriers.md).
import { z } from 'zod';
import { PROTOCOL } from '../../../../domain/submission/manifest';
import { KnownKeys } from '../../../../domain/submission/wire';

/** `out` = a batch on its way (*.pbo), `back` = its receipts (*.pbr). */
export const BundleHead = z.object({
  format: z.literal('PB-1 bundle'),
  proto: z.literal(PROTOCOL),
  direction: z.enum(['out', 'back']),
  batchId: z.string().min(1).max(64),
});
export type BundleHead = z.infer<typeof BundleHead>;

/** Keys of the platform as it offered them to whoever carried the batch. */
export const BundleKeys = z.object({ keys: KnownKeys });

const five = (n: number): string => String(n).padStart(5, '0');

export const HEAD = 'bundle.json';
export const MANIFEST = 'manifest.json';
export const TRANSPORT = 'transport.json';
export const KEYS = 'keys.json';
export const INBOX = 'inbox.ndjson';
export const chunkName = (n: number): string => `chunks/${five(n)}.ndjson`;
export const blobName = (sha256: string): string => `blobs/${sha256}`;
export const pageName = (n: number): string => `receipts/${five(n)}.ndjson`;
export const sealName = (n: number): string => `receipts/${five(n)}.seal.json`;

export const head = (direction: BundleHead['direction'], batchId: string): string =>
  JSON.stringify({ format: 'PB-1 bundle', proto: PROTOCOL, direction, batchId } satisfies BundleHead);

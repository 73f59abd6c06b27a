// Looks up a batch of the asking organisation.

import type { FastifyRequest } from 'fastify';
import type { Manifest } from '../../../src/domain/submission/manifest';
import type { ReceiptCounts, TransportReceipt } from '../../../src/domain/submission/receipt';
import type { Platform } from '../platform';
import { Problem } from '../problem';

export interface BatchRecord {
  batch_id: string;
  batch_no: number;
  org: string;
  org_no: number;
  root: string;
  manifest: Manifest;
  state: 'announced' | 'uploading' | 'queued' | 'validating' | 'applying' | 'done' | 'superseded';
  chunk_count: number;
  applied: number;
  counts: ReceiptCounts;
  chain: string;
  transport: TransportReceipt | null;
}

/** A batch of another organisation is as unknown as one that does not exist. */
export async function findBatch(
  platform: Platform,
  { caller }: Pick<FastifyRequest, 'caller'>,
  id: string,
): Promise<BatchRecord> {
  const found = await platform.pool.query<BatchRecord>({
    name: 'batch',
    text: 'select * from pb1.batches where org_no = $1 and batch_id = $2',
    values: [caller.orgNo, id],
  });
  const batch = found.rows[0];
  if (!batch) throw new Problem(404, 'BATCH_UNKNOWN', 'no such batch');
  return batch;
}

// Evidence of a batch: the files its records name by their hash, sent before the commit where the platform takes them.
import type { SealedRow } from '../../../domain/submission/batchRow';
import type { Declaration } from '../../../domain/submission/record';
import { distrust, got } from './attempt';
import type { StepContext, StepResult } from './context';

/** Asked for at once. */
const BLOCK = 1000;

type Named = Declaration['evidence'][number];

/** Files named by the records of a batch, each once. A text without evidence is not read record by record. */
export async function evidenceOf(
  chunk: (n: number) => Promise<Uint8Array | string>,
  row: SealedRow,
): Promise<Map<string, Named>> {
  const named = new Map<string, Named>();
  if (row.withEvidence === 0) return named;
  for (const { n } of row.manifest.chunks) {
    const bytes = await chunk(n);
    const text = typeof bytes === 'string' ? bytes : new TextDecoder().decode(bytes);
    if (!text.includes('"evidence":[{')) continue;
    for (const line of text.split('\n')) {
      if (!line.includes('"evidence":[{')) continue;
      for (const one of (JSON.parse(line) as Declaration).evidence) named.set(one.sha256, one);
    }
  }
  return named;
}

export async function sendEvidence(ctx: StepContext, row: SealedRow): Promise<StepResult> {
  const limits = ctx.contact.capabilities.blobs;
  if (limits === undefined || ctx.blob === undefined) return { ok: true, value: row };
  const named = await evidenceOf((n) => ctx.store.chunk(row.batchId, n), row);
  const all = [...named.values()];
  const large = all.find((one) => one.size > limits.maxBytes);
  if (large !== undefined) return distrust('blobs', 'EVIDENCE_TOO_LARGE', large.sha256);
  for (let at = 0; at < all.length; at += BLOCK) {
    const asked = await ctx.client.blobsMissing(all.slice(at, at + BLOCK).map((one) => one.sha256));
    if (!asked.ok) return asked;
    for (const sha256 of asked.value) {
      const one = named.get(sha256);
      if (one === undefined) continue;
      const bytes = await ctx.blob(sha256);
      if (bytes === undefined) return distrust('blobs', 'EVIDENCE_GONE', sha256);
      const sent = await ctx.client.blob(sha256, one.type, bytes);
      if (!sent.ok) return sent;
      ctx.progressed({ batchId: row.batchId, step: 'blobs', done: 1, total: 1 });
    }
  }
  return got(row);
}

// Seals what was collected: the batch is durable, under its id and with all its content, before the first byte leaves.
import { type Carrier, NO_ENDPOINT } from '../../../../domain/submission/batchRow';
import { kindOf } from '../../../../domain/submission/kinds';
import { type Declaration, declare } from '../../../../domain/submission/record';
import type { Signer } from '../../../../domain/submission/signer';
import { DeskFailure } from '../../../../shared/result';
import { isoNow } from '../../ports';
import { nodeSha256 } from '../crypto';
import { prepareBatch } from '../prepare';
import type { Complete, Create } from './collect';
import type { SubmissionDeps } from './ports';
import type { SubmissionSettings } from './settings';

export interface Sealer {
  deps: Pick<SubmissionDeps, 'store' | 'clock' | 'newId'>;
  signer: Signer;
  deviceId: string;
}

export const declarationOf = (
  { newId }: Pick<SubmissionDeps, 'newId'>,
  { kind, action }: Pick<Create, 'kind' | 'action'>,
  { key, payload, baseRev, evidence }: Complete,
): Declaration => declare({ opId: newId(), type: kind, key, action, baseRev, payload, evidence }, nodeSha256);

export async function seal(
  { deps, signer, deviceId }: Sealer,
  settings: SubmissionSettings,
  input: Create,
  complete: readonly Complete[],
): Promise<{ batchId: string; bytes: number }> {
  const { store, clock, newId } = deps;
  const endpoint = settings.endpoint === '' ? NO_ENDPOINT : settings.endpoint;
  const known = await store.control('endpoint.get', { endpoint });
  const previous = await store.control('batch.last', { endpoint });
  const records = complete.map((candidate) => declarationOf(deps, input, candidate));
  const batchId = newId();
  const limits = {
    maxBytes: Math.min(known?.maxChunkBytes ?? 1_000_000, 1_000_000),
    maxRecords: Math.min(known?.maxChunkRecords ?? 1000, 1000),
  };
  const prepared = await prepareBatch({
    head: {
      batchId,
      org: settings.organisationCode,
      device: deviceId,
      created: isoNow(clock),
      serverTimeOffset: known?.serverTimeOffset ?? 0,
      schema: kindOf(input.kind).schema,
      prevBatch: previous?.batchId ?? null,
      purpose: 'production',
      ...(input.supersedes === undefined ? {} : { supersedes: input.supersedes }),
    },
    endpoint,
    records,
    limits,
    sha256: nodeSha256,
    signer,
  });
  if (!prepared.ok) throw new DeskFailure({ code: 'INVALID_INPUT', data: { reason: prepared.error.code } });
  let at = 0;
  for (const chunk of prepared.chunks) {
    const lines = complete.slice(at, at + chunk.count).map(({ markId, rev }, i) => ({
      opId: records[at + i]?.opId ?? '',
      patentId: markId,
      rev,
    }));
    at += chunk.count;
    const { n, count, bytes, ndjson } = chunk;
    await store.control('batch.stage', { batchId, chunk: { n, count, bytes, ndjson, lines } });
  }
  const carrier: { carrier?: Carrier } = input.carrier === 'https' ? {} : { carrier: input.carrier };
  await store.control('batch.insert', { row: { ...prepared.row, ...carrier } });
  if (input.supersedes !== undefined) await linkCorrection(deps, input.supersedes, batchId);
  return { batchId, bytes: prepared.row.manifest?.bytes ?? 0 };
}

/** The corrected batch names its correction; what it came to stays as it is. */
async function linkCorrection({ store }: Sealer['deps'], old: string, batchId: string): Promise<void> {
  const row = await store.control('batch.one', { batchId: old });
  if (row?.state !== 'needs_correction') return;
  const to = row.state;
  await store.control('batch.setState', {
    batchId: old,
    from: to,
    to,
    patch: { supersededBy: batchId },
    cleared: [],
  });
}

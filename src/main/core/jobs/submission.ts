// Job steps of submission: `seal` makes a batch, `submit` sends what waits, `exportBundle`, `relay` and `importReceipts`
// carry it by file.
import { readFile } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { z } from 'zod';
import { type BatchRow, Carrier } from '../../../domain/submission/batchRow';
import { KindType } from '../../../domain/submission/kinds';
import { isFinal, isOpen } from '../../../domain/submission/states';
import { DeskFailure, failure } from '../../../shared/result';
import { PatentFilter } from '../../../shared/store/queries';
import type { Desk } from '../desk';
import type { SubmissionService } from '../submission/submissionService';

const file = z.string().min(1);
const platform = {
  endpoint: z.string().optional(),
  organisationCode: z.string().optional(),
};
const scope = {
  kind: KindType.default('patent.registration'),
  ids: z.array(z.string()).optional(),
  text: z.string().default(''),
  filter: PatentFilter.default({}),
  again: z.boolean().default(false),
};

export const SealStep = z.strictObject({
  ...platform,
  ...scope,
  carrier: Carrier.default('https'),
  /** A JSON file: a list of payloads of the kind. */
  payloads: file.optional(),
});

export const SubmitStep = z.strictObject({
  ...platform,
  /** Name of an environment variable that holds the token; tokens do not belong into job files. */
  tokenFrom: z.string().optional(),
  /** Seconds to wait for the receipts. */
  wait: z.number().min(1).max(86_400).default(600),
  kind: scope.kind,
  /** False: only sends what waits. */
  seal: z.boolean().default(true),
});

/** `out` ends in .pbo for a bundle, in .xlsx or .csv for the template of a platform. */
export const ExportBundleStep = z.strictObject({
  out: z.string().regex(/\.(pbo|xlsx|csv)$/i, 'has to end in .pbo, .xlsx or .csv'),
  /** The newest batch that waits for a file, where none is named. */
  batch: z.string().optional(),
  template: z.string().optional(),
});

export const RelayStep = z.strictObject({
  file,
  out: z.string().regex(/\.pbr$/i, 'has to end in .pbr'),
  ...platform,
  tokenFrom: z.string().optional(),
});

export const ImportReceiptsStep = z.strictObject({
  file,
  batch: z.string().optional(),
  /** Names of the platform's keys as its administrator gave them: asked for the first time a file comes back. */
  acceptKeys: z.array(z.string()).default([]),
});

type Answer = Record<string, unknown>;
type Ports = { desk: Desk; env: Readonly<Record<string, string | undefined>> };

async function configured(
  {
    endpoint,
    organisationCode,
    tokenFrom,
  }: z.infer<typeof RelayStep> | Omit<z.infer<typeof RelayStep>, 'file' | 'out'>,
  { desk, env }: Ports,
): Promise<SubmissionService> {
  const submission = await desk.submission;
  const known = await submission.view();
  const token = tokenFrom === undefined ? '' : (env[tokenFrom] ?? '');
  if (tokenFrom !== undefined && token === '') throw failure('TOKEN_REFUSED', { variable: tokenFrom });
  if (endpoint !== undefined || organisationCode !== undefined || token !== '') {
    await submission.configure({
      endpoint: endpoint ?? known.endpoint,
      organisationCode: organisationCode ?? known.organisationCode,
      token,
    });
  }
  return submission;
}

async function payloadsOf(from: string | undefined): Promise<{ payloads?: Record<string, unknown>[] }> {
  if (from === undefined) return {};
  try {
    return {
      payloads: z
        .array(z.record(z.string(), z.unknown()))
        .parse(JSON.parse(await readFile(resolve(from), 'utf8'))),
    };
  } catch (cause) {
    throw failure('FILE_UNREADABLE', { file: from, reason: cause instanceof Error ? cause.message : '' });
  }
}

export async function sealStep(step: z.infer<typeof SealStep>, ports: Ports): Promise<Answer> {
  const { endpoint, organisationCode, payloads, ids, ...rest } = step;
  const submission = await configured({ endpoint, organisationCode }, ports);
  const made = await submission.create({
    ...rest,
    ...(ids === undefined ? {} : { ids }),
    ...(await payloadsOf(payloads)),
    dryRun: false,
    action: 'register',
  });
  const { batchIds, records, bytes, alreadyAccepted, waiting, incompleteTotal } = made;
  return { batch: batchIds[0], records, bytes, alreadyAccepted, waiting, incomplete: incompleteTotal };
}

export async function submitStep(step: z.infer<typeof SubmitStep>, ports: Ports): Promise<Answer> {
  const { desk } = ports;
  const submission = await configured(step, ports);
  let created: string[] = [];
  if (step.seal) {
    try {
      const scoped = { kind: step.kind, text: '', filter: {}, again: false, dryRun: false } as const;
      created = (await submission.create({ ...scoped, carrier: 'https', action: 'register' })).batchIds;
    } catch (cause) {
      // Nothing new is no failure: batches that wait from before are still sent.
      if (!(cause instanceof DeskFailure) || cause.error.code !== 'NOTHING_TO_SUBMIT') throw cause;
    }
  }
  await submission.lane.retryNow();
  const first = (await desk.store.query('batches.list', {})).batches;
  const own = new Set(
    created.length > 0 ? created : first.filter((row) => isOpen(row.state)).map((row) => row.batchId),
  );
  const deadline = Date.now() + step.wait * 1000;
  for (;;) {
    const { batches } = await desk.store.query('batches.list', {});
    const open = batches.filter((row) => byWire(row) && !isFinal(row.state) && row.state !== 'draft');
    for (const row of batches)
      if (row.supersedes !== undefined && own.has(row.supersedes)) own.add(row.batchId);
    const { paused } = submission.lane.status();
    const stuck = paused !== undefined || open.some((row) => row.state === 'frozen');
    if (open.length === 0 || stuck || Date.now() > deadline) return outcome(batches, own, open);
    await new Promise((done) => setTimeout(done, 100));
  }
}

const byWire = (row: BatchRow): boolean => (row.carrier ?? 'https') === 'https';

function outcome(batches: readonly BatchRow[], own: ReadonlySet<string>, open: readonly BatchRow[]): Answer {
  const ours = batches.filter((row) => own.has(row.batchId) && row.state !== 'superseded');
  const sum = (of: (row: BatchRow) => number): number => ours.reduce((n, row) => n + of(row), 0);
  const problem = open.find((row) => row.lastProblem)?.lastProblem?.code;
  return {
    ok: open.length === 0,
    sent: sum((row) => row.count),
    accepted: sum((row) => row.counts?.accepted ?? 0),
    rejected: sum((row) => row.counts?.rejected ?? 0),
    duplicate: sum((row) => row.counts?.duplicate ?? 0),
    conflict: sum((row) => row.counts?.conflict ?? 0),
    waiting: open.reduce((n, row) => n + row.count, 0),
    ...(problem === undefined ? {} : { problem }),
  };
}

export async function exportBundleStep(
  { out, batch, template }: z.infer<typeof ExportBundleStep>,
  { desk }: Ports,
): Promise<Answer> {
  const { files } = await desk.submission;
  const { batches } = await desk.store.query('batches.list', {});
  const carrier = out.toLowerCase().endsWith('.pbo') ? 'bundle' : 'template';
  const batchId = batch ?? batches.find((row) => row.carrier === carrier && isOpen(row.state))?.batchId;
  if (batchId === undefined) throw failure('NOTHING_TO_SUBMIT', { carrier });
  const place = resolve(out);
  if (carrier === 'template')
    return { batch: batchId, ...(await files.exportTemplate(batchId, place, template)) };
  return { batch: batchId, ...(await files.exportBundle(batchId, place)) };
}

export async function relayStep(step: z.infer<typeof RelayStep>, ports: Ports): Promise<Answer> {
  const submission = await configured(step, ports);
  return { ...(await submission.files.relay(resolve(step.file), resolve(step.out))) };
}

export async function importReceiptsStep(
  { file: from, batch, acceptKeys }: z.infer<typeof ImportReceiptsStep>,
  { desk }: Ports,
): Promise<Answer> {
  const { files } = await desk.submission;
  const { bad, badTotal, ...read } = await files.importReceipts(resolve(from), batch, acceptKeys);
  const { batch: row } = await desk.store.query('batch.get', { batchId: read.batchId });
  return {
    ...read,
    file: basename(from),
    counts: row?.counts ?? null,
    rejectedRows: badTotal,
    rows: bad.slice(0, 20),
  };
}

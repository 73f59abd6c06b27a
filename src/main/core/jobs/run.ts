// Runs the steps of a job on the desk, one JSON line a step. Stops at the first step that fails.
import { readFile, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { isFinal } from '../../../domain/submission/states';
import { type DeskError, DeskFailure, failure } from '../../../shared/result';
import type { Desk } from '../desk';
import type { Printing } from '../shellPorts';
import { deadlinesStep } from './deadlines';
import { qualityStep } from './quality';
import { distributeStep, receiptsStep, statementsStep } from './receipts';
import { Job, type JobStep, stepNames } from './steps';

export type JobPorts = {
  desk: Desk;
  printing: Printing;
  newId(): string;
  env: Readonly<Record<string, string | undefined>>;
  print(line: string): void;
};
type Answer = Record<string, unknown>;

/** JOB_UNREADABLE or JOB_STEP_UNKNOWN, naming the step and the field. */
export async function readJob(file: string): Promise<Job> {
  let raw: unknown;
  try {
    raw = JSON.parse(await readFile(resolve(file), 'utf8'));
  } catch (cause) {
    throw failure('JOB_UNREADABLE', { file, reason: cause instanceof Error ? cause.message : '' });
  }
  const parsed = Job.safeParse(raw);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  const at = Number(issue?.path[0] ?? 0);
  const step = Array.isArray(raw) ? Object.keys((raw[at] as object | null) ?? {})[0] : undefined;
  if (step !== undefined && !(stepNames as readonly string[]).includes(step)) {
    throw failure('JOB_STEP_UNKNOWN', { step, at: at + 1, known: stepNames.join(', ') });
  }
  throw failure('JOB_UNREADABLE', { file, at: at + 1, reason: issue?.message ?? '' });
}

/** Resolves true when every step was ok. */
export async function runJob(job: Job, ports: JobPorts): Promise<boolean> {
  for (const step of job) {
    const name = Object.keys(step)[0] ?? '';
    const start = performance.now();
    const ms = (): number => Math.round(performance.now() - start);
    try {
      const answer = await carryOut(step, ports);
      ports.print(JSON.stringify({ step: name, ok: answer.ok !== false, ms: ms(), ...answer }));
      if (answer.ok === false) return false;
    } catch (cause) {
      const error: DeskError =
        cause instanceof DeskFailure ? cause.error : { code: 'INTERNAL', data: { reason: String(cause) } };
      ports.print(JSON.stringify({ step: name, ok: false, ms: ms(), error }));
      return false;
    }
  }
  return true;
}

async function carryOut(step: JobStep, ports: JobPorts): Promise<Answer> {
  const { desk, printing } = ports;
  if ('import' in step) return importStep(step.import, ports);
  if ('query' in step) return queryStep(step.query, desk);
  if ('report' in step) {
    const { out, ...request } = step.report;
    const { job, rows, documentNumber } = printing.prepare(await desk.report(request));
    const { bytes, pages } = await printing.pdf(job);
    const file = resolve(out);
    await writeFile(file, bytes).catch((cause) => {
      throw failure('FILE_NOT_WRITABLE', { file, reason: String(cause) });
    });
    return { file, rows, pages, bytes: bytes.length, documentNumber };
  }
  if ('export' in step) {
    const { out, ...request } = step.export;
    const format = out.toLowerCase().endsWith('.csv') ? 'csv' : 'xlsx';
    const file = resolve(out);
    return { file, ...(await desk.exports.patents({ ...request, format }, file)) };
  }
  if ('receipts' in step) return receiptsStep(step.receipts, ports);
  if ('distribute' in step) return distributeStep(step.distribute, ports);
  if ('statements' in step) return statementsStep(step.statements, ports);
  if ('quality' in step) return qualityStep(step.quality, desk);
  if ('deadlines' in step) return deadlinesStep(step.deadlines, desk);
  if ('submit' in step) return submitStep(step.submit, ports);
  if ('backup' in step) {
    const file = resolve(step.backup.out);
    return { file, ...(await desk.backup(file)) };
  }
  if ('restore' in step) {
    const file = resolve(step.restore.from);
    return { file, ...(await desk.restoreFrom(file)) };
  }
  return { ...(await desk.verify()) };
}

async function importStep(
  { file, mapping, rejectedTo }: Extract<JobStep, { import: unknown }>['import'],
  { desk, newId }: JobPorts,
): Promise<Answer> {
  const importId = newId();
  const { counts, seq } = await desk.imports.importFile(importId, resolve(file), mapping ? { mapping } : {});
  if (rejectedTo !== undefined) await desk.imports.saveIssues(importId, resolve(rejectedTo), 'zh');
  const { created, ...rest } = counts;
  return { ...rest, imported: created, seq };
}

async function queryStep(
  { entity, text, filter, sort, limit }: Extract<JobStep, { query: unknown }>['query'],
  desk: Desk,
): Promise<Answer> {
  const size = Math.max(1, limit);
  const shown = <T>(rows: T[]): Answer => (limit === 0 ? {} : { results: rows.slice(0, limit) });
  if (entity === 'patent') {
    const input = { text, filter, limit: size, ...(sort === undefined ? {} : { sort }) };
    const { total, rows, ms } = await desk.store.query('patents.list', input);
    return {
      count: total,
      rows: Math.min(rows.length, limit),
      ms: Math.round(ms * 100) / 100,
      ...shown(rows),
    };
  }
  const start = performance.now();
  const name = (
    { person: 'persons.list', department: 'departments.list', project: 'projects.list' } as const
  )[entity];
  const { total, rows } = await desk.store.query(name, { text, limit: size });
  const ms = Math.round((performance.now() - start) * 100) / 100;
  return { count: total, rows: Math.min(rows.length, limit), ms, ...shown<unknown>(rows) };
}

async function submitStep(
  { endpoint, organisationCode, tokenFrom, wait }: Extract<JobStep, { submit: unknown }>['submit'],
  { desk, env }: JobPorts,
): Promise<Answer> {
  const submission = await desk.submission;
  const known = await submission.settings();
  const token = tokenFrom === undefined ? '' : (env[tokenFrom] ?? '');
  if (tokenFrom !== undefined && token === '') throw failure('TOKEN_REFUSED', { variable: tokenFrom });
  if (endpoint !== undefined || organisationCode !== undefined || token !== '') {
    await submission.configure({
      endpoint: endpoint ?? known.endpoint,
      organisationCode: organisationCode ?? known.organisationCode,
      token,
    });
  }
  let created: string[] = [];
  try {
    created = (await submission.create({ text: '', filter: {}, again: false, dryRun: false })).batchIds;
  } catch (cause) {
    // Nothing new is no failure: batches that wait from before are still sent.
    if (!(cause instanceof DeskFailure) || cause.error.code !== 'NOTHING_TO_SUBMIT') throw cause;
  }
  await submission.lane.retryNow();
  const deadline = Date.now() + wait * 1000;
  for (;;) {
    const { batches } = await desk.store.query('batches.list', {});
    const open = batches.filter((batch) => !isFinal(batch.state) && batch.state !== 'draft');
    const { paused } = submission.lane.status();
    const stuck = paused !== undefined || open.some((batch) => batch.state === 'frozen');
    if (open.length === 0 || stuck || Date.now() > deadline) {
      const own = batches.filter((batch) => created.includes(batch.batchId));
      const sum = (of: (batch: (typeof own)[number]) => number): number =>
        own.reduce((n, batch) => n + of(batch), 0);
      const problem = open.find((batch) => batch.lastProblem)?.lastProblem?.code;
      return {
        ok: open.length === 0,
        sent: sum((batch) => batch.count),
        accepted: sum((batch) => batch.counts?.accepted ?? 0),
        rejected: sum((batch) => batch.counts?.rejected ?? 0),
        duplicate: sum((batch) => batch.counts?.duplicate ?? 0),
        conflict: sum((batch) => batch.counts?.conflict ?? 0),
        waiting: open.reduce((n, batch) => n + batch.count, 0),
        ...(problem === undefined ? {} : { problem }),
      };
    }
    await new Promise((done) => setTimeout(done, 100));
  }
}

// Runs the steps of a job on the desk, one JSON line a step. Stops at the first step that fails.
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { type DeskError, DeskFailure, failure } from '../../../shared/result';
import type { Desk } from '../desk';
import type { Printing } from '../shellPorts';
import { agreementStep } from './agreement';
import { deadlinesStep } from './deadlines';
import { formsStep } from './forms';
import { negotiationStep } from './negotiation';
import { qualityStep } from './quality';
import { distributeStep, receiptsStep, statementsStep } from './receipts';
import { reportStep } from './report';
import { Job, JobStep, stepNames } from './steps';
import { exportBundleStep, importReceiptsStep, relayStep, sealStep, submitStep } from './submission';

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
  const at = Number(parsed.error.issues[0]?.path[0] ?? 0);
  const step = Array.isArray(raw) ? Object.keys((raw[at] as object | null) ?? {})[0] : undefined;
  if (step !== undefined && !(stepNames as readonly string[]).includes(step)) {
    throw failure('JOB_STEP_UNKNOWN', { step, at: at + 1, known: stepNames.join(', ') });
  }
  throw failure('JOB_UNREADABLE', { file, at: at + 1, reason: reasonOf(raw, at, step) });
}

/** What is wrong with a step, by the schema of its own name: of all steps together only "invalid" could be said. */
function reasonOf(raw: unknown, at: number, step: string | undefined): string {
  const schema = JobStep.options.find(({ shape }) => step !== undefined && step in shape);
  const found = schema?.safeParse(Array.isArray(raw) ? raw[at] : undefined);
  const [issue] = found?.error?.issues ?? [];
  return issue === undefined ? '' : `${issue.path.join('.')}: ${issue.message}`;
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
  const { desk } = ports;
  if ('import' in step) return importStep(step.import, ports);
  if ('query' in step) return queryStep(step.query, desk);
  if ('report' in step) return reportStep(step.report, ports);
  if ('export' in step) {
    const { out, ...request } = step.export;
    const format = out.toLowerCase().endsWith('.csv') ? 'csv' : 'xlsx';
    const file = resolve(out);
    return { file, ...(await desk.exports.patents({ ...request, format }, file)) };
  }
  if ('receipts' in step) return receiptsStep(step.receipts, ports);
  if ('distribute' in step) return distributeStep(step.distribute, ports);
  if ('statements' in step) return statementsStep(step.statements, ports);
  if ('negotiation' in step) return negotiationStep(ports, step.negotiation);
  if ('agreement' in step) return agreementStep(step.agreement, ports);
  if ('forms' in step) return formsStep(step.forms, ports);
  if ('quality' in step) return qualityStep(step.quality, desk);
  if ('deadlines' in step) return deadlinesStep(step.deadlines, desk);
  if ('seal' in step) return sealStep(step.seal, ports);
  if ('submit' in step) return submitStep(step.submit, ports);
  if ('exportBundle' in step) return exportBundleStep(step.exportBundle, ports);
  if ('relay' in step) return relayStep(step.relay, ports);
  if ('importReceipts' in step) return importReceiptsStep(step.importReceipts, ports);
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

// Job steps of agreements' money: `receipts` takes payments in, `distribute` computes a run, `statements` writes its papers.
import { mkdir, writeFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { z } from 'zod';
import {
  matchAgreement,
  readStatement,
  reconcile,
  type StatementIssue,
  type StatementLine,
} from '../../../domain/agreements/bankStatement';
import {
  noticePaper,
  paymentPaper,
  type RunDossier,
  sheetPaper,
  statementPaper,
  taxPaper,
} from '../../../domain/agreements/runPapers';
import { type Fen, formatAmount, parseAmount, sum } from '../../../domain/money';
import { IsoDate } from '../../../domain/patents/parts';
import type { Agreement } from '../../../domain/patents/records';
import type { PaperDraft } from '../../../domain/reporting/paper';
import { failure } from '../../../shared/result';
import type { Desk } from '../desk';
import type { Printing } from '../shellPorts';

const name = z.string().min(1).max(300);

const Given = z.strictObject({
  date: IsoDate,
  /** Yuan as text: 432,098.76. */
  yuan: z.string(),
  payer: name,
  bankRef: z.string().max(100).optional(),
  /** Number or id of the agreement; found by payer and amount where it is left out. */
  agreement: name.optional(),
  note: z.string().max(5000).optional(),
});

export const ReceiptsStep = z
  .strictObject({
    /** A bank statement: .xlsx, .xls, .csv with 日期, 对方户名, 金额. */
    file: z.string().min(1).optional(),
    list: z.array(Given).max(20_000).optional(),
    /** Nothing is taken in: what they have, what we have, what differs. */
    reconcile: z.boolean().default(false),
  })
  .refine(({ file, list }) => file !== undefined || list !== undefined, 'file or list is needed');

export const DistributeStep = z.strictObject({
  agreement: name,
  upTo: IsoDate,
  title: name.optional(),
});

export const StatementsStep = z.strictObject({
  /** Title or id of the run. */
  run: name,
  /** A folder, made where it is not there. */
  out: z.string().min(1),
  lang: z.enum(['zh', 'en']).default('zh'),
});

/** Payments asked for at once. */
const block = 5000;

type Answer = Record<string, unknown>;
type Ports = { desk: Desk; newId(): string };

async function agreementsOf(desk: Desk): Promise<Agreement[]> {
  return (await desk.store.query('agreements.list', { limit: 5000 })).rows;
}

function agreementNamed(all: readonly Agreement[], wanted: string): Agreement {
  const found = all.filter((one) => one.id === wanted || one.number === wanted || one.title === wanted);
  const [only] = found;
  if (only === undefined || found.length > 1) throw failure('NOT_FOUND', { entity: 'agreement', id: wanted });
  return only;
}

interface Incoming {
  readonly date: string;
  readonly fen: Fen;
  readonly payer: string;
  readonly bankRef?: string | undefined;
  readonly note?: string | undefined;
  readonly agreement?: string | undefined;
}

async function fromFile(
  file: string,
  desk: Desk,
): Promise<{ lines: readonly Incoming[]; issues: readonly StatementIssue[] }> {
  const statement = readStatement(await desk.imports.table(resolve(file)));
  if (statement === undefined) throw failure('NO_HEADER', { file: basename(file) });
  return statement;
}

function fromList(list: z.infer<typeof Given>[]): Incoming[] {
  return list.map(({ yuan, ...one }) => {
    const parsed = parseAmount(yuan);
    if (!parsed.ok) throw failure('VALIDATION', { field: 'fen', reason: `${parsed.code} ${yuan}` });
    return { ...one, fen: parsed.fen };
  });
}

type Payments = Awaited<ReturnType<typeof allPayments>>;

async function allPayments(desk: Desk) {
  const first = await desk.store.query('income.ledger', { limit: block });
  const rows = [...first.rows];
  while (rows.length < first.total) {
    const next = await desk.store.query('income.ledger', { offset: rows.length, limit: block });
    if (next.rows.length === 0) break;
    rows.push(...next.rows);
  }
  return rows;
}

/** The finance office's list against ours: theirs, ours, difference. */
function reconciled(lines: readonly Incoming[], rows: Payments): Answer {
  const theirs: StatementLine[] = lines.map(({ date, fen, payer, bankRef }, index) => ({
    row: index + 1,
    date,
    fen,
    payer,
    ...(bankRef === undefined ? {} : { bankRef }),
  }));
  const found = reconcile(theirs, rows);
  const shown = ({ date, payer, fen, bankRef }: Omit<StatementLine, 'row'>): Answer => ({
    date,
    payer,
    yuan: formatAmount(fen, { group: false }),
    bankRef: bankRef ?? null,
  });
  return {
    same: found.same,
    onlyTheirs: found.onlyTheirs.map(shown),
    onlyOurs: found.onlyOurs.map(({ date, payer, fen, bankRef }) =>
      shown({ date, payer, fen, ...(bankRef === undefined ? {} : { bankRef }) }),
    ),
    different: found.different.map(({ theirs: line, ours }) => ({
      ...shown(line),
      ours: formatAmount(ours.fen, { group: false }),
    })),
  };
}

/** Takes payments in as one change; those whose reference is known are left out and counted. */
export async function receiptsStep(
  step: z.infer<typeof ReceiptsStep>,
  { desk, newId }: Ports,
): Promise<Answer> {
  const { lines, issues } =
    step.file === undefined
      ? { lines: fromList(step.list ?? []), issues: [] }
      : await fromFile(step.file, desk);
  const rows = await allPayments(desk);
  if (step.reconcile) return reconciled(lines, rows);
  const known = new Set(rows.flatMap(({ bankRef }) => bankRef ?? []));
  const agreements = await agreementsOf(desk);
  const fresh: Incoming[] = [];
  for (const line of lines) {
    if (line.bankRef !== undefined && known.has(line.bankRef)) continue;
    if (line.bankRef !== undefined) known.add(line.bankRef);
    fresh.push(line);
  }
  const payments = fresh.map(({ agreement, ...line }) => {
    const found =
      agreement === undefined ? matchAgreement(line, agreements) : agreementNamed(agreements, agreement);
    const kind = found?.priceFen === line.fen ? ('lumpSum' as const) : ('instalment' as const);
    return {
      ...line,
      allocations: found === undefined ? [] : [{ agreementId: found.id, fen: line.fen, kind }],
    };
  });
  const label = step.file === undefined ? '' : basename(step.file);
  const made =
    payments.length === 0
      ? { created: 0, seq: 0 }
      : await desk.command('income.import', { label, payments }, newId());
  const { sums } = await desk.store.query('income.ledger', { limit: 1 });
  return {
    imported: made.created,
    repeated: lines.length - fresh.length,
    allocated: payments.filter(({ allocations }) => allocations.length > 0).length,
    outgoing: issues.filter(({ code }) => code === 'STATEMENT_OUTGOING').length,
    rejected: issues.filter(({ code }) => code !== 'STATEMENT_OUTGOING'),
    yuan: formatAmount(sum(payments.map(({ fen }) => fen)), { group: false }),
    unallocated: formatAmount(sums.unallocated, { group: false }),
  };
}

/** Makes a run and computes it; reviewing, approving and the rest is for people. */
export async function distributeStep(
  { agreement, upTo, title }: z.infer<typeof DistributeStep>,
  { desk, newId }: Ports,
): Promise<Answer> {
  const found = agreementNamed(await agreementsOf(desk), agreement);
  const input = { agreementId: found.id, upTo, title: title ?? `${found.title.slice(0, 280)} ${upTo}` };
  const { id, rev } = await desk.command('run.create', input, newId());
  await desk.command('run.step', { id, expectedRev: rev, step: { do: 'compute' } }, newId());
  const run = await desk.store.query('run.get', { id });
  const names = new Map(run.people.map(({ person, name: called }) => [person, called]));
  const shortfall = run.floors.filter((floor) => floor.shortfall > 0);
  return {
    run: id,
    title: run.record.title,
    state: run.record.state,
    yuan: formatAmount(run.record.fen, { group: false }),
    lines: Object.fromEntries(
      run.lines.map(({ party, fen }) => [
        party.replace(
          /^(person|research):(.+)$/,
          (_all, kind: string, id: string) => `${kind}:${names.get(id) ?? id}`,
        ),
        formatAmount(fen, { group: false }),
      ]),
    ),
    approvals: run.approvals,
    belowFloor: shortfall.map((floor) => ({
      place: floor.place,
      yuan: formatAmount(floor.shortfall, { group: false }),
    })),
    repeats: run.repeats,
  };
}

const safe = (text: string): string => text.replace(/[\\/:*?"<>|\s]+/g, '_').slice(0, 80);

/** Calculation sheet, notice, payment list, tax table and one statement a person, as PDF files in a folder. */
export async function statementsStep(
  { run: wanted, out, lang }: z.infer<typeof StatementsStep>,
  { desk, printing }: { desk: Desk; printing: Printing },
): Promise<Answer> {
  const { rows } = await desk.store.query('run.list', { limit: 5000 });
  const found = rows.find(({ id, title }) => id === wanted || title === wanted);
  if (found === undefined) throw failure('NOT_FOUND', { entity: 'run', id: wanted });
  const run = await desk.store.query('run.get', { id: found.id });
  const dossier: RunDossier = { record: run.record, agreement: run.agreement, units: run.units, lang };
  const drafts: Array<readonly [string, PaperDraft | undefined]> = [
    ['sheet', sheetPaper(dossier)],
    ['notice', noticePaper(dossier)],
    ['payments', paymentPaper(dossier)],
    ['tax', taxPaper(dossier)],
    ...run.people.map((one) => [`statement-${safe(one.name)}`, statementPaper(dossier, one.person)] as const),
  ];
  const folder = resolve(out);
  await mkdir(folder, { recursive: true }).catch((cause) => {
    throw failure('FILE_NOT_WRITABLE', { file: folder, reason: String(cause) });
  });
  const files: string[] = [];
  for (const [part, draft] of drafts) {
    if (draft === undefined) continue;
    const { job } = printing.prepare(await desk.paper(draft));
    const { bytes } = await printing.pdf(job);
    const file = join(folder, `${part}.pdf`);
    await writeFile(file, bytes).catch((cause) => {
      throw failure('FILE_NOT_WRITABLE', { file, reason: String(cause) });
    });
    files.push(file);
  }
  if (files.length === 0) throw failure('REPORT_EMPTY');
  return { run: found.id, files };
}

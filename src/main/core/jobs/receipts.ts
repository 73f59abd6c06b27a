// Job steps of agreements' money: `receipts` takes payments in, `distribute` computes a run, `statements` writes its papers.
import { mkdir } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { z } from 'zod';
import {
  readStatement,
  type StatementIssue,
  type StatementLine,
} from '../../../domain/agreements/bankStatement';
import { reconcile } from '../../../domain/agreements/reconcile';
import {
  chosenOf,
  incomeKindOf,
  lineRecogniser,
  statementMatcher,
} from '../../../domain/agreements/statementMatch';
import { type Fen, formatAmount, parseAmount, ShareRate, sum } from '../../../domain/money';
import { IsoDate } from '../../../domain/patents/parts';
import type { Agreement } from '../../../domain/patents/records';
import { failure } from '../../../shared/result';
import type { Desk } from '../desk';
import type { Ask } from '../export/patentRows';
import { writeDocument } from '../printing/paperFile';
import { partNames, recordPapers } from '../printing/recordPapers';
import type { Printing } from '../shellPorts';
import { recordNamed } from './named';

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

const year = z.number().int().min(1985).max(2200);

export const DistributeStep = z
  .strictObject({
    agreement: name,
    /** Receipts up to this day; of shares and profits the day of the award. */
    upTo: IsoDate,
    title: name.optional(),
    /** Shares of a company instead of receipts: value of the contribution in yuan, and what it is of the company. */
    equity: z.strictObject({ yuan: z.string(), stake: ShareRate }).optional(),
    /** The profit of a year of own use in yuan. */
    profit: z.strictObject({ firstYear: year, year, yuan: z.string() }).optional(),
  })
  .refine(({ equity, profit }) => equity === undefined || profit === undefined, 'equity or profit, not both');

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

/** Fen of an amount in yuan as text; VALIDATION where it is none. */
function fenIn(yuan: string): Fen {
  const parsed = parseAmount(yuan);
  if (!parsed.ok) throw failure('VALIDATION', { field: 'fen', reason: `${parsed.code} ${yuan}` });
  return parsed.fen;
}

const fromList = (list: z.infer<typeof Given>[]): Incoming[] =>
  list.map(({ yuan, ...one }) => ({ ...one, fen: fenIn(yuan) }));

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

const lineOf = (one: Incoming, index: number): StatementLine => ({
  row: index + 1,
  date: one.date,
  fen: one.fen,
  payer: one.payer,
  ...(one.bankRef === undefined ? {} : { bankRef: one.bankRef }),
  ...(one.note === undefined ? {} : { note: one.note }),
});

/** The finance office's list against ours: theirs, ours, difference. */
function reconciled(lines: readonly Incoming[], rows: Payments): Answer {
  const ours = rows
    .filter(({ reverses }) => reverses === undefined)
    .map((one) => ({ ...one, isReversed: one.reversedBy !== undefined }));
  const found = reconcile(lines.map(lineOf), ours);
  const yuan = (fen: Fen): string => formatAmount(fen, { group: false });
  const shown = (one: { date: string; payer: string; fen: Fen; bankRef?: string | undefined }): Answer => ({
    date: one.date,
    payer: one.payer,
    yuan: yuan(one.fen),
    bankRef: one.bankRef ?? null,
  });
  const { theirs, ours: own, difference } = found.totals;
  return {
    same: found.pairs.filter(({ differs }) => differs === 'nothing').length,
    onlyTheirs: found.onlyTheirs.map(shown),
    onlyOurs: found.onlyOurs.map(shown),
    different: found.pairs
      .filter(({ differs }) => differs !== 'nothing')
      .map((pair) => ({ ...shown(pair.theirs), differs: pair.differs, ours: shown(pair.ours) })),
    totals: { theirs: yuan(theirs), ours: yuan(own), difference: yuan(difference) },
  };
}

/** Takes payments in as one change; those that are known are left out and counted, doubtful ones named. */
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
  const agreements = await agreementsOf(desk);
  const recognise = lineRecogniser(rows);
  const match = statementMatcher({ agreements, incomes: rows });
  const seen = lines.map((line, index) => ({ line, index, state: recognise(lineOf(line, index)).state }));
  const payments = seen
    .filter(({ state }) => state === 'new')
    .map(({ line: { agreement, ...line } }) => {
      const chosen = agreement === undefined ? chosenOf(match(line))?.agreementId : undefined;
      const found =
        agreement === undefined
          ? agreements.find(({ id }) => id === chosen)
          : agreementNamed(agreements, agreement);
      const kind = incomeKindOf(line, found?.priceFen);
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
    repeated: seen.filter(({ state }) => state === 'known' || state === 'repeated').length,
    doubtful: seen
      .filter(({ state }) => state === 'perhaps')
      .map(({ line, index }) => ({ line: index + 1, date: line.date, payer: line.payer })),
    allocated: payments.filter(({ allocations }) => allocations.length > 0).length,
    outgoing: issues.filter(({ code }) => code === 'STATEMENT_OUTGOING').length,
    rejected: issues.flatMap(({ row, code, value }) =>
      code === 'STATEMENT_OUTGOING' ? [] : [{ row, code, value }],
    ),
    yuan: formatAmount(sum(payments.map(({ fen }) => fen)), { group: false }),
    unallocated: formatAmount(sums.unallocated, { group: false }),
  };
}

/** Makes a run and computes it; reviewing, approving and the rest is for people. */
export async function distributeStep(
  { agreement, upTo, title, equity, profit }: z.infer<typeof DistributeStep>,
  { desk, newId }: Ports,
): Promise<Answer> {
  const found = agreementNamed(await agreementsOf(desk), agreement);
  const input = {
    agreementId: found.id,
    upTo,
    title: title ?? `${found.title.slice(0, 280)} ${upTo}`,
    ...(equity && { equity: { value: fenIn(equity.yuan), stake: equity.stake } }),
    ...(profit && { profit: { firstYear: profit.firstYear, year: profit.year, profit: fenIn(profit.yuan) } }),
  };
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

/** The papers of a run (sheet, approval, notice, payments, tax table, reversal) and one statement a person, as PDF files in a folder. */
export async function statementsStep(
  { run: wanted, out, lang }: z.infer<typeof StatementsStep>,
  { desk, printing }: { desk: Desk; printing: Printing },
): Promise<Answer> {
  const ask: Ask = (name, input) => desk.store.query(name, input);
  const found = await recordNamed(ask, { entity: 'run', kind: 'distribution' }, wanted);
  const papers = await recordPapers('distribution', ask, found.id, { lang, today: desk.today() });
  if (papers.length === 0) throw failure('REPORT_EMPTY');
  const folder = resolve(out);
  await mkdir(folder, { recursive: true }).catch((cause) => {
    throw failure('FILE_NOT_WRITABLE', { file: folder, reason: String(cause) });
  });
  const files: string[] = [];
  for (const [at, part] of partNames(papers).entries()) {
    const paper = papers[at];
    if (paper === undefined) continue;
    const file = join(folder, `${part}.pdf`);
    await writeDocument({ desk, printing }, await desk.maker.paper(await paper.make()), file);
    files.push(file);
  }
  return { run: found.id, files };
}

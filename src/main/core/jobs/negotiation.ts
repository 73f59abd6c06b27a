// Job step `negotiation`: lists, creates, moves and exports negotiations without a window, by the rules of the desk.
import { readFile, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { z } from 'zod';
import { formatAmount, parseAmount, percentText } from '../../../domain/money';
import { DealEventFields, DealFields, DealStage, LostReason } from '../../../domain/negotiation/records';
import { IsoDate } from '../../../domain/patents/parts';
import { failure } from '../../../shared/result';
import type { QueryOutput } from '../../../shared/store/queries';
import type { Desk } from '../desk';

const name = z.string().min(1).max(500);

/** A negotiation as an office writes it down: patents by number, amounts in yuan. */
const Given = z.strictObject({
  ...DealFields.omit({ patentIds: true, expectedFen: true, stageSince: true, openedOn: true, stage: true })
    .shape,
  stage: DealStage.default('lead'),
  openedOn: IsoDate,
  stageSince: IsoDate.optional(),
  /** Application numbers of patents the desk knows. */
  patents: z.array(name).max(1000).default([]),
  /** Yuan as text: 1,200,000.00. */
  expectedYuan: z.string().optional(),
  events: z
    .array(DealEventFields.omit({ dealId: true, offerId: true }))
    .max(5000)
    .default([]),
});

const filter = {
  text: z.string().max(200).default(''),
  stages: z.array(DealStage).default([]),
  owner: z.string().max(100).optional(),
  overdue: z.boolean().default(false),
};

export const NegotiationStep = z.discriminatedUnion('do', [
  z.strictObject({ do: z.literal('list'), ...filter }),
  z
    .strictObject({
      do: z.literal('create'),
      deals: z.array(Given).min(1).max(20_000).optional(),
      /** A JSON file with the same list. */
      file: z.string().min(1).optional(),
    })
    .refine(({ deals, file }) => (deals === undefined) !== (file === undefined), 'deals or file is needed'),
  z.strictObject({
    do: z.literal('move'),
    /** Title, number or id. */
    deal: name,
    to: DealStage,
    on: IsoDate.optional(),
    reason: z.string().max(5000).optional(),
    lostReason: LostReason.optional(),
  }),
  z.strictObject({
    do: z.literal('export'),
    ...filter,
    /** `.json` holds each deal with its record of events; `.csv` a line a deal. */
    out: z.string().regex(/\.(json|csv)$/i, 'has to end in .json or .csv'),
  }),
]);
type Step = z.infer<typeof NegotiationStep>;
type Of<D extends Step['do']> = Extract<Step, { do: D }>;
type Row = QueryOutput<'deals.list'>['rows'][number];
type Ports = { readonly desk: Desk; newId(): string };
type Answer = Record<string, unknown>;

const PAGE = 5000;

async function rowsOf(desk: Desk, { text, stages, owner, overdue }: Of<'list'> | Of<'export'>) {
  const rows: Row[] = [];
  const asked = { filter: { text, overdue, ...(owner === undefined ? {} : { owner }) }, stages };
  for (;;) {
    const part = await desk.store.query('deals.list', {
      ...asked,
      today: desk.today(),
      offset: rows.length,
      limit: PAGE,
    });
    rows.push(...part.rows);
    if (rows.length >= part.total || part.rows.length === 0) return { ...part, rows };
  }
}

/** A negotiation in plain words and yuan, positions left out. */
const plain = (row: Row): Record<string, string> => ({
  id: row.id,
  title: row.title,
  stage: row.stage,
  stageSince: row.stageSince,
  mode: row.mode,
  parties: row.parties.join('；'),
  patents: String(row.patents),
  expectedYuan: row.expectedFen === undefined ? '' : formatAmount(row.expectedFen, { group: false }),
  probability: row.probability === undefined ? '' : percentText(row.probability),
  owner: row.owner ?? '',
  nextStep: row.nextStep ?? '',
  due: row.due ?? '',
});

async function list(desk: Desk, step: Of<'list'>): Promise<Answer> {
  const { total, fen, weighted, counts, rows } = await rowsOf(desk, step);
  return {
    total,
    yuan: formatAmount(fen),
    weighted: formatAmount(weighted),
    counts,
    deals: rows.slice(0, 200).map(plain),
  };
}

async function patentIds(desk: Desk, numbers: readonly string[]): Promise<string[]> {
  const ids: string[] = [];
  for (const number of numbers) {
    const found = await desk.store.query('patents.list', { text: number, limit: 2 });
    const [only] = found.rows;
    if (only === undefined || found.total > 1) throw failure('NOT_FOUND', { entity: 'patent', id: number });
    ids.push(only.id);
  }
  return ids;
}

async function given({ deals, file }: Of<'create'>): Promise<z.infer<typeof Given>[]> {
  if (file === undefined) return deals ?? [];
  const text = await readFile(resolve(file), 'utf8').catch(() => {
    throw failure('FILE_NOT_FOUND', { file });
  });
  const parsed = z.array(Given).min(1).max(20_000).safeParse(readJson(text, file));
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  throw failure('VALIDATION', { field: issue?.path.join('.') ?? '', reason: issue?.message ?? '' });
}

function readJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw failure('FILE_UNREADABLE', { file, reason: 'no JSON' });
  }
}

async function create({ desk, newId }: Ports, step: Of<'create'>): Promise<Answer> {
  const deals = [];
  for (const { patents, expectedYuan, events, stageSince, ...rest } of await given(step)) {
    const expected = expectedYuan === undefined ? undefined : parseAmount(expectedYuan);
    if (expected !== undefined && !expected.ok)
      throw failure('VALIDATION', { field: 'expectedFen', reason: `${expected.code} ${expectedYuan ?? ''}` });
    const fields = DealFields.parse({
      ...rest,
      stageSince: stageSince ?? rest.openedOn,
      patentIds: await patentIds(desk, patents),
      ...(expected === undefined ? {} : { expectedFen: expected.fen }),
    });
    deals.push({ fields, events });
  }
  const label = step.file ?? deals[0]?.fields.title ?? '';
  const { created, seq } = await desk.command('deals.import', { label: label.slice(0, 200), deals }, newId());
  return { created, seq };
}

async function dealNamed(desk: Desk, wanted: string): Promise<Row> {
  const { rows } = await rowsOf(desk, { do: 'list', text: '', stages: [], overdue: false });
  const found = rows.filter((one) => one.id === wanted || one.number === wanted || one.title === wanted);
  const [only] = found;
  if (only === undefined || found.length > 1) throw failure('NOT_FOUND', { entity: 'deal', id: wanted });
  return only;
}

async function move(
  { desk, newId }: Ports,
  { deal, to, on, reason, lostReason }: Of<'move'>,
): Promise<Answer> {
  const row = await dealNamed(desk, deal);
  const input = {
    id: row.id,
    expectedRev: row.rev,
    to,
    on: on ?? desk.today(),
    ...(reason === undefined ? {} : { reason }),
    ...(lostReason === undefined ? {} : { lostReason }),
  };
  const { stage } = await desk.command('deal.move', input, newId());
  return { deal: row.title, from: row.stage, stage };
}

/** A leading sign would be taken for a formula by a spreadsheet program. */
function cell(text: string): string {
  const safe = /^[=+\-@]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

async function exportTo(desk: Desk, step: Of<'export'>): Promise<Answer> {
  const { rows } = await rowsOf(desk, step);
  const file = resolve(step.out);
  const lines = rows.map(plain);
  let text: string;
  if (/\.csv$/i.test(file)) {
    const heads = Object.keys(lines[0] ?? { id: '', title: '' });
    text = `\ufeff${[heads, ...lines.map((line) => heads.map((head) => line[head] ?? ''))]
      .map((line) => line.map(cell).join(','))
      .join('\r\n')}\r\n`;
  } else {
    const whole = [];
    for (const [at, line] of lines.entries()) {
      const room = await desk.store.query('deals.get', { id: rows[at]?.id ?? '', today: desk.today() });
      const events = room.events.map(({ id: _id, rev: _rev, seq: _seq, dealId: _deal, ...event }) => event);
      whole.push({ ...line, patents: room.patents.map(({ number }) => number), events });
    }
    text = `${JSON.stringify(whole, null, 2)}\n`;
  }
  await writeFile(file, text).catch((cause: unknown) => {
    throw failure('FILE_NOT_WRITABLE', { file, reason: String(cause) });
  });
  return { file, deals: rows.length };
}

export function negotiationStep(ports: Ports, step: Step): Promise<Answer> {
  switch (step.do) {
    case 'list':
      return list(ports.desk, step);
    case 'create':
      return create(ports, step);
    case 'move':
      return move(ports, step);
    case 'export':
      return exportTo(ports.desk, step);
  }
}

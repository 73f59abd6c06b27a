// The job step that writes reports: every kind of the registry, as PDF, workbook or Word file by the ending of `out`.
// Lists of patents, statistics, and papers of one record each have their own form of the step, told apart by `kind`.
import { join, parse, resolve } from 'node:path';
import { z } from 'zod';
import { formatsOf, type ReportFormat } from '../../../domain/reporting/formats';
import { listKinds, type ReportKind, recordKinds, reportList } from '../../../domain/reporting/kinds';
import { reportKinds } from '../../../domain/reporting/statistics/report';
import { ReportRequest } from '../../../shared/routes';
import type { StatisticRequest } from '../../../shared/store/queries/statistics';
import type { Desk } from '../desk';
import type { Ask } from '../export/patentRows';
import { writeDocument } from '../printing/paperFile';
import { papersNamed, partNames, type RecordPaper, recordPapers } from '../printing/recordPapers';
import { saveSheets, statisticPaper } from '../printing/statistics';
import { recordNamed } from './named';
import { OwnStep, ownReportStep } from './ownReport';
import type { JobPorts } from './run';

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const year = z.string().regex(/^\d{4}$/);
const title = z.string().min(1).max(200).optional();
const watermark = z.enum(['none', 'draft', 'internal']).default('none');
const out = z.string().min(1);
/** Id, number or name of a record. */
const of = z.string().min(1).max(200);

const entityOf = (kind: ReportKind) =>
  reportList
    .find((one) => one.kind === kind)
    ?.needs.flatMap((need) => (typeof need === 'object' ? [need.entity] : []))[0];
const looksAhead = (kind: ReportKind): boolean =>
  reportList.find((one) => one.kind === kind)?.needs.includes('ahead') === true;

const formatOf = (file: string): string => parse(file).ext.slice(1).toLowerCase();

/** Refuses an ending the kind can not be written as, before any step runs. */
function endsRight(step: { kind: ReportKind; out: string }, context: z.RefinementCtx): void {
  const formats = formatsOf(step.kind);
  if (formats.includes(formatOf(step.out) as ReportFormat)) return;
  const known = formats.map((format) => `.${format}`).join(', ');
  context.addIssue({ code: 'custom', path: ['out'], message: `${step.kind}: out has to end in ${known}` });
}

const ListStep = z
  .strictObject({ ...ReportRequest.shape, kind: z.enum(listKinds), out })
  .superRefine(endsRight);

const StatisticStep = z
  .strictObject({
    kind: z.enum(reportKinds),
    /** A year; or `from` and `until`. Left out: the current year, or from today to the end of the next. */
    period: year.optional(),
    from: day.optional(),
    until: day.optional(),
    /** The record it is about, where it is about one. */
    of: of.optional(),
    /** Only what belongs to this department; '' = what belongs to none. */
    department: z.string().max(200).optional(),
    title,
    watermark,
    out,
  })
  .superRefine(endsRight)
  .refine((step) => step.of !== undefined || entityOf(step.kind) === undefined, 'of is needed');

const RecordStep = z
  .strictObject({
    kind: z.enum(recordKinds),
    of: of.optional(),
    /** One of recordVariants, `all`; the first of the kind where nothing is said. */
    variant: z.string().min(1).max(130).optional(),
    year: year.optional(),
    lang: z.enum(['zh', 'en']).default('zh'),
    title,
    watermark,
    out,
  })
  .superRefine(endsRight)
  .refine((step) => step.of !== undefined || step.kind === 'yearly', 'of is needed');

export const ReportStep = z.discriminatedUnion('kind', [ListStep, StatisticStep, RecordStep, OwnStep]);
type Step = z.infer<typeof ReportStep>;
type Of<K extends readonly string[]> = Extract<Step, { kind: K[number] }>;
type Answer = Record<string, unknown>;

const isOneOf = <K extends readonly string[]>(kinds: K, step: Step): step is Of<K> =>
  kinds.includes(step.kind);

const askerOf =
  (desk: Desk): Ask =>
  (name, input) =>
    desk.store.query(name, input);

async function listStep({ out, ...request }: Of<typeof listKinds>, ports: JobPorts): Promise<Answer> {
  const { desk } = ports;
  const file = resolve(out);
  if (formatOf(file) !== 'xlsx')
    return { ...(await writeDocument(ports, await desk.maker.report(request), file)) };
  const { kind, text, filter, sort, ids, lang } = request;
  // The inventory is of rights in force, as on paper.
  const scope = kind === 'inventory' ? { ...filter, buckets: ['inForce' as const] } : filter;
  const chosen = { text, filter: scope, sort, lang, ...(ids === undefined ? {} : { ids }) };
  return { file, ...(await desk.exports.patents({ ...chosen, format: 'xlsx' }, file)) };
}

function periodOf(step: Of<typeof reportKinds>, today: string): Pick<StatisticRequest, 'from' | 'until'> {
  const current = step.period ?? today.slice(0, 4);
  const isAhead = looksAhead(step.kind) && step.period === undefined;
  return {
    from: step.from ?? (isAhead ? today : `${current}-01-01`),
    until: step.until ?? `${isAhead ? Number(current) + 1 : current}-12-31`,
  };
}

async function statisticStep(step: Of<typeof reportKinds>, ports: JobPorts): Promise<Answer> {
  const { desk } = ports;
  const file = resolve(step.out);
  const ask = askerOf(desk);
  const today = desk.today();
  const entity = entityOf(step.kind);
  const subject =
    entity === undefined || step.of === undefined
      ? undefined
      : (await recordNamed(ask, { entity }, step.of)).id;
  const departmentId =
    step.department === undefined || step.department === ''
      ? step.department
      : (await recordNamed(ask, { entity: 'department' }, step.department)).id;
  const request: StatisticRequest = {
    kind: step.kind,
    ...periodOf(step, today),
    asOf: today,
    ...(step.title === undefined ? {} : { title: step.title }),
    ...(subject === undefined ? {} : { subject }),
    ...(departmentId === undefined ? {} : { departmentId }),
  };
  if (formatOf(file) === 'xlsx') return { file, ...(await saveSheets(desk.spawnParser, ask, request, file)) };
  const paper = await desk.maker.paper(await statisticPaper(ask, request, step.watermark));
  return { ...(await writeDocument(ports, paper, file)) };
}

/** One file for one paper; of several one each, told apart before the ending. */
function filesOf(out: string, papers: readonly RecordPaper[]): string[] {
  const { dir, name, ext } = parse(resolve(out));
  if (papers.length === 1) return [resolve(out)];
  return partNames(papers).map((part) => join(dir, `${name}-${part}${ext}`));
}

async function recordStep(step: Of<typeof recordKinds>, ports: JobPorts): Promise<Answer> {
  const { desk } = ports;
  const { kind, lang } = step;
  const ask = askerOf(desk);
  const entity = entityOf(kind);
  const found =
    entity === undefined || step.of === undefined ? null : await recordNamed(ask, { entity, kind }, step.of);
  const made = await recordPapers(kind, ask, found?.id ?? null, {
    lang,
    year: step.year,
    today: desk.today(),
  });
  const papers = papersNamed(kind, made, step.variant);
  const files = filesOf(step.out, papers);
  const written: Answer[] = [];
  for (const [at, { variant, make }] of papers.entries()) {
    const { watermark: mark, title: called } = step;
    const paper = await desk.maker.paper({
      ...(await make()),
      ...(mark === 'none' ? {} : { watermark: mark }),
      ...(called === undefined ? {} : { title: called }),
    });
    written.push({ variant, ...(await writeDocument(ports, paper, files[at] ?? step.out)) });
  }
  const about = found === null ? {} : { of: found.label };
  const [only] = written;
  return written.length === 1 ? { ...about, ...only } : { ...about, files: written };
}

export async function reportStep(step: Step, ports: JobPorts): Promise<Answer> {
  if (step.kind === 'own') return ownReportStep(step, ports);
  if (isOneOf(listKinds, step)) return listStep(step, ports);
  if (isOneOf(recordKinds, step)) return recordStep(step, ports);
  return statisticStep(step, ports);
}

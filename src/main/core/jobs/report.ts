// The job step that writes reports: lists of patents as PDF, statistics as PDF, workbook or Word file by the ending of `out`.
import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { z } from 'zod';
import { reportKinds } from '../../../domain/reporting/statistics/report';
import { failure } from '../../../shared/result';
import { ReportRequest } from '../../../shared/routes';
import type { StatisticRequest } from '../../../shared/store/queries/statistics';
import { saveSheets, saveWord, statisticPaper } from '../printing/statistics';
import type { JobPorts } from './run';

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

const ListStep = z.strictObject({ ...ReportRequest.shape, out: z.string().min(1) });
const StatisticStep = z.strictObject({
  kind: z.enum(reportKinds),
  /** A year; or `from` and `until`. Left out: the current year. */
  period: z
    .string()
    .regex(/^\d{4}$/)
    .optional(),
  from: day.optional(),
  until: day.optional(),
  title: z.string().max(200).optional(),
  watermark: z.enum(['none', 'draft', 'internal']).default('none'),
  out: z.string().regex(/\.(pdf|xlsx|docx)$/i, 'has to end in .pdf, .xlsx or .docx'),
});
export const ReportStep = z.union([StatisticStep, ListStep]);
type Step = z.infer<typeof ReportStep>;
type Answer = Record<string, unknown>;

const isStatistic = (step: Step): step is z.infer<typeof StatisticStep> =>
  reportKinds.some((kind) => kind === step.kind);

async function pdf(
  { printing }: JobPorts,
  job: string,
  file: string,
): Promise<{ pages: number; bytes: number }> {
  const { bytes, pages } = await printing.pdf(job);
  await writeFile(file, bytes).catch((cause) => {
    throw failure('FILE_NOT_WRITABLE', { file, reason: String(cause) });
  });
  return { pages, bytes: bytes.length };
}

export async function reportStep(step: Step, ports: JobPorts): Promise<Answer> {
  const { desk, printing } = ports;
  const file = resolve(step.out);
  if (!isStatistic(step)) {
    const { out: _, ...request } = step;
    const { job, rows, documentNumber } = printing.prepare(await desk.report(request));
    return { file, rows, ...(await pdf(ports, job, file)), documentNumber };
  }
  const today = desk.today();
  const year = step.period ?? today.slice(0, 4);
  const request: StatisticRequest = {
    kind: step.kind,
    from: step.from ?? `${year}-01-01`,
    until: step.until ?? `${year}-12-31`,
    asOf: today,
    ...(step.title === undefined ? {} : { title: step.title }),
  };
  const ask: Parameters<typeof statisticPaper>[0] = (name, input) => desk.store.query(name, input);
  if (/\.xlsx$/i.test(file)) return { file, ...(await saveSheets(desk.spawnParser, ask, request, file)) };
  const paper = await desk.paper(await statisticPaper(ask, request, step.watermark));
  const { documentNumber } = paper;
  if (/\.docx$/i.test(file))
    return { file, documentNumber, ...(await saveWord(desk.spawnParser, paper, file)) };
  const { job, rows } = printing.prepare(paper);
  return { file, rows, ...(await pdf(ports, job, file)), documentNumber };
}

// The report a job makes from a design: a file that was handed on, or one the office saved, called by its name.
import { readFile } from 'node:fs/promises';
import { parse, resolve } from 'node:path';
import { z } from 'zod';
import { type OwnDesign, ownDesignsSetting, readDesigns } from '../../../domain/reporting/own/design';
import { readDesignFile } from '../../../domain/reporting/own/designFile';
import { failure } from '../../../shared/result';
import type { StatisticRequest } from '../../../shared/store/queries/statistics';
import type { Ask } from '../export/patentRows';
import { writeDocument } from '../printing/paperFile';
import { saveSheets, statisticPaper } from '../printing/statistics';
import type { JobPorts } from './run';

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

export const OwnStep = z.strictObject({
  kind: z.literal('own'),
  /** A design file (`.json`), or the name of a saved design. */
  design: z.string().min(1).max(4096),
  /** A year; or `from` and `until`. Left out: the current year. Only a design with a period looks at it. */
  period: z
    .string()
    .regex(/^\d{4}$/)
    .optional(),
  from: day.optional(),
  until: day.optional(),
  title: z.string().min(1).max(200).optional(),
  /** That of the design where nothing is said. */
  watermark: z.enum(['none', 'draft', 'internal']).optional(),
  out: z.string().regex(/\.(pdf|xlsx|docx)$/i, 'has to end in .pdf, .xlsx or .docx'),
});
type Step = z.infer<typeof OwnStep>;

/** FILE_NOT_FOUND, and what `readDesignFile` finds wrong. */
async function designIn(file: string): Promise<OwnDesign> {
  const text = await readFile(file, 'utf8').catch(() => {
    throw failure('FILE_NOT_FOUND', { file });
  });
  const read = readDesignFile(text);
  if (!read.ok) throw failure(read.fault.code, read.fault.data);
  return read.design;
}

/** DESIGN_UNKNOWN names those there are. */
async function designNamed(ask: Ask, name: string): Promise<OwnDesign> {
  const { values } = await ask('settings.get', { keys: [ownDesignsSetting] });
  const { designs } = readDesigns(values[ownDesignsSetting]);
  const found = designs.find((one) => one.name === name.trim());
  if (found === undefined)
    throw failure('DESIGN_UNKNOWN', { name, known: designs.map((one) => one.name).join('、') || '—' });
  return found;
}

export async function ownReportStep(step: Step, ports: JobPorts): Promise<Record<string, unknown>> {
  const { desk } = ports;
  const file = resolve(step.out);
  const ask: Ask = (name, input) => desk.store.query(name, input);
  const isFile = /\.json$/i.test(step.design);
  const design = isFile ? await designIn(resolve(step.design)) : await designNamed(ask, step.design);
  const today = desk.today();
  const year = step.period ?? today.slice(0, 4);
  const request: StatisticRequest = {
    kind: 'own',
    design,
    from: step.from ?? `${year}-01-01`,
    until: step.until ?? `${year}-12-31`,
    asOf: today,
    ...(step.title === undefined ? {} : { title: step.title }),
  };
  if (parse(file).ext.toLowerCase() === '.xlsx')
    return { file, ...(await saveSheets(desk.spawnParser, ask, request, file)) };
  const paper = await desk.maker.paper(
    await statisticPaper(ask, request, step.watermark ?? design.watermark),
  );
  return { ...(await writeDocument(ports, paper, file)) };
}

// Individual statements of many people in one job: numbered and kept first, then laid out a block at a time. Each block is
// written down when it is done, so that after a stop, a full disk or a power cut the rest is made and nothing twice.
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { RunDossier } from '../../../domain/agreements/runDossier';
import { statementPaper } from '../../../domain/agreements/runPapers';
import type { PaperDocument } from '../../../domain/reporting/paper';
import type { PaperBundle } from '../../../shared/print';
import { failure } from '../../../shared/result';
import type { Desk } from '../desk';
import type { Printing } from '../shellPorts';
import type { TaskHandle } from '../tasks';

/** Key in the settings: the batch that was begun last. */
export const batchSetting = 'papers.batch';

const block = 50;

export const Batch = z.object({
  runs: z.array(z.string()).min(1).max(200),
  as: z.enum(['files', 'merged']),
  place: z.string().min(1),
  lang: z.enum(['zh', 'en']),
  /** Document number by run and person: what has a number is not numbered again. */
  numbers: z.record(z.string(), z.string()),
  /** Files written, of `total`. */
  done: z.number().int().min(0),
  total: z.number().int().min(0),
});
export type Batch = z.infer<typeof Batch>;

export const readBatch = (value: unknown): Batch | null => Batch.safeParse(value).data ?? null;

type Ports = {
  desk: Pick<Desk, 'store' | 'paper' | 'papers'>;
  printing: Printing;
  save(batch: Batch): Promise<void>;
};

type Item = { key: string; name: string; dossier: RunDossier; person: string };

const safe = (text: string): string => text.replace(/[\\/:*?"<>|\s]+/g, '_').slice(0, 60);

/** By run as asked for, in it by name: the order people look for them in. */
async function itemsOf({ store }: Ports['desk'], { runs, lang }: Batch): Promise<Item[]> {
  const items: Item[] = [];
  for (const id of runs) {
    const { record, agreement, units, notice, approvals, people } = await store.query('run.get', { id });
    const dossier: RunDossier = { record, agreement, units, notice, approvals, lang };
    const sorted = [...people].sort((a, b) => a.name.localeCompare(b.name, 'zh-CN'));
    for (const { person, name } of sorted) items.push({ key: `${id}/${person}`, name, dossier, person });
  }
  return items;
}

/** REPORT_EMPTY, FILE_NOT_WRITABLE, PRINT_FAILED, CANCELLED; what was done stays done. */
export async function runBatch(
  given: Batch,
  { desk, printing, save }: Ports,
  { signal, progress }: TaskHandle,
): Promise<{ files: number; pages: number }> {
  const batch = { ...given, numbers: { ...given.numbers } };
  const items = await itemsOf(desk, batch);
  const papers: Array<{ paper: PaperDocument; name: string }> = [];
  for (const { key, name, dossier, person } of items) {
    if (signal.aborted) throw await stopped(batch, save);
    const known = batch.numbers[key];
    const kept = known === undefined ? null : await desk.papers.open(known).catch(() => null);
    if (kept?.kind === 'paper') {
      papers.push({ paper: kept, name });
      continue;
    }
    const draft = statementPaper(dossier, person);
    if (draft === undefined) continue;
    const paper = await desk.paper(draft);
    await desk.papers.keep(JSON.stringify(paper), 'file');
    batch.numbers[key] = paper.documentNumber;
    papers.push({ paper, name });
    progress('numbers', papers.length, items.length * 2);
    if (papers.length % block === 0) await save(batch);
  }
  if (papers.length === 0) throw failure('REPORT_EMPTY');
  batch.total = papers.length;
  await save(batch);
  const title = `${papers[0]?.paper.title ?? ''} ${papers.length}`;
  const bundleOf = (part: typeof papers): PaperBundle => ({
    kind: 'bundle',
    title,
    lang: batch.lang,
    orientation: 'portrait',
    papers: part.map(({ paper }) => paper),
  });
  const write = (file: string, bytes: Uint8Array): Promise<void> =>
    writeFile(file, bytes).catch((cause) => {
      throw failure('FILE_NOT_WRITABLE', { file, reason: String(cause) });
    });
  if (batch.as === 'merged') {
    const { job } = printing.prepare(bundleOf(papers));
    const onProgress = (done: number, total: number): void =>
      progress('pages', papers.length + Math.round((papers.length * done) / total), papers.length * 2);
    const { bytes, pages } = await printing.pdf(job, { onProgress, signal });
    await write(batch.place, bytes);
    await save({ ...batch, done: batch.total });
    return { files: 1, pages };
  }
  await mkdir(batch.place, { recursive: true }).catch((cause) => {
    throw failure('FILE_NOT_WRITABLE', { file: batch.place, reason: String(cause) });
  });
  while (batch.done < papers.length) {
    const part = papers.slice(batch.done, batch.done + block);
    const { job } = printing.prepare(bundleOf(part));
    const first = batch.done;
    const take = async (bytes: Uint8Array, index: number): Promise<void> => {
      const one = part[index];
      if (signal.aborted) throw failure('CANCELLED');
      if (one === undefined) return;
      const number = String(first + index + 1).padStart(3, '0');
      await write(join(batch.place, `${number}-${safe(one.name)}-${one.paper.documentNumber}.pdf`), bytes);
      batch.done = first + index + 1;
      progress('files', papers.length + batch.done, papers.length * 2);
    };
    try {
      await printing.each(job, take, { signal });
    } finally {
      await save(batch);
    }
  }
  return { files: batch.done, pages: batch.done };
}

async function stopped(batch: Batch, save: Ports['save']): Promise<Error> {
  await save(batch);
  return failure('CANCELLED');
}

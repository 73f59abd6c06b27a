// Statements of many people in one job: those of runs, or those of a year. They are numbered and kept first, then laid out
// a block at a time; after a stop, a full disk or a power cut the rest is made and nothing twice.
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { PaperDocument } from '../../../domain/reporting/paper';
import type { PaperBundle } from '../../../shared/print';
import { failure } from '../../../shared/result';
import { batchRuns } from '../../../shared/routes/papers';
import type { Desk } from '../desk';
import type { Printing } from '../shellPorts';
import type { TaskHandle } from '../tasks';
import { type BatchItem, batchItems } from './batchItems';

/** Key in the settings: the batch that was begun last. */
export const batchSetting = 'papers.batch';

const block = 50;

export const Batch = z.object({
  runs: z.array(z.string()).max(batchRuns).default([]),
  /** Of every person paid that year; then `runs` is empty. */
  year: z.string().optional(),
  as: z.enum(['files', 'merged']),
  place: z.string().min(1),
  lang: z.enum(['zh', 'en']),
  /** Document number by run (or year) and person: what has a number is not numbered again. */
  numbers: z.record(z.string(), z.string()),
  /** Files written, of `total`. */
  done: z.number().int().min(0),
  total: z.number().int().min(0),
});
export type Batch = z.infer<typeof Batch>;

export const readBatch = (value: unknown): Batch | null => Batch.safeParse(value).data ?? null;

export interface BatchPorts {
  readonly desk: Pick<Desk, 'store' | 'maker' | 'papers'>;
  readonly printing: Pick<Printing, 'prepare' | 'pdf' | 'each'>;
  save(batch: Batch): Promise<void>;
  write?(file: string, bytes: Uint8Array): Promise<void>;
}

type Made = { paper: PaperDocument; name: string };

const safe = (text: string): string => text.replace(/[\\/:*?"<>|\s]+/g, '_').slice(0, 60);

const unwritable =
  (file: string) =>
  (cause: unknown): never => {
    throw failure('FILE_NOT_WRITABLE', { file, reason: String(cause) });
  };

/** REPORT_EMPTY, FILE_NOT_WRITABLE, PRINT_FAILED, CANCELLED; what was done stays done. */
export async function runBatch(
  given: Batch,
  ports: BatchPorts,
  handle: TaskHandle,
): Promise<{ files: number; pages: number }> {
  const batch = { ...given, numbers: { ...given.numbers } };
  try {
    const papers = await numbered(batch, ports, handle);
    if (papers.length === 0) throw failure('REPORT_EMPTY');
    batch.total = papers.length;
    await ports.save(batch);
    return await (batch.as === 'merged' ? merged : filed)(batch, papers, ports, handle);
  } finally {
    await ports.save(batch);
  }
}

/** Every paper with its number, in order; a number once taken is found again by run and person. */
async function numbered(
  batch: Batch,
  { desk, save }: BatchPorts,
  { signal, progress }: TaskHandle,
): Promise<Made[]> {
  const items = await batchItems(desk.store, batch);
  const papers: Made[] = [];
  const reopened = async ({ key }: BatchItem): Promise<PaperDocument | undefined> => {
    const known = batch.numbers[key];
    const kept = known === undefined ? null : await desk.papers.open(known).catch(() => null);
    return kept?.kind === 'paper' ? kept : undefined;
  };
  for (const item of items) {
    if (signal.aborted) throw failure('CANCELLED');
    const before = await reopened(item);
    const draft = before === undefined ? await item.draft() : undefined;
    const paper = before ?? (draft && (await desk.maker.paper(draft)));
    if (paper === undefined) continue;
    if (before === undefined) {
      batch.numbers[item.key] = paper.documentNumber;
      await desk.papers.keep(JSON.stringify(paper), 'file');
    }
    papers.push({ paper, name: item.name });
    progress('numbers', papers.length, items.length * 2);
    if (before === undefined && papers.length % block === 0) await save(batch);
  }
  return papers;
}

const bundleOf = (papers: readonly Made[], all: number, lang: Batch['lang']): PaperBundle => ({
  kind: 'bundle',
  title: `${papers[0]?.paper.title ?? ''} ${all}`,
  lang,
  orientation: papers[0]?.paper.orientation ?? 'portrait',
  papers: papers.map(({ paper }) => paper),
});

async function merged(
  batch: Batch,
  papers: readonly Made[],
  { printing, write = writeFile }: BatchPorts,
  { signal, progress }: TaskHandle,
): Promise<{ files: number; pages: number }> {
  const { job } = printing.prepare(bundleOf(papers, papers.length, batch.lang));
  const onProgress = (done: number, total: number): void =>
    progress('pages', papers.length + Math.round((papers.length * done) / total), papers.length * 2);
  const { bytes, pages } = await printing.pdf(job, { onProgress, signal });
  await write(batch.place, bytes).catch(unwritable(batch.place));
  batch.done = batch.total;
  return { files: 1, pages };
}

async function filed(
  batch: Batch,
  papers: readonly Made[],
  { printing, save, write = writeFile }: BatchPorts,
  { signal, progress }: TaskHandle,
): Promise<{ files: number; pages: number }> {
  await mkdir(batch.place, { recursive: true }).catch(unwritable(batch.place));
  let pages = 0;
  while (batch.done < papers.length) {
    const first = batch.done;
    const part = papers.slice(first, first + block);
    const { job } = printing.prepare(bundleOf(part, papers.length, batch.lang));
    const take = async (bytes: Uint8Array, index: number, sheets: number): Promise<void> => {
      const one = part[index];
      if (signal.aborted) throw failure('CANCELLED');
      if (one === undefined) return;
      const number = String(first + index + 1).padStart(3, '0');
      const file = join(batch.place, `${number}-${safe(one.name)}-${one.paper.documentNumber}.pdf`);
      await write(file, bytes).catch(unwritable(file));
      batch.done = first + index + 1;
      pages += sheets;
      progress('files', papers.length + batch.done, papers.length * 2);
    };
    await printing.each(job, take, { signal });
    await save(batch);
  }
  return { files: batch.done, pages };
}

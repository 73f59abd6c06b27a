// Routes of papers that were printed or saved, and of many statements in one job.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { failure } from '../../shared/result';
import type { Desk } from '../core/desk';
import { type Batch, batchSetting, readBatch, runBatch } from '../core/printing/batch';
import type { Handlers } from '../core/router';
import type { Printing, ShellPorts } from '../core/shellPorts';

type Names = Extract<keyof Handlers, `papers.${string}`>;

const isOpen = ({ done, total }: Batch): boolean => total === 0 || done < total;

const nameOf = (year: string | undefined, lang: 'zh' | 'en'): string => {
  const name = lang === 'zh' ? '个人通知单' : 'Statements';
  return year === undefined ? name : `${name} ${year}`;
};

/** A file, or a new folder in the chosen one: files of two batches are never mixed. */
async function placeOf(shell: ShellPorts, as: Batch['as'], name: string): Promise<string | null> {
  if (as === 'merged') return shell.savePlace(`${name}.pdf`, 'pdf');
  const folder = await shell.chooseFolder();
  if (folder === null) return null;
  for (let n = 1; ; n += 1) {
    const place = join(folder, n === 1 ? name : `${name} (${n})`);
    if (!existsSync(place)) return place;
  }
}

export function paperHandlers(
  desk: Desk,
  shell: ShellPorts,
  printing: Printing,
  written: Set<string>,
): Pick<Handlers, Names> {
  const put = async (batch: Batch): Promise<void> => {
    await desk.command('settings.put', { values: { [batchSetting]: batch } }, crypto.randomUUID());
  };
  const begun = async (): Promise<Batch | null> => {
    const { values } = await desk.store.query('settings.get', { keys: [batchSetting] });
    const batch = readBatch(values[batchSetting]);
    return batch !== null && isOpen(batch) ? batch : null;
  };
  return {
    'papers.list': async ({ text, limit }) => {
      const { all, rows } = await desk.papers.list(text);
      return { all, total: rows.length, rows: rows.slice(0, limit) };
    },
    'papers.open': async ({ number }) => printing.prepare(await desk.papers.open(number)),
    'papers.unfinished': async () => {
      const batch = await begun();
      return { batch: batch && { place: batch.place, done: batch.done, total: batch.total } };
    },
    'papers.batch': async (input) => {
      let batch: Batch;
      if ('resume' in input) {
        const open = await begun();
        if (open === null) throw failure('NOT_FOUND', { entity: 'batch' });
        batch = open;
      } else {
        const { out, as, lang } = input;
        const wanted = 'year' in input ? { runs: [], year: input.year } : { runs: input.runs };
        const place = out ?? (await placeOf(shell, as, nameOf(wanted.year, lang)));
        if (place === null) return { place, files: 0, pages: 0 };
        batch = { ...wanted, lang, as, place, numbers: {}, done: 0, total: 0 };
      }
      const { place } = batch;
      const task = { id: `batch-${place}`, kind: 'report', label: place, cancellable: true } as const;
      const made = await desk.tasks.run(task, (handle) =>
        runBatch(batch, { desk, printing, save: put }, handle),
      );
      written.add(place);
      return { place, ...made };
    },
  };
}

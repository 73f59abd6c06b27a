// Routes of reports: prepare, PDF, printers, print.
import { writeFile } from 'node:fs/promises';
import { failure } from '../../shared/result';
import type { Desk } from '../core/desk';
import type { Handlers } from '../core/router';
import type { Printing, ShellPorts } from '../core/shellPorts';

/** Characters no file system takes are left out. */
const fileName = (title: string): string => title.replace(/[\\/:*?"<>|\r\n]/g, ' ').trim();

type Names = 'report.prepare' | 'report.paper' | 'report.pdf' | 'report.printers' | 'report.print';

export function reportHandlers(
  desk: Desk,
  shell: ShellPorts,
  printing: Printing,
  written: Set<string>,
): Pick<Handlers, Names> {
  return {
    'report.prepare': async (request) => printing.prepare(await desk.report(request)),
    'report.paper': async (draft) => printing.prepare(await desk.paper(draft)),
    'report.pdf': async ({ job, file }) => {
      const place = file ?? (await shell.savePlace(`${fileName(printing.title(job))}.pdf`, 'pdf'));
      if (place === null) return { file: null, pages: 0, bytes: 0 };
      const task = { id: job, kind: 'report', label: place, cancellable: true } as const;
      return desk.tasks.run(task, async ({ signal, progress }) => {
        const onProgress = (done: number, total: number): void => progress('pages', done, total);
        const { bytes, pages } = await printing.pdf(job, { onProgress, signal });
        await writeFile(place, bytes).catch((cause) => {
          throw failure('FILE_NOT_WRITABLE', { file: place, reason: String(cause) });
        });
        written.add(place);
        return { file: place, pages, bytes: bytes.length };
      });
    },
    'report.printers': async () => ({ printers: await printing.printers() }),
    'report.print': async ({ job, printer, copies }) => {
      await printing.print(job, { ...(printer === undefined ? {} : { printer }), copies });
      return {};
    },
  };
}

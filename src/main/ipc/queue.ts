// The print queue of this desk and its routes: each paper is printed as a task, and kept before it is sent.
import type { DeskError } from '../../shared/result';
import type { Desk } from '../core/desk';
import { localIso } from '../core/printing/localTime';
import { PrintQueue, queueSetting } from '../core/printing/queue';
import type { Handlers } from '../core/router';
import type { Printing } from '../core/shellPorts';

const taskOf = (id: string): string => `print-${id}`;

export function printQueue(desk: Desk, printing: Printing): PrintQueue {
  /** What a printer that took a paper waits for. */
  const troubleOf = async (name: string): Promise<DeskError | undefined> => {
    const found = (await printing.printers()).find((printer) => printer.name === name);
    return found?.trouble && { code: found.trouble, data: { printer: found.label } };
  };
  return new PrintQueue({
    send: ({ id, job, number, title, printer, copies }) => {
      const task = { id: taskOf(id), kind: 'report', label: title, cancellable: true } as const;
      return desk.tasks.run(task, async ({ signal, progress }) => {
        const ready =
          printing.data(job) === undefined ? printing.prepare(await desk.papers.open(number)).job : job;
        const onProgress = (done: number, total: number): void => progress('pages', done, total);
        const how = { ...(printer === '' ? {} : { printer }), copies };
        await printing.print(ready, how, { onProgress, signal });
        const json = printing.data(ready);
        if (json !== undefined) await desk.papers.keep(json, 'printer').catch(() => undefined);
        return troubleOf(printer).catch(() => undefined);
      });
    },
    stop: (id) => desk.tasks.cancel(taskOf(id)),
    load: async () => (await desk.store.query('settings.get', { keys: [queueSetting] })).values[queueSetting],
    save: (rows) => desk.command('settings.put', { values: { [queueSetting]: rows } }, crypto.randomUUID()),
    newId: () => crypto.randomUUID(),
    now: () => localIso(new Date()).slice(0, 16).replace('T', ' '),
  });
}

export const queueHandlers = (
  queue: PrintQueue,
): Pick<Handlers, Extract<keyof Handlers, `print.${string}`>> => ({
  'print.queue': async () => ({ rows: await queue.list() }),
  'print.retry': async ({ id }) => {
    await queue.retry(id);
    return {};
  },
  'print.cancel': async ({ id }) => {
    await queue.cancel(id);
    return {};
  },
  'print.clear': async () => {
    await queue.clear();
    return {};
  },
});

// Routes that write spreadsheets: the portfolio, and a table as it stands on the screen.
import type { Desk } from '../core/desk';
import type { Handlers } from '../core/router';
import type { ShellPorts } from '../core/shellPorts';

const cancelled = { file: null, rows: 0, bytes: 0 };

export function exportHandlers(
  desk: Desk,
  shell: ShellPorts,
  written: Set<string>,
): Pick<Handlers, 'export.patents' | 'export.table'> {
  return {
    'export.patents': async ({ file, ...request }) => {
      const { format, lang } = request;
      const name = `${lang === 'zh' ? '专利' : 'patents'}-${desk.today()}.${format}`;
      const place = file ?? (await shell.savePlace(name, format));
      if (place === null) return cancelled;
      const done = await desk.exports.patents(request, place);
      written.add(place);
      return { file: place, ...done };
    },
    'export.table': async ({ file, ...table }) => {
      const place = file ?? (await shell.savePlace(`${table.name}.${table.format}`, table.format));
      if (place === null) return cancelled;
      const done = await desk.exports.table(table, place);
      written.add(place);
      return { file: place, ...done };
    },
  };
}

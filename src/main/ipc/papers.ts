// Routes of papers that were printed or saved.
import type { Desk } from '../core/desk';
import type { Handlers } from '../core/router';
import type { Printing } from '../core/shellPorts';

export function paperHandlers(desk: Desk, printing: Printing): Pick<Handlers, 'papers.list' | 'papers.open'> {
  return {
    'papers.list': async ({ text, limit }) => {
      const { all, rows } = await desk.papers.list(text);
      return { all, total: rows.length, rows: rows.slice(0, limit) };
    },
    'papers.open': async ({ number }) => printing.prepare(await desk.papers.open(number)),
  };
}

// Exports: the portfolio as a list that comes back without loss, and any table as it stands on the screen.
import { basename } from 'node:path';
import { EXPORT_HEADERS } from '../../../domain/patents/exportHeaders';
import { guarded } from '../../../domain/patents/guard';
import { ImportField } from '../../../domain/patents/importRow';
import type { TableCell } from '../../../shared/parser';
import { failure } from '../../../shared/result';
import type { PatentExport } from '../../../shared/routes/exports';
import type { SpawnParser } from '../import/parserClient';
import type { NewId } from '../ports';
import type { Tasks } from '../tasks';
import { type Ask, patentRows } from './patentRows';
import { writeTable } from './tableProcess';

export type ExportDeps = { ask: Ask; tasks: Tasks; spawnParser: SpawnParser; newId: NewId };
type Written = { rows: number; bytes: number };

/** Characters a column of the portfolio shows. */
const wide: Partial<Record<ImportField, number>> = {
  title: 48,
  abstract: 60,
  applicants: 36,
  inventors: 36,
  publicationNumber: 36,
  firstClaim: 60,
  legalEvents: 40,
};

export class ExportService {
  constructor(private readonly deps: ExportDeps) {}

  /** EMPTY_EXPORT where nothing matches. */
  async patents(request: PatentExport, file: string): Promise<Written> {
    const { ask, tasks, spawnParser, newId } = this.deps;
    const { text, filter, sort, lang, format } = request;
    const fields = request.fields ?? ImportField.options;
    const task = { id: newId(), kind: 'export', label: basename(file), cancellable: true } as const;
    return tasks.run(task, async ({ signal, progress }) => {
      const found = (await ask('patents.ids', { text, filter, sort })).ids;
      const wanted = request.ids && new Set(request.ids);
      const ids = wanted === undefined ? found : found.filter((id) => wanted.has(id));
      if (ids.length === 0) throw failure('EMPTY_EXPORT');
      const rows = patentRows(ask, ids, fields, lang, (done) => progress('rows', done, ids.length));
      const head = {
        format,
        sheet: lang === 'zh' ? '专利' : 'Patents',
        columns: fields.map((field) => EXPORT_HEADERS[field][lang]),
        widths: fields.map((field) => wide[field] ?? 18),
      };
      return writeTable(spawnParser, file, head, rows, signal);
    });
  }

  async table(
    table: { format: 'xlsx' | 'csv'; name: string; columns: readonly string[]; rows: readonly TableCell[][] },
    file: string,
  ): Promise<Written> {
    const { format, name, columns } = table;
    if (table.rows.length === 0) throw failure('EMPTY_EXPORT');
    const safe = table.rows.map((row) =>
      row.map((cell) => (typeof cell === 'number' ? cell : guarded(cell))),
    );
    async function* once() {
      yield safe;
    }
    return writeTable(this.deps.spawnParser, file, { format, sheet: name, columns }, once());
  }
}

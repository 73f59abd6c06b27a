// An import from file to commit: dry run, apply, cancel, list of issues. Nothing is written before apply.
import { basename } from 'node:path';
import type { ColumnMapping, RowIssue } from '../../../domain/patents/importRow';
import { failure } from '../../../shared/result';
import type { ImportCounts, RouteInput, RouteOutput, SheetSniff } from '../../../shared/routes';
import type { CommandStamp } from '../../../shared/store/commands';
import type { Supervisor } from '../store/supervisor';
import type { Tasks } from '../tasks';
import { readFileRows, readFileTable, type SpawnParser, sniffFile, writeIssueList } from './parserClient';

type Session = { counts: ImportCounts; issues: RowIssue[]; label: string; sample: boolean };

export type ImportDeps = {
  store: Pick<Supervisor, 'query' | 'command' | 'control'>;
  tasks: Tasks;
  spawnParser: SpawnParser;
  stamp(): Promise<CommandStamp>;
};

/** Issues sent to the screen with the dry run; the saved list has all of them. */
const shownIssues = 500;

export class ImportService {
  private readonly sessions = new Map<string, Session>();

  constructor(private readonly deps: ImportDeps) {}

  async sniff(input: RouteInput<'import.sniff'>): Promise<SheetSniff> {
    const found = await sniffFile(this.deps.spawnParser, input);
    const { mapping } = await this.deps.store.query('mapping.find', { signature: found.signature });
    // A mapping a person confirmed for this header wins over what the words of the header suggest.
    return mapping === null ? { ...found, remembered: false } : { ...found, mapping, remembered: true };
  }

  /** Rows of a small table, whatever it is about. */
  async table(file: string): Promise<string[][]> {
    return (await readFileTable(this.deps.spawnParser, file)).rows;
  }

  async plan(input: RouteInput<'import.plan'>, sample = false): Promise<RouteOutput<'import.plan'>> {
    const { importId, file, sheet, headerRow, mapping } = input;
    requireKeyColumns(mapping);
    const label = basename(file);
    const { store, tasks, spawnParser } = this.deps;
    return tasks.run({ id: importId, kind: 'import', label, cancellable: true }, async (task) => {
      await store.control('import.begin', { importId, sample });
      try {
        const issues: RowIssue[] = [];
        const summary = await readFileRows(
          spawnParser,
          { file, sheet, headerRow, mapping },
          {
            signal: task.signal,
            onProgress: (rows, done, total) => task.progress(`rows:${rows}`, done, total),
            onBlock: async (text, found) => {
              for (const issue of found) issues.push(issue);
              await store.control('import.block', { importId, text });
            },
          },
        );
        task.progress('comparing');
        const planned = await store.control('import.plan', { importId });
        for (const issue of planned.issues) issues.push(issue);
        const counts: ImportCounts = { ...planned.counts, ...countRows(issues), rows: summary.rows };
        issues.sort((a, b) => a.row - b.row);
        this.sessions.set(importId, { counts, issues, label, sample });
        if (task.signal.aborted) throw failure('CANCELLED');
        return {
          counts,
          sample: planned.sample,
          issues: issues.slice(0, shownIssues),
          issuesTotal: issues.length,
          changes: planned.changes,
          absent: planned.absent,
        };
      } catch (cause) {
        await this.cancel(importId);
        throw cause;
      }
    });
  }

  async apply(importId: string, keep: string[] = []): Promise<RouteOutput<'import.apply'>> {
    const session = this.session(importId);
    const { store, tasks } = this.deps;
    return tasks.run(
      { id: importId, kind: 'import', label: session.label, cancellable: false },
      async (task) => {
        task.progress('saving');
        const stamp = { ...(await this.deps.stamp()), commandId: `import-${importId}` };
        const { label, sample } = session;
        const { seq } = await store.control('import.commit', { importId, label, sample, keep, stamp });
        return { counts: session.counts, seq };
      },
    );
  }

  /** IMPORT_GONE once it was applied or cancelled. */
  changes(input: RouteInput<'import.changes'>): Promise<RouteOutput<'import.changes'>> {
    const { importId, key, offset = 0, limit = 200 } = input;
    this.session(importId);
    return this.deps.store.control('import.changes', { importId, key, offset, limit });
  }

  async absent(importId: string): Promise<RouteOutput<'import.absent'>> {
    this.session(importId);
    return { ids: await this.deps.store.control('import.absent', { importId }) };
  }

  async cancel(importId: string): Promise<void> {
    this.deps.tasks.cancel(importId);
    this.sessions.delete(importId);
    await this.deps.store.control('import.discard', { importId }).catch(() => undefined);
  }

  async saveIssues(importId: string, file: string, lang: 'zh' | 'en'): Promise<void> {
    await writeIssueList(this.deps.spawnParser, { file, issues: this.session(importId).issues, lang });
  }

  /** Reads, maps by header and remembered mapping, and applies, for the scheduler and the sample portfolio. */
  async importFile(
    importId: string,
    file: string,
    options: { mapping?: ColumnMapping; sample?: boolean } = {},
  ): Promise<RouteOutput<'import.apply'>> {
    const found = await this.sniff({ file });
    const mapping = options.mapping ?? found.mapping;
    const { sheet, headerRow } = found;
    await this.plan({ importId, file, sheet, headerRow, mapping }, options.sample ?? false);
    return this.apply(importId);
  }

  private session(importId: string): Session {
    const session = this.sessions.get(importId);
    if (session === undefined) throw failure('IMPORT_GONE', { importId });
    return session;
  }
}

function requireKeyColumns(mapping: ColumnMapping): void {
  const missing = (['applicationNumber', 'title'] as const).filter((field) => mapping[field] === undefined);
  if (missing.length > 0) throw failure('MAPPING_INCOMPLETE', { missing: missing.join(',') });
}

/** Counts rows, not issues: a row with two errors is one rejected row. */
function countRows(issues: readonly RowIssue[]): Pick<ImportCounts, 'rejected' | 'repeated' | 'warnings'> {
  const rows = { error: new Set<number>(), repeated: new Set<number>(), warning: new Set<number>() };
  for (const issue of issues) rows[issue.severity].add(issue.row);
  return { rejected: rows.error.size, repeated: rows.repeated.size, warnings: rows.warning.size };
}

// Reads a whole list into drafts of patents, block by block. Holds keys of what it has seen, never the drafts.
import path from 'node:path';
import { cellText } from '../../../domain/patents/cell';
import { createCollector } from '../../../domain/patents/collector';
import type { ColumnMapping, PatentDraft, RowIssue } from '../../../domain/patents/importRow';
import { createRowInterpreter } from '../../../domain/patents/interpretRow';
import { secrecyColumns } from '../../../domain/patents/secrecy';
import { DeskFailure, failure, ok, type Result } from '../../../shared/result';
import { asResult } from './asResult';
import { refuseClassified } from './classified';
import { DEFAULT_LIMITS, type ReadLimits } from './limits';
import { openSheet } from './openSheet';
import type { SheetRow, SheetSource } from './sheetSource';

export interface ReadRequest {
  readonly sheet: number;
  /** 0-based row of the header, -1 where the list has none. */
  readonly headerRow: number;
  readonly mapping: ColumnMapping;
}

interface ReadProgress {
  readonly rows: number;
  readonly bytesDone: number;
  readonly bytesTotal: number;
}

export interface ReadHooks {
  /**
   * Takes a block of about a thousand rows; reading waits for it.
   *
   * The same application number may come twice (发明公布, later 发明授权): the second draft is an update of the first,
   * never a new patent. Its `publications` are only those the first did not have.
   */
  onBlock(drafts: PatentDraft[], issues: RowIssue[]): Promise<void>;
  onProgress?(progress: ReadProgress): void;
  readonly signal?: AbortSignal;
}

export interface ReadSummary {
  /** Rows with any content below the header, skipped headers included. */
  readonly rows: number;
  /** Different application numbers. */
  readonly patents: number;
  /** Drafts given out; more than `patents` where publications of one application stood in several rows. */
  readonly drafts: number;
  readonly repeated: number;
  readonly rejected: number;
  readonly warnings: number;
  /** Header texts of the columns. */
  readonly header: string[];
}

const BLOCK_ROWS = 1000;

async function read(source: SheetSource, request: ReadRequest, hooks: ReadHooks): Promise<ReadSummary> {
  const { sheet, headerRow, mapping } = request;
  const missing = (['applicationNumber', 'title'] as const).filter((field) => mapping[field] === undefined);
  if (missing.length > 0) throw failure('MAPPING_INCOMPLETE', { fields: missing.join(',') });
  const collector = createCollector();
  const counts = { rows: 0, drafts: 0, repeated: 0, rejected: 0, warnings: 0 };
  /** Texts of the rows up to the header, which may say what the whole list is. */
  const head: string[][] = [];
  let header: string[] = [];
  let interpret = createRowInterpreter(header, mapping, { date1904: source.date1904 });
  let drafts: PatentDraft[] = [];
  let issues: RowIssue[] = [];
  let inBlock = 0;
  let bytesDone = 0;
  let bytesTotal = source.bytes;

  const take = ({ number, cells }: SheetRow) => {
    const outcome = interpret(cells, number);
    if (outcome.classified) throw failure('CLASSIFIED_FILE', { mark: outcome.classified });
    if (outcome.layoutChanged) throw failure('TWO_HEADERS', { row: number });
    if (!outcome.draft && outcome.issues.length === 0) return;
    counts.rows += 1;
    inBlock += 1;
    issues.push(...outcome.issues);
    counts.warnings += outcome.issues.filter((issue) => issue.severity === 'warning').length;
    if (!outcome.draft) {
      if (outcome.issues.some((issue) => issue.severity === 'error')) counts.rejected += 1;
      return;
    }
    const collected = collector.add(outcome.draft);
    for (const issue of collected.issues) {
      issues.push(issue);
      if (issue.severity === 'repeated') counts.repeated += 1;
      else counts.rejected += 1;
    }
    if (collected.draft) {
      drafts.push(collected.draft);
      counts.drafts += 1;
    }
  };
  const flush = async () => {
    const block = [drafts, issues] as const;
    drafts = [];
    issues = [];
    inBlock = 0;
    await hooks.onBlock(block[0], block[1]).catch((error: unknown) => {
      throw error instanceof DeskFailure ? error : failure('INTERNAL', { reason: String(error) });
    });
    if (hooks.signal?.aborted) throw failure('CANCELLED');
    hooks.onProgress?.({ rows: counts.rows, bytesDone, bytesTotal });
  };

  const onBytes = (done: number, total: number) => {
    bytesDone = done;
    bytesTotal = total;
  };
  const signal = hooks.signal ? { signal: hooks.signal } : {};
  for await (const rows of source.rows(sheet, { onBytes, ...signal })) {
    for (const row of rows) {
      if (row.number <= headerRow + 1) {
        const texts = row.cells.map(cellText);
        refuseClassified(texts);
        head.push(texts);
        if (row.number === headerRow + 1) {
          header = texts;
          const secrecy = secrecyColumns(head);
          interpret = createRowInterpreter(header, mapping, { date1904: source.date1904, secrecy });
        }
        continue;
      }
      take(row);
      if (inBlock >= BLOCK_ROWS) await flush();
    }
    hooks.onProgress?.({ rows: counts.rows, bytesDone, bytesTotal });
  }
  if (inBlock > 0) await flush();
  if (counts.rows === 0) throw failure('SHEET_EMPTY');
  return { ...counts, patents: collector.patents, header };
}

/**
 * Reads the list with a confirmed mapping. Errors of single rows come as issues; an error of the file ends the reading,
 * and what was given out before is the caller's to throw away.
 */
export async function readPatents(
  file: string,
  request: ReadRequest,
  hooks: ReadHooks,
  limits: ReadLimits = DEFAULT_LIMITS,
): Promise<Result<ReadSummary>> {
  return asResult(async () => {
    refuseClassified([path.basename(file)]);
    const source = await openSheet(file, limits);
    try {
      refuseClassified(source.sheets.map(({ name }) => name));
      return ok(await read(source, request, hooks));
    } finally {
      await source.close();
    }
  });
}

// First look at a list: sheets, first rows, header and columns. Reads no more of the file than that takes.
import { cellText } from '../../../domain/patents/cell';
import {
  detectHeader,
  type HeaderFinding,
  headerSignature,
  mapHeader,
} from '../../../domain/patents/headers';
import type { ColumnMapping } from '../../../domain/patents/importRow';
import { failure, ok, type Result } from '../../../shared/result';
import { asResult } from './asResult';
import { DEFAULT_LIMITS, type ReadLimits } from './limits';
import { openSheet } from './openSheet';
import type { FileFormat, SheetName, SheetSource } from './sheetSource';

export interface Sniffed {
  readonly format: FileFormat;
  readonly encoding?: string;
  readonly bytes: number;
  readonly sheets: readonly SheetName[];
  readonly sheet: number;
  /** First rows as text; row 1 of the sheet is the first. */
  readonly preview: string[][];
  readonly header: string[];
  /** 0-based, -1 where there is none. */
  readonly headerRow: number;
  readonly mapping: ColumnMapping;
  readonly unmapped: number[];
  readonly signature: string;
  readonly problems: string[];
}

export interface SniffOptions {
  readonly sheet?: number;
  /** The row a person pointed at, 0-based. */
  readonly headerRow?: number;
}

/** Rows looked at; a header further down has to be pointed at. */
const PREVIEW_ROWS = 20;
/** Sheets tried until one has a header: cover sheets come first in many workbooks. */
const SHEETS_TRIED = 8;
/** Longest text of a preview cell. */
const PREVIEW_TEXT = 500;

async function previewOf(source: SheetSource, sheet: number, rows: number): Promise<string[][]> {
  const preview: string[][] = [];
  for await (const batch of source.rows(sheet, { lastRow: rows })) {
    for (const row of batch) {
      while (preview.length < row.number - 1) preview.push([]);
      preview.push(Array.from(row.cells, (cell) => cellText(cell).slice(0, PREVIEW_TEXT)));
    }
  }
  return preview;
}

async function look(source: SheetSource, options: SniffOptions): Promise<Sniffed> {
  const wanted = options.headerRow ?? -1;
  const order = options.sheet === undefined ? source.sheets.map((s) => s.index) : [options.sheet];
  let best: { sheet: number; preview: string[][]; found: HeaderFinding } | undefined;
  for (const sheet of order.slice(0, SHEETS_TRIED)) {
    const preview = await previewOf(source, sheet, Math.max(PREVIEW_ROWS, wanted + PREVIEW_ROWS));
    const found =
      wanted >= 0 ? mapHeader(preview[wanted] ?? [], wanted) : detectHeader(preview.slice(0, PREVIEW_ROWS));
    if (!best || (best.preview.length === 0 && preview.length > 0) || !found.problems.includes('NO_HEADER')) {
      best = { sheet, preview, found };
    }
    if (found.problems.length === 0) break;
  }
  if (!best || best.preview.every((row) => row.every((text) => text === ''))) throw failure('SHEET_EMPTY');
  const { found } = best;
  return {
    format: source.format,
    ...(source.encoding && { encoding: source.encoding }),
    bytes: source.bytes,
    sheets: source.sheets,
    sheet: best.sheet,
    preview: best.preview,
    header: found.header,
    headerRow: found.headerRow,
    mapping: found.mapping,
    unmapped: found.unmapped,
    signature: headerSignature(found.header),
    problems: [...found.problems],
  };
}

/** Opens a file and says what it seems to hold. A list without header is no error here: a person can map the columns. */
export async function sniff(
  file: string,
  options: SniffOptions = {},
  limits: ReadLimits = DEFAULT_LIMITS,
): Promise<Result<Sniffed>> {
  return asResult(async () => {
    const source = await openSheet(file, limits);
    try {
      return ok(await look(source, options));
    } finally {
      await source.close();
    }
  });
}

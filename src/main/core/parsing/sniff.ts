// First look at a list: sheets, first rows, header and columns. Reads no more of the file than that takes.
import path from 'node:path';
import { parseApplicationNumber } from '../../../domain/patents/applicationNumber';
import { cellText } from '../../../domain/patents/cell';
import {
  detectHeader,
  type HeaderFinding,
  headerSignature,
  mapHeader,
} from '../../../domain/patents/headers';
import type { ColumnMapping } from '../../../domain/patents/importRow';
import { secrecyColumns, secretRow } from '../../../domain/patents/secrecy';
import { failure, ok, type Result } from '../../../shared/result';
import { asResult } from './asResult';
import { refuseClassified } from './classified';
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
/** Sheets compared: covers, instructions and examples come first in many workbooks. */
const SHEETS_TRIED = 16;
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

interface Look {
  readonly sheet: SheetName;
  readonly preview: string[][];
  readonly found: HeaderFinding;
}

/** Names people give to sheets that only explain, and to those that hold the list. */
const ASIDE = /示例|样例|样表|模板|填写|填报说明|说明|封面|目录|参考|字典|选项|example|template|readme/i;
const LIST = /专利|清单|台账|明细|patent/i;
/** Rows of patents in a preview from which on it looks like a whole list. */
const ENOUGH = 5;

/** How much a sheet looks like a list of patents. Columns and true application numbers weigh most. */
function likeness({ sheet, preview, found }: Look): number {
  const { applicationNumber, title } = found.mapping;
  const numbers =
    applicationNumber === undefined
      ? 0
      : preview
          .slice(found.headerRow + 1)
          .filter((row) => parseApplicationNumber(row[applicationNumber] ?? '').ok).length;
  const columns = applicationNumber !== undefined && title !== undefined ? 100 : 0;
  const known = found.headerRow >= 0 ? 10 + Math.min(9, Object.keys(found.mapping).length) : 0;
  const named = (ASIDE.test(sheet.name) ? -30 : 0) + (LIST.test(sheet.name) ? 3 : 0);
  const filled = preview.some((row) => row.some((text) => text !== '')) ? 1 : 0;
  return columns + known + named + filled + Math.min(ENOUGH, numbers) * 20 - (sheet.hidden ? 1000 : 0);
}

/** The first rows of a list with the secret ones left empty: what must not be kept is not shown either. */
function withoutSecrets(preview: readonly string[][], { headerRow, mapping }: HeaderFinding): string[][] {
  const columns = secrecyColumns(preview.slice(0, headerRow + 1));
  const places = { number: mapping.applicationNumber, title: mapping.title, type: mapping.type };
  return preview.map((row, i) =>
    i > headerRow && secretRow(row, columns, places) ? row.map(() => '') : row,
  );
}

/** Lines above the header, or those with a single cell where there is none, say what the whole file is. */
const headLines = (preview: readonly string[][], headerRow: number): string[] =>
  preview.filter((row, i) => i <= headerRow || row.filter((text) => text !== '').length === 1).flat();

async function look(source: SheetSource, options: SniffOptions): Promise<Sniffed> {
  const wanted = options.headerRow ?? -1;
  const one = source.sheets.filter((sheet) => sheet.index === options.sheet);
  if (options.sheet !== undefined && one.length === 0) throw failure('FILE_UNREADABLE', { reason: 'sheet' });
  const order = options.sheet === undefined ? source.sheets : one;
  refuseClassified(source.sheets.map(({ name }) => name));
  const looks: Look[] = [];
  for (const sheet of order.slice(0, SHEETS_TRIED)) {
    const preview = await previewOf(source, sheet.index, Math.max(PREVIEW_ROWS, wanted + PREVIEW_ROWS));
    const found =
      wanted >= 0 ? mapHeader(preview[wanted] ?? [], wanted) : detectHeader(preview.slice(0, PREVIEW_ROWS));
    refuseClassified(headLines(preview, found.headerRow));
    looks.push({ sheet, preview, found });
  }
  const best = looks.reduce<Look | undefined>(
    (first, next) => (first && likeness(first) >= likeness(next) ? first : next),
    undefined,
  );
  if (!best || best.preview.every((row) => row.every((text) => text === ''))) throw failure('SHEET_EMPTY');
  const { found } = best;
  return {
    format: source.format,
    ...(source.encoding && { encoding: source.encoding }),
    bytes: source.bytes,
    sheets: source.sheets,
    sheet: best.sheet.index,
    preview: withoutSecrets(best.preview, found),
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
    refuseClassified([path.basename(file)]);
    const source = await openSheet(file, limits);
    try {
      return ok(await look(source, options));
    } finally {
      await source.close();
    }
  });
}

// Writes a table to a workbook or a CSV file, row by row: beside it first and then in its place, so that a full disk or a
// cancel leaves no half file. Cells are text in text format, or numbers; nothing in the file is computed.
import { createWriteStream, type WriteStream } from 'node:fs';
import { rename, rm, stat } from 'node:fs/promises';
import { finished } from 'node:stream/promises';
import ExcelJS from 'exceljs';
import type { TableCell as Cell, TableHead } from '../../../shared/parser';
import { failure } from '../../../shared/result';

export interface TableWriter {
  rows(rows: readonly (readonly Cell[])[]): Promise<void>;
  /** Puts the file in its place. */
  done(): Promise<{ rows: number; bytes: number }>;
  discard(): Promise<void>;
}

/** Characters XML can not carry are left out; a spreadsheet cell holds 32,767. */
const forbidden = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;
const longest = 32_767;
const plain = (cell: Cell): Cell =>
  typeof cell === 'number' ? cell : cell.replace(forbidden, '').slice(0, longest);

/** A name a spreadsheet program takes for a sheet. */
const sheetName = (name: string): string => name.replace(/[\\/?*[\]:]/g, ' ').slice(0, 31) || 'Sheet1';

function workbook(stream: WriteStream, { sheet, columns, widths }: TableHead): Body {
  const book = new ExcelJS.stream.xlsx.WorkbookWriter({ stream, useStyles: true });
  const page = book.addWorksheet(sheetName(sheet), { views: [{ state: 'frozen', ySplit: 1 }] });
  page.columns = columns.map((_, i) => ({ width: widths?.[i] ?? 18, style: { numFmt: '@' } }));
  const head = page.addRow(columns.map(plain));
  head.font = { bold: true };
  head.commit();
  return {
    add: async (rows) => {
      for (const cells of rows) page.addRow(cells.map(plain)).commit();
    },
    end: async () => {
      page.autoFilter = { from: { row: 1, column: 1 }, to: { row: 1, column: columns.length } };
      page.commit();
      await book.commit();
    },
  };
}

type Body = { add(rows: readonly (readonly Cell[])[]): Promise<void>; end(): Promise<void> };

const quoted = (cell: Cell): string => {
  const text = String(cell);
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};
const line = (cells: readonly Cell[]): string => `${cells.map(quoted).join(',')}\r\n`;

/** UTF-8 with its mark: without it office programs take the file for GBK. */
function csv(stream: WriteStream, { columns }: TableHead): Body {
  stream.write(`\ufeff${line(columns)}`);
  return {
    add: async (rows) => {
      const text = rows.map(line).join('');
      await new Promise<void>((resolve, reject) => {
        stream.write(text, (cause) => (cause ? reject(cause) : resolve()));
      });
    },
    end: async () => {
      stream.end();
      await finished(stream);
    },
  };
}

function writeFailure(cause: unknown, file: string): unknown {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  if (code === 'ENOSPC') return failure('DISK_FULL');
  return failure('FILE_NOT_WRITABLE', { file, reason: code || String(cause) });
}

/** FILE_NOT_WRITABLE, DISK_FULL from any of its steps. */
export function openTable(file: string, head: TableHead): TableWriter {
  const draft = `${file}.part`;
  const stream = createWriteStream(draft);
  // The workbook writer waits for ever on a stream that broke: its error has to end every step.
  const broken = new Promise<never>((_, reject) => {
    stream.on('error', reject);
  });
  broken.catch(() => undefined);
  const body = head.format === 'csv' ? csv(stream, head) : workbook(stream, head);
  let count = 0;
  const guard = async <T>(work: () => Promise<T>): Promise<T> => {
    try {
      return await Promise.race([work(), broken]);
    } catch (cause) {
      stream.destroy();
      await rm(draft, { force: true });
      throw writeFailure(cause, file);
    }
  };
  return {
    rows: (rows) =>
      guard(async () => {
        await body.add(rows);
        count += rows.length;
      }),
    done: () =>
      guard(async () => {
        await body.end();
        await rename(draft, file);
        return { rows: count, bytes: (await stat(file)).size };
      }),
    discard: async () => {
      stream.destroy();
      await rm(draft, { force: true });
    },
  };
}

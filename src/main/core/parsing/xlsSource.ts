// An old workbook (.xls, .et; BIFF5 and BIFF8) as a source of rows. Such sheets end at row 65,536, so one sheet at a time
// fits in memory, which lets cells come in any order.
import { open } from 'node:fs/promises';
import { DeskFailure, failure } from '../../../shared/result';
import { BiffCells } from './biffCells';
import { biffRecords } from './biffRecords';
import { readBiffWorkbook } from './biffWorkbook';
import { type ByteStream, CompoundFile, wholeFile } from './compoundFile';
import { fileFailure } from './fileKind';
import type { ReadLimits } from './limits';
import { offered, type SheetRow, type SheetSource } from './sheetSource';

const BATCH = 1000;
/** Rows behind the last wanted one that are still looked at in a preview: blocks of 32 rows may be out of order. */
const SLACK = 64;

/** The stream with the workbook's records; refuses other documents of the same container by name. */
async function workbookStream(file: ByteStream): Promise<ByteStream> {
  const container = await CompoundFile.open(file);
  if (container.has('EncryptedPackage') || container.has('EncryptionInfo'))
    throw failure('PASSWORD_PROTECTED');
  const stream = container.stream('Workbook') ?? container.stream('Book') ?? container.stream('WORKBOOK');
  if (stream) return stream;
  const other = container.has('WordDocument')
    ? 'doc'
    : container.has('PowerPoint Document')
      ? 'ppt'
      : 'other';
  throw failure('NOT_A_SPREADSHEET', { reason: other });
}

/** @param contained whether the records stand in a compound file, as usual, or bare in the file */
export async function openXls(
  file: string,
  bytes: number,
  contained: boolean,
  limits: ReadLimits,
): Promise<SheetSource> {
  const handle = await open(file, 'r').catch((error: unknown) => {
    throw fileFailure(error, file);
  });
  const whole = wholeFile(handle, bytes);
  try {
    const stream = contained ? await workbookStream(whole) : whole;
    const workbook = await readBiffWorkbook(stream, limits);
    if (workbook.sheets.length === 0) throw failure('NOT_A_SPREADSHEET', { reason: 'other' });
    return {
      format: 'xls',
      bytes,
      sheets: offered(workbook.sheets),
      date1904: workbook.date1904,
      async *rows(sheet, options = {}): AsyncGenerator<SheetRow[]> {
        const wanted = workbook.sheets[sheet];
        if (!wanted) throw failure('FILE_UNREADABLE', { reason: 'sheet', sheet });
        const lastRow = options.lastRow ?? Number.POSITIVE_INFINITY;
        const cells = new BiffCells(workbook, limits);
        const onBytes = (position: number) => options.onBytes?.(Math.min(position, bytes), bytes);
        for await (const batch of biffRecords(stream, wanted.at, { signal: options.signal, onBytes })) {
          for (const record of batch) {
            cells.take(record);
            if (cells.finished) break;
          }
          if (cells.finished || cells.lastRow > lastRow + SLACK) break;
        }
        if (!cells.finished && cells.lastRow <= lastRow) {
          throw failure('FILE_UNREADABLE', { reason: 'record', sheet: wanted.name });
        }
        const rows = cells.rows().filter((row) => row.number <= lastRow);
        for (let i = 0; i < rows.length; i += BATCH) yield rows.slice(i, i + BATCH);
      },
      close: () => handle.close(),
    };
  } catch (error) {
    await handle.close();
    throw error instanceof DeskFailure ? error : failure('FILE_UNREADABLE', { reason: 'damaged' });
  }
}

// An XLSX workbook as a source of rows: finds the parts, joins the string table and the sheet while both stream.
import type { CellValue } from '../../../domain/patents/cell';
import { columnLetter } from '../../../domain/patents/cell';
import { type DeskFailure, failure } from '../../../shared/result';
import type { ReadLimits } from './limits';
import { readSharedStrings, SharedStringTooLong } from './sharedStrings';
import { SheetHandler } from './sheetScanner';
import { offered, type RowsOptions, type SheetRow, type SheetSource } from './sheetSource';
import { readDateStyles, readWorkbook, type WorkbookParts, workbookPart } from './workbook';
import { XmlScanner } from './xmlScanner';
import { openPackage, type ZipPackage } from './zipPackage';

/** What the package is instead, where it is no XLSX workbook. */
function otherFormat(zip: ZipPackage): DeskFailure {
  if (zip.has('xl/workbook.bin')) return failure('FORMAT_NOT_READ', { format: 'XLSB' });
  if (zip.has('content.xml') && zip.has('mimetype')) return failure('FORMAT_NOT_READ', { format: 'ODS' });
  return failure('NOT_A_SPREADSHEET', { reason: zip.has('word/document.xml') ? 'docx' : 'zip' });
}

async function workbookOf(zip: ZipPackage): Promise<WorkbookParts> {
  const part = workbookPart(await zip.small('_rels/.rels'));
  if (!zip.has(part) || part.endsWith('.bin')) throw otherFormat(zip);
  const slash = part.lastIndexOf('/') + 1;
  const relations = await zip.small(`${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`);
  const workbook = readWorkbook(part, await zip.small(part), relations);
  if (workbook.sheets.length === 0) throw otherFormat(zip);
  return workbook;
}

export async function openXlsx(file: string, bytes: number, limits: ReadLimits): Promise<SheetSource> {
  const zip = await openPackage(file, limits);
  try {
    const workbook = await workbookOf(zip);
    const dateStyles = workbook.styles === '' ? [] : readDateStyles(await zip.small(workbook.styles));

    async function* rowsWith(
      part: string,
      shared: (index: number, row: number, column: number) => CellValue,
      options: RowsOptions,
      onBytes?: (used: number) => void,
    ): AsyncGenerator<SheetRow[]> {
      const handler = new SheetHandler({ dateStyles, date1904: workbook.date1904, shared }, limits);
      const scanner = new XmlScanner(handler);
      for await (const chunk of zip.text(part, options.signal, onBytes)) {
        // Behind the data the part is only drained, for its checksum.
        if (handler.finished) continue;
        scanner.push(chunk);
        if (handler.rows.length > 0) {
          const rows = handler.rows;
          handler.rows = [];
          yield rows;
        }
      }
      if (!handler.finished) throw failure('FILE_UNREADABLE', { reason: 'xml', part });
    }

    /** First cell that shows a shared string too long to read, for a message with a place. */
    async function placeOf(part: string, index: number): Promise<DeskFailure> {
      let place: { row: number; column: string } | undefined;
      const look = (found: number, row: number, column: number) => {
        if (found === index) place ??= { row, column: columnLetter(column) };
        return null;
      };
      for await (const _ of rowsWith(part, look, {})) if (place) break;
      return failure('CELL_TOO_LONG', { ...place, length: limits.cellStop });
    }

    /** First rows only: the sheet first, then no more of the string table than they need. */
    async function* firstRows(part: string, options: RowsOptions, lastRow: number) {
      const pending: { row: number; column: number; index: number }[] = [];
      let wanted = 0;
      const rows: SheetRow[] = [];
      const note = (index: number, row: number, column: number) => {
        if (row <= lastRow) {
          pending.push({ row, column, index });
          wanted = Math.max(wanted, index + 1);
        }
        return null;
      };
      for await (const batch of rowsWith(part, note, options)) {
        rows.push(...batch.filter((row) => row.number <= lastRow));
        if (batch.some((row) => row.number >= lastRow)) break;
      }
      const chunks = zip.text(workbook.sharedStrings, options.signal);
      const table = wanted === 0 ? [] : await readSharedStrings(chunks, limits, wanted);
      const byNumber = new Map(rows.map((row) => [row.number, row.cells]));
      for (const { row, column, index } of pending) {
        const cells = byNumber.get(row);
        while (cells && cells.length < column) cells.push(null);
        if (cells) cells[column] = table[index] ?? null;
      }
      yield rows;
    }

    return {
      format: 'xlsx',
      bytes,
      sheets: offered(workbook.sheets),
      date1904: workbook.date1904,
      async *rows(sheet, options = {}) {
        const part = workbook.sheets[sheet]?.part;
        if (!part || !zip.has(part)) throw failure('FILE_UNREADABLE', { reason: 'sheet', sheet });
        try {
          if (options.lastRow !== undefined) {
            yield* firstRows(part, options, options.lastRow);
            return;
          }
          const total = zip.packedBytes(part) + zip.packedBytes(workbook.sharedStrings);
          let before = 0;
          const chunks = zip.text(workbook.sharedStrings, options.signal, (used) => {
            before = used;
            options.onBytes?.(used, total);
          });
          const table = workbook.sharedStrings === '' ? [] : await readSharedStrings(chunks, limits);
          const shared = (index: number) => table[index] ?? null;
          const report = (used: number) => options.onBytes?.(before + used, total);
          yield* rowsWith(part, shared, options, report);
        } catch (error) {
          throw error instanceof SharedStringTooLong ? await placeOf(part, error.index) : error;
        }
      },
      async close() {
        zip.close();
      },
    };
  } catch (error) {
    zip.close();
    throw error;
  }
}

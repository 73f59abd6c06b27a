// Reads a small table of any kind as rows of text: a bank statement, a finance export. The meaning of columns is not known here.
import { cellText } from '../../../domain/patents/cell';
import { failure, ok, type Result } from '../../../shared/result';
import { asResult } from './asResult';
import { refuseClassified } from './classified';
import { openSheet } from './openSheet';

/** Rows of a table that is taken as a whole. */
const most = 20_000;

/** Rows of the first visible sheet; row 1 of the sheet is the first, empty rows stand in their place. */
export function readTable(file: string): Promise<Result<{ rows: string[][] }>> {
  return asResult(async () => {
    const source = await openSheet(file);
    try {
      const rows: string[][] = [];
      for await (const batch of source.rows(source.sheets[0]?.index ?? 0, { lastRow: most + 1 })) {
        for (const row of batch) {
          if (row.number > most) throw failure('TOO_MANY_ROWS', { limit: most });
          while (rows.length < row.number - 1) rows.push([]);
          const texts = Array.from(row.cells, (cell) => cellText(cell));
          if (rows.length < 30) refuseClassified(texts);
          rows.push(texts);
        }
      }
      return ok({ rows });
    } finally {
      await source.close();
    }
  });
}

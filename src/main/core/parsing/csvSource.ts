// A delimited text file as a source of rows: encoding and delimiter are found, not asked for.
import { cellText } from '../../../domain/patents/cell';
import { detectHeader } from '../../../domain/patents/headers';
import { CsvScanner } from './csvScanner';
import type { ReadLimits } from './limits';
import type { SheetRow, SheetSource } from './sheetSource';
import { encodingOf, textOf } from './textFile';

const DELIMITERS = [',', '\t', ';', '|'] as const;
const HINT = /^sep=(.)\r?\n/i;

/** The delimiter under which the first rows make the most sense: most known headers, then most even columns. */
export function findDelimiter(text: string, limits: ReadLimits): string {
  const hint = HINT.exec(text);
  if (hint) return hint[1]!;
  let best: string = ',';
  let bestScore = -1;
  for (const delimiter of DELIMITERS) {
    const scanner = new CsvScanner(delimiter, limits);
    scanner.push(text);
    const rows = scanner.rows.slice(0, 20).map((row) => row.cells.map(cellText));
    const widths = rows.map((row) => row.length);
    const wide = Math.max(0, ...widths);
    const even = widths.filter((width) => width === wide).length / Math.max(1, widths.length);
    const known = wide > 1 ? Object.keys(detectHeader(rows).mapping).length : 0;
    const score = known * 10 + (wide > 1 ? even : 0);
    if (score > bestScore) {
      bestScore = score;
      best = delimiter;
    }
  }
  return best;
}

export async function openCsv(file: string, bytes: number, limits: ReadLimits): Promise<SheetSource> {
  const encoding = await encodingOf(file);
  let sample = '';
  for await (const piece of textOf(file, bytes, encoding)) {
    sample += piece;
    if (sample.length >= 64 * 1024) break;
  }
  const delimiter = findDelimiter(`${sample.slice(0, 64 * 1024)}\n`, limits);
  const hinted = HINT.test(sample);

  return {
    format: 'csv',
    encoding,
    bytes,
    sheets: [{ name: '', index: 0 }],
    date1904: false,
    async *rows(_sheet, options = {}): AsyncGenerator<SheetRow[]> {
      const scanner = new CsvScanner(delimiter, limits);
      const lastRow = options.lastRow ?? Number.POSITIVE_INFINITY;
      let first = hinted;
      for await (const piece of textOf(file, bytes, encoding, options)) {
        scanner.push(first ? piece.replace(HINT, '') : piece);
        if (piece !== '') first = false;
        const rows = scanner.rows;
        if (rows.length === 0) continue;
        scanner.rows = [];
        if (rows.at(-1)!.number >= lastRow) {
          yield rows.filter((row) => row.number <= lastRow);
          return;
        }
        yield rows;
      }
      scanner.end();
      if (scanner.rows.length > 0) yield scanner.rows;
    },
    async close() {},
  };
}

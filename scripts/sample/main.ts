// Command line of the sample: --count 1200 --seed 1 --out FILE.xlsx|FILE.csv [--bad N]; prints one JSON line.
import path from 'node:path';
import { parseArgs } from 'node:util';
import { writeCsv } from './csv';
import { columnWidths, sheetName } from './layout';
import { sampleCells } from './portfolio';
import { headers } from './rows';
import { writeXlsx } from './xlsx';

/** An XLSX sheet holds 1,048,576 rows, the head included. */
const sheetRows = 1_048_575;

const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '1200' },
    seed: { type: 'string', default: '1' },
    bad: { type: 'string', default: '0' },
    out: { type: 'string', default: 'sample-portfolio.xlsx' },
  },
});

function wholeNumber(name: 'count' | 'seed' | 'bad'): number {
  const value = Number(values[name]);
  if (Number.isSafeInteger(value) && value >= 0) return value;
  throw new Error(`--${name} ${values[name]} is not a whole number; write for example --${name} 1200`);
}

async function main(): Promise<void> {
  const options = { count: wholeNumber('count'), seed: wholeNumber('seed'), bad: wholeNumber('bad') };
  const file = path.resolve(values.out);
  const start = performance.now();
  const cells = sampleCells(options);
  const extension = path.extname(file).toLowerCase();
  if (extension === '.csv') await writeCsv(file, headers, cells);
  else if (extension === '.xlsx' && options.count + options.bad <= sheetRows) {
    await writeXlsx(file, sheetName, headers, columnWidths, cells);
  } else throw new Error(`${values.out}: write .xlsx (up to ${sheetRows} rows) or .csv`);
  const seconds = Math.round(performance.now() - start) / 1000;
  process.stdout.write(`${JSON.stringify({ file, ...options, seconds })}\n`);
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});

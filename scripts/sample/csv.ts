// Writes CSV (UTF-8 with BOM, so that spreadsheet programs read it right), in blocks and without holding it all.
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';

const field = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
const blockLength = 1 << 20;

export async function writeCsv(
  file: string,
  head: readonly string[],
  rows: Iterable<readonly string[]>,
): Promise<void> {
  const out = createWriteStream(file);
  let block = `\uFEFF${head.map(field).join(',')}\r\n`;
  for (const row of rows) {
    block += `${row.map(field).join(',')}\r\n`;
    if (block.length < blockLength) continue;
    if (!out.write(block)) await once(out, 'drain');
    block = '';
  }
  out.end(block);
  await once(out, 'close');
}

// Lists an office might import, written where the running program can read them.
import { chmodSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { columnWidths, sheetName } from '../../../scripts/sample/layout';
import { sampleCells } from '../../../scripts/sample/portfolio';
import { headers } from '../../../scripts/sample/rows';
import { writeXlsx } from '../../../scripts/sample/xlsx';
import { checkDigit } from '../../../src/domain/patents/checkDigit';
import { type RunningDesk, remove, root } from '../desk';

/** A folder that both the test and the program may use. */
export function sharedFolder(): {
  folder: string;
  file(name: string, content: string | Buffer): string;
  remove(): void;
} {
  const folder = mkdtempSync(path.join(tmpdir(), 'zhuanhua-e2e-'));
  chmodSync(folder, 0o777);
  return {
    folder,
    file(name, content) {
      const target = path.join(folder, name);
      writeFileSync(target, content);
      return target;
    },
    remove: () => remove(folder),
  };
}

/** A sample portfolio as a spreadsheet: `count` sound patents and `bad` rows that cannot be right. */
export async function writeList(file: string, list: { count: number; bad: number }): Promise<string> {
  await writeXlsx(file, sheetName, headers, columnWidths, sampleCells({ ...list, seed: 1 }));
  return file;
}

/** The patents of the sample institution, without its books. */
export const samplePatents = path.join(root, 'resources/sample/sample-portfolio.xlsx');

/** The n-th invented number with its check digit. */
export function numberOf(n: number): string {
  const body = `20231${String(n).padStart(7, '0')}`;
  return `${body}.${checkDigit(body)}`;
}

/** `count` plain rows of number, title, filing date and applicant. */
export const plainList = (count: number, title = '一种检测装置', from = 0): string =>
  [
    '申请号,专利名称,申请日,申请人',
    ...Array.from(
      { length: count },
      (_, n) => `${numberOf(from + n)},${title}${from + n},2023-03-14,示例大学`,
    ),
    '',
  ].join('\n');

/** Imports without the window: the routes an officer's clicks end in. */
export async function importByRoute(desk: RunningDesk, file: string) {
  const { sheet, headerRow, mapping } = await desk.ask('import.sniff', { file });
  const importId = `import-${Math.random().toString(36).slice(2)}`;
  await desk.ask('import.plan', { importId, file, sheet, headerRow, mapping });
  return desk.call('import.apply', { importId });
}

export async function patentCount(desk: RunningDesk): Promise<number> {
  const found = await desk.ask('store.query', { name: 'patents.list', input: { limit: 1 } });
  return (found as { all: number }).all;
}

// The same rows as anybody would print them: one HTML table in one page, given to Chromium's printToPDF.
import { chmodSync, writeFileSync } from 'node:fs';
import type { RunningDesk } from '../../tests/e2e/desk';
import { patentsList } from './window';

export const printPeerName = 'one HTML table';

const escaped = (text: string): string =>
  text.replace(/[&<>]/g, (sign) => ({ '&': '&amp;', '<': '&lt;' })[sign] ?? '&gt;');

/** Writes the page; the columns are those of the list. */
export async function writePrintPage(desk: RunningDesk, file: string): Promise<void> {
  const lines: string[] = [];
  for (let offset = 0; ; offset += 5000) {
    const page = await patentsList(desk, {
      text: '',
      filter: {},
      sort: { key: 'filingDate', descending: true },
      offset,
      limit: 5000,
      facets: false,
    });
    for (const row of page.rows) {
      const { applicationNumber, title, type, filingDate, grantDate, legalBucket } = row;
      const cells = [
        String(lines.length + 1),
        applicationNumber,
        title,
        type,
        filingDate ?? '',
        grantDate ?? '',
        legalBucket,
        row.department ?? '',
        row.inventors,
        row.ipcMain ?? '',
      ];
      lines.push(`<tr>${cells.map((cell) => `<td>${escaped(cell)}</td>`).join('')}</tr>`);
    }
    if (offset + page.rows.length >= page.total) break;
  }
  const style =
    '@page{size:A4 landscape;margin:12mm}body{font:11px "Noto Sans SC","Noto Sans CJK SC",sans-serif}table{border-collapse:collapse;width:100%}td,th{border-bottom:1px solid #bbb;padding:3px;vertical-align:top}tr{break-inside:avoid}';
  const head = `<thead><tr>${'序号 申请号 名称 类型 申请日 授权日 状态 院系 发明人 分类号'
    .split(' ')
    .map((word) => `<th>${word}</th>`)
    .join('')}</tr></thead>`;
  writeFileSync(
    file,
    `<!doctype html><meta charset="utf-8"><style>${style}</style><table>${head}<tbody>${lines.join('')}</tbody></table>`,
  );
  chmodSync(file, 0o644);
}

/** @returns seconds from opening the page to the bytes of the file */
export const printPage = (desk: RunningDesk, file: string): Promise<number> =>
  desk.app.evaluate(async ({ BrowserWindow }, page) => {
    const start = performance.now();
    const window = new BrowserWindow({
      show: false,
      webPreferences: { partition: 'print-peer', sandbox: true },
    });
    await window.loadFile(page);
    await window.webContents.printToPDF({ preferCSSPageSize: true, printBackground: true });
    window.destroy();
    return (performance.now() - start) / 1000;
  }, file);

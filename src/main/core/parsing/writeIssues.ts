// Writes the issues of an import as a workbook a person can work through. Every cell is text: nothing in it is computed.
import { rename, rm } from 'node:fs/promises';
import ExcelJS from 'exceljs';
import type { RowIssue } from '../../../domain/patents/importRow';
import { issueText } from '../../../domain/patents/issueText';
import { fail, ok, type Result } from '../../../shared/result';

const WORDS = {
  zh: {
    sheet: '导入问题',
    header: ['行', '列', '值', '程度', '原因', '处理办法', '代码'],
    severity: { error: '未导入', warning: '提醒', repeated: '重复' },
  },
  en: {
    sheet: 'Import issues',
    header: ['Row', 'Column', 'Value', 'Result', 'Cause', 'Cure', 'Code'],
    severity: { error: 'not imported', warning: 'warning', repeated: 'repeated' },
  },
} as const;
const WIDTHS = [8, 18, 28, 10, 60, 60, 26];

/** Characters XML can not carry are left out; a spreadsheet cell holds 32,767. */
const FORBIDDEN = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;
const plain = (text: string) => text.replace(FORBIDDEN, '').slice(0, 32_767);

/**
 * Writes all issues to an XLSX file, beside it first and then in its place, so that a full disk leaves no half file.
 * Cells are strings in text format (`@`), so a value such as `=HYPERLINK(...)` stays what it is: text.
 */
export async function writeIssues(
  file: string,
  issues: Iterable<RowIssue> | AsyncIterable<RowIssue>,
  language: 'zh' | 'en',
): Promise<Result<{ rows: number }>> {
  const words = WORDS[language];
  const temporary = `${file}.part`;
  let rows = 0;
  try {
    const workbook = new ExcelJS.stream.xlsx.WorkbookWriter({ filename: temporary, useStyles: true });
    const sheet = workbook.addWorksheet(words.sheet, { views: [{ state: 'frozen', ySplit: 1 }] });
    sheet.columns = WIDTHS.map((width) => ({ width, style: { numFmt: '@' } }));
    const head = sheet.addRow([...words.header]);
    head.font = { bold: true };
    head.commit();
    for await (const issue of issues) {
      const { cause, cure } = issueText(issue, language);
      const cells = [
        String(issue.row),
        issue.column,
        issue.value,
        words.severity[issue.severity],
        cause,
        cure,
        issue.code,
      ];
      sheet.addRow(cells.map(plain)).commit();
      rows += 1;
    }
    sheet.autoFilter = { from: 'A1', to: { row: 1, column: WIDTHS.length } };
    sheet.commit();
    await workbook.commit();
    await rename(temporary, file);
    return ok({ rows });
  } catch (error) {
    await rm(temporary, { force: true });
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    return fail(code === 'ENOSPC' ? 'DISK_FULL' : 'FILE_NOT_WRITABLE', { reason: code });
  }
}

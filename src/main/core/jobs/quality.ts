// The job step `quality`: counts by check and the score, and every finding as a line of a table.
import { extname, resolve } from 'node:path';
import { z } from 'zod';
import { IsoDate } from '../../../domain/patents/parts';
import type { CheckCode, Severity } from '../../../domain/patents/quality/codes';
import { severityWords } from '../../../domain/patents/quality/tables';
import { checkWords } from '../../../domain/patents/quality/words/word';
import type { Desk } from '../desk';

export const QualityStep = z.strictObject({
  /** The office's own date where it is left out. */
  today: IsoDate.optional(),
  /** Ends in .csv or .xlsx. */
  out: z
    .string()
    .regex(/\.(csv|xlsx)$/i)
    .optional(),
  lang: z.enum(['zh', 'en']).default('zh'),
});
type Lang = z.infer<typeof QualityStep>['lang'];

const words = {
  zh: {
    name: '数据质量',
    columns: ['级别', '检查', '申请号', '专利名称', '院系', '发现的问题', '处理办法'],
    nothing: '没有发现问题',
  },
  en: {
    name: 'Data quality',
    columns: ['Severity', 'Check', 'Application number', 'Title', 'Department', 'Found', 'Cure'],
    nothing: 'Nothing found',
  },
} as const;

/** Findings asked for at once. */
const block = 2000;

async function lines(
  desk: Desk,
  today: string,
  found: ReadonlyArray<{ code: CheckCode; severity: Severity; count: number }>,
  lang: Lang,
): Promise<string[][]> {
  const rows: string[][] = [];
  for (const { code, severity, count } of found) {
    for (let offset = 0; offset < count; offset += block) {
      const page = await desk.store.query('quality.findings', { today, check: code, offset, limit: block });
      for (const { applicationNumber, title, department, data } of page.rows) {
        const { name, what, cure } = checkWords(code, lang, data);
        rows.push([severityWords[lang][severity], name, applicationNumber, title, department, what, cure]);
      }
    }
  }
  return rows;
}

export async function qualityStep(
  { today: given, out, lang }: z.infer<typeof QualityStep>,
  desk: Desk,
): Promise<Record<string, unknown>> {
  const today = given ?? desk.today();
  const report = await desk.store.query('quality.report', { today });
  const found = report.checks.filter(({ count }) => count > 0);
  const answer = {
    today,
    patents: report.patents,
    score: report.score ?? null,
    checks: Object.fromEntries(found.map(({ code, count }) => [code, count])),
    departments: report.departments.map(({ name, patents, score }) => ({ name, patents, score })),
    duplicates: report.duplicates.open,
    duration: Math.round(report.ms),
  };
  if (out === undefined) return answer;
  const file = resolve(out);
  const rows = await lines(desk, today, found, lang);
  const { name, columns, nothing } = words[lang];
  const shown = rows.length > 0 ? rows : [['', nothing, '', '', '', '', '']];
  const format = extname(file).toLowerCase() === '.csv' ? 'csv' : 'xlsx';
  await desk.exports.table({ format, name, columns, rows: shown }, file);
  return { ...answer, file, rows: rows.length };
}

// The report as plain tables, for printing and for the clipboard. Pure text: no layout here.
import type { CheckCode, Severity } from './codes';
import { type CheckWords, checkWords, type Language } from './words/word';

export interface QualityReport {
  readonly today: string;
  readonly patents: number;
  /** 0 to 100; absent without patents. */
  readonly score?: number;
  readonly checks: ReadonlyArray<{ code: CheckCode; severity: Severity; count: number; left: number }>;
  readonly departments: ReadonlyArray<{
    /** '' = without a department. */
    departmentId: string;
    name: string;
    patents: number;
    withErrors: number;
    withWarnings: number;
    clean: number;
    score: number;
  }>;
}

export interface QualityTable {
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: ReadonlyArray<readonly string[]>;
}

export const severityWords: Readonly<Record<Language, Readonly<Record<Severity, string>>>> = {
  zh: { error: '错误', warning: '警告', notice: '提示' },
  en: { error: 'error', warning: 'warning', notice: 'notice' },
};

const heads = {
  zh: {
    checks: '数据质量检查',
    departments: '各院系数据质量',
    check: ['级别', '检查', '件数', '保持原样', '处理办法'],
    department: ['院系', '专利（件）', '有错误', '仅有警告', '无问题', '得分'],
    none: '（未归属院系）',
    all: '全部',
  },
  en: {
    checks: 'Data quality checks',
    departments: 'Data quality by department',
    check: ['Severity', 'Check', 'Patents', 'Left as is', 'Cure'],
    department: ['Department', 'Patents', 'With errors', 'Warnings only', 'Clean', 'Score'],
    none: '(no department)',
    all: 'All',
  },
} as const;

/** Checks that found something, gravest first, and the score of every department with the counts behind it. */
export function qualityTables(report: QualityReport, language: Language): QualityTable[] {
  const words = heads[language];
  const found = report.checks.filter(({ count, left }) => count + left > 0);
  const checkRow = (check: QualityReport['checks'][number]): string[] => {
    const { name, cure }: CheckWords = checkWords(check.code, language);
    return [severityWords[language][check.severity], name, String(check.count), String(check.left), cure];
  };
  const sum = (of: (row: QualityReport['departments'][number]) => number): string =>
    String(report.departments.reduce((total, row) => total + of(row), 0));
  return [
    { title: words.checks, columns: words.check, rows: found.map(checkRow) },
    {
      title: words.departments,
      columns: words.department,
      rows: [
        ...report.departments.map((row) => [
          row.name || words.none,
          String(row.patents),
          String(row.withErrors),
          String(row.withWarnings),
          String(row.clean),
          String(row.score),
        ]),
        [
          words.all,
          String(report.patents),
          sum((row) => row.withErrors),
          sum((row) => row.withWarnings),
          sum((row) => row.clean),
          report.score === undefined ? '' : String(report.score),
        ],
      ],
    },
  ];
}

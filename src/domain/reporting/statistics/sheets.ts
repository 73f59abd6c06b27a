// A statistic as a workbook: a sheet a table with typed cells, one for the definitions. Money in yuan with two decimals.
import type { Cell, StatReport } from './report';

export type SheetCell =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly value: number }
  /** Exact fen; the writer puts the point where it belongs. */
  | { readonly kind: 'money'; readonly fen: number }
  | { readonly kind: 'percent'; readonly part: number; readonly whole: number }
  | { readonly kind: 'date'; readonly iso: string };

export interface Sheet {
  readonly name: string;
  readonly columns: readonly { readonly label: string; readonly width: number }[];
  readonly rows: readonly (readonly SheetCell[])[];
  readonly foot?: readonly SheetCell[];
}

const sheetCell = (cell: Cell): SheetCell => {
  switch (cell.kind) {
    case 'text':
      return { kind: 'text', text: cell.text };
    case 'count':
      return { kind: 'number', value: cell.value };
    case 'money':
      return { kind: 'money', fen: cell.fen };
    case 'share':
      return cell.whole === 0
        ? { kind: 'text', text: '' }
        : { kind: 'percent', part: cell.part, whole: cell.whole };
    case 'date':
      return { kind: 'date', iso: cell.iso };
  }
};

const text = (value: string): SheetCell => ({ kind: 'text', text: value });

/** Names a spreadsheet takes: 31 characters, none of \ / ? * [ ] :, each once. */
function sheetNames(headings: readonly string[]): string[] {
  const used = new Set<string>();
  return headings.map((heading) => {
    const clean = heading.replace(/[\\/?*[\]:]/g, ' ').slice(0, 28);
    let name = clean;
    for (let n = 2; used.has(name); n++) name = `${clean} ${n}`;
    used.add(name);
    return name;
  });
}

export function statSheets(report: StatReport): Sheet[] {
  const tables = report.sections.flatMap(({ heading, table }) =>
    table === undefined ? [] : [{ heading, table }],
  );
  const names = sheetNames([...tables.map(({ heading }) => heading), '统计口径']);
  const sheets = tables.map(({ table }, index): Sheet => {
    const foot = table.foot?.map(sheetCell);
    return {
      name: names[index] ?? '',
      columns: table.columns.map(({ label, weight }) => ({ label, width: Math.round(12 * (weight ?? 1)) })),
      rows: table.rows.map((row) => row.map(sheetCell)),
      ...(foot === undefined ? {} : { foot }),
    };
  });
  const asked = report.sections.flatMap((section) => section.asked ?? []);
  const facts = [
    ['报告', report.title],
    ['统计期', `${report.from} 至 ${report.until}`],
    ['数据截至', report.asOf],
    ...asked.map(({ label, unit, value }) => [`${label}（${unit}）`, value === null ? '' : String(value)]),
    ...report.definitions.map(({ term, text: words }) => [term, words]),
    ...report.checks.map(({ text: words }) => ['审核提示', words]),
  ];
  return [
    ...sheets,
    {
      name: names.at(-1) ?? '统计口径',
      columns: [
        { label: '项目', width: 24 },
        { label: '说明', width: 90 },
      ],
      rows: facts.map((row) => row.map(text)),
    },
  ];
}

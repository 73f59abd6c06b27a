// A statistic as a workbook: a sheet a table with typed cells, one for the definitions. Money in yuan with two decimals.
import type { Cell, StatReport, StatSection, StatTable } from './report';

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

interface Listed {
  readonly heading: string;
  readonly table: StatTable;
}

/** A list that was cut into parts is whole again, with its parts in a column of their own and no sums between. */
function wholeLists(sections: readonly StatSection[]): Listed[] {
  const lists: Listed[] = [];
  const places = new Map<string, number>();
  for (const { heading, table } of sections) {
    if (table === undefined) continue;
    const { part, foot: _, ...list } = table;
    if (part === undefined) {
      lists.push({ heading, table });
      continue;
    }
    const rows = list.rows.map((row): Cell[] => [{ kind: 'text', text: part.value }, ...row]);
    const place = places.get(table.id);
    const known = lists[place ?? -1];
    if (place === undefined || known === undefined) {
      places.set(table.id, lists.length);
      const columns = [{ label: part.label, kind: 'text' as const, weight: 1.6 }, ...list.columns];
      lists.push({ heading: '清单', table: { ...list, columns, rows } });
    } else {
      lists[place] = { ...known, table: { ...known.table, rows: [...known.table.rows, ...rows] } };
    }
  }
  return lists;
}

export function statSheets(report: StatReport): Sheet[] {
  const tables = wholeLists(report.sections);
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
    ...(report.span === '' ? [] : [[report.span ?? '统计期', `${report.from} 至 ${report.until}`]]),
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

// An own report from its design: a statistic like any other, so that screen, paper, workbook and Word file come of it.
import type {
  Cell,
  Definition,
  Source,
  StatChart,
  StatColumn,
  StatReport,
  StatSection,
  StatTable,
} from '../statistics/report';
import { cut, lineOf, type Read, readers, recordsOf, sumOf } from './cells';
import type { OwnDesign } from './design';
import { filterWords, type Period } from './filter';
import { groupsOf, type OwnGroup } from './groups';
import { type Collate, inOrder } from './order';
import { fieldOf, type OwnRows, type OwnSource, sourceOf } from './sources';
import { canSum } from './value';
import { fitted } from './widths';

/** Lines a table on paper holds, and parts a paper is cut into. */
export const mostLines = 50_000;
export const mostGroups = 480;
/** A chart with more columns can not be read. */
const mostColumns = 40;
/** Characters beside a column of a chart. */
const mostInLabel = 12;

export interface OwnOptions extends Period {
  readonly asOf: string;
  /** Instead of the title of the design. */
  readonly title?: string;
  /** Lines that are made at most, for a screen; counts and sums are of all. */
  readonly lines?: number;
  readonly collate: Collate;
}

/** More than paper can hold; `what` says of what. */
export interface OwnTooLong {
  readonly what: 'lines' | 'groups';
  readonly found: number;
  readonly most: number;
}

type OwnBuilt =
  | { readonly ok: true; readonly report: StatReport }
  | { readonly ok: false; readonly fault: OwnTooLong };

const thousands = (value: number): string => value.toString().replace(/\B(?=(\d{3})+$)/g, ',');

/** What every part of the report is made of. */
interface Making {
  readonly design: OwnDesign;
  readonly source: OwnSource;
  readonly rows: OwnRows;
  readonly reads: readonly Read[];
}

const said = ({ source }: Making, found: number): string => `${thousands(found)} ${source.unit[0]}`;

/** Sums under the columns; where nothing is summed stands how many lines there are. */
function foot(making: Making, found: readonly number[], from: Source): Cell[] {
  const cells = making.reads.map((read) => sumOf(read, found, from));
  const free = cells.flatMap((cell, i) => (cell === null ? [i] : []));
  const isSerial = making.reads[free[0] ?? -1]?.field.id === 'serial';
  const number = said(making, found.length);
  // The column of serial numbers is too narrow for both words.
  const [total, counted] = isSerial && free.length > 1 ? [free[0], free[1]] : [undefined, free[0]];
  return cells.map((cell, i): Cell => {
    if (cell !== null) return cell;
    if (i === total) return { kind: 'text', text: '合计' };
    if (i === counted) return { kind: 'text', text: total === undefined ? `合计 ${number}` : number, from };
    return { kind: 'text', text: '' };
  });
}

const listName = ({ source }: Making): string => `${source.label[0]}清单`;

/** One line a group: how many, and the sums of the columns that have one. */
function summary(making: Making, groups: readonly OwnGroup[], all: readonly number[]): StatSection {
  const { design, source, rows, reads } = making;
  const seen = new Set<string>();
  const summed = reads.filter(({ field }) => canSum(field) && !seen.has(field.id) && seen.add(field.id));
  const line = (name: string, found: readonly number[]): Cell[] => {
    const from = recordsOf(source.entity, rows, found);
    return [
      { kind: 'text', text: cut(name, 300) },
      { kind: 'count', value: found.length, from },
      ...summed.map((read) => sumOf(read, found, from) ?? { kind: 'text' as const, text: '' }),
    ];
  };
  const by = design.groupBy === undefined ? undefined : fieldOf(design.source, design.groupBy.field);
  const lines = groups.map(({ name, rows: found }) => line(name || `全部${source.label[0]}`, found));
  const foot = by === undefined ? undefined : line('合计', all);
  const columns: StatColumn[] = [
    { label: by?.label[0] ?? source.label[0], kind: 'text', weight: 2 },
    { label: `数量（${source.unit[0]}）`, kind: 'count' },
    ...summed.map(({ column }) => column),
  ];
  const table: StatTable = {
    id: 'summary',
    columns: fitted(columns, lines, foot === undefined ? [] : [foot], design.landscape),
    rows: lines,
    ...(foot === undefined ? {} : { foot }),
  };
  const chart = design.show === 'sums' && design.chart ? chartOf(table) : undefined;
  const heading = by === undefined ? '汇总' : `按${by.label[0]}汇总`;
  return { heading, table, ...(chart === undefined ? {} : { chart }) };
}

/** The first sum of money, else the number of lines. */
function chartOf({ columns, rows }: StatTable): StatChart | undefined {
  if (rows.length < 2 || rows.length > mostColumns) return undefined;
  const money = columns.findIndex(({ kind }) => kind === 'money');
  const at = money < 0 ? 1 : money;
  const figure = (cell: Cell | undefined): number =>
    cell?.kind === 'money' ? cell.fen : cell?.kind === 'count' ? cell.value : 0;
  return {
    kind: 'bars',
    labels: rows.map(([head]) => cut(head?.kind === 'text' ? head.text : '', mostInLabel)),
    series: [
      {
        // The chart says the unit itself.
        name: (columns[at]?.label ?? '').replace(/（[元件]）$/, ''),
        unit: money < 0 ? 'count' : 'fen',
        values: rows.map((cells) => figure(cells[at])),
      },
    ],
  };
}

/** The lists, a section a group; `most` lines of them all. */
function lists(making: Making, groups: readonly OwnGroup[], most: number): StatSection[] {
  const { design, source, rows, reads } = making;
  const columns = reads.map(({ column }) => column);
  const tables: Array<{ readonly heading: string; readonly table: StatTable }> = [];
  const by = design.groupBy === undefined ? undefined : fieldOf(design.source, design.groupBy.field);
  let place = 0;
  if (groups.length === 0) return [{ heading: listName(making), table: { id: 'list', columns, rows: [] } }];
  for (const { name, rows: found } of groups) {
    if (place >= most) break;
    const shown = found.slice(0, most - place);
    const start = place;
    place += shown.length;
    const table: StatTable = {
      id: 'list',
      ...(by === undefined ? {} : { part: { label: by.label[0], value: cut(name, 300) } }),
      columns,
      rows: shown.map((row, i) =>
        lineOf(reads, row, start + i, { entity: source.entity, ids: [rows.id(row)] }),
      ),
      foot: foot(making, found, recordsOf(source.entity, rows, found)),
    };
    const heading =
      by === undefined ? listName(making) : `${cut(name, 200)}（${said(making, found.length)}）`;
    tables.push({ heading, table });
  }
  // One width a column through all groups.
  const widths = fitted(
    columns,
    tables.flatMap(({ table }) => table.rows),
    tables.flatMap(({ table }) => (table.foot === undefined ? [] : [table.foot])),
    design.landscape,
  );
  return tables.map(({ heading, table }) => ({ heading, table: { ...table, columns: widths } }));
}

/** What is listed, by which conditions, and how sums were made. */
function definitions({ design, source, reads }: Making): Definition[] {
  const told = (field: string | undefined) => fieldOf(design.source, field ?? '')?.label[0];
  const [by, period] = [told(design.groupBy?.field), told(design.period)];
  const fields = new Map(reads.map(({ field }) => [field.id, field]));
  const texts: Array<readonly [string, string | undefined]> = [
    ['列出内容', `${source.line}。条件：${cut(filterWords(design))}。`],
    ['统计期', period && `${period}在统计期内，首尾两日都计入；没有填${period}的不列。`],
    ['分组', by && `按${by}分组，一行只在一组；没有填的列在“未填${by}”。`],
    [
      '合计',
      reads.some(({ field }) => canSum(field) && field.kind !== 'records')
        ? '金额和数量逐行相加，空白不计；各组小计相加等于总计。'
        : undefined,
    ],
    [
      '件数',
      reads.some(({ field }) => field.kind === 'records')
        ? '专利件数的合计按不同专利计：同一专利在几行中出现只计一件，所以各行之和可能大于合计。'
        : undefined,
    ],
    ...[...fields.values()].map(({ label, define }) => [label[0], define] as const),
    ['备注', design.notes.trim() === '' ? undefined : cut(design.notes.trim(), 1800)],
  ];
  return texts.flatMap(([term, text]) => (text === undefined ? [] : [{ term, text }]));
}

/** @param found lines that meet the conditions (`matching`) */
export function buildOwn(
  design: OwnDesign,
  rows: OwnRows,
  found: readonly number[],
  options: OwnOptions,
): OwnBuilt {
  const source = sourceOf(design.source);
  const isList = design.show === 'lines';
  const isCut = options.lines !== undefined;
  if (isList && !isCut && found.length > mostLines)
    return { ok: false, fault: { what: 'lines', found: found.length, most: mostLines } };
  const making: Making = { design, source, rows, reads: readers(design, rows) };
  const ordered = isList ? inOrder(design, rows, found, options.collate) : found;
  const groups = groupsOf(design, rows, ordered, options.collate);
  const most = isList ? mostGroups : mostLines;
  if (!isCut && groups.length > most)
    return { ok: false, fault: { what: 'groups', found: groups.length, most } };
  const shown = options.lines ?? mostLines;
  const isGrouped = design.groupBy !== undefined && found.length > 0;
  const scope = filterWords(design);
  const more =
    isList && found.length > shown
      ? [`只显示前 ${thousands(shown)} 行，合计是全部 ${said(making, found.length)}的。`]
      : [];
  const sections = [
    ...(isGrouped || !isList ? [summary(making, groups, found)] : []),
    ...(isList ? lists(making, groups, shown) : []),
  ];
  const [head, ...rest] = sections;
  return {
    ok: true,
    report: {
      kind: 'own',
      title: options.title?.trim() || design.title?.trim() || design.name,
      from: options.from,
      until: options.until,
      asOf: options.asOf,
      span: design.period === undefined ? '' : (fieldOf(design.source, design.period)?.label[0] ?? ''),
      scope: cut(`${scope}；共 ${said(making, found.length)}`, 480),
      landscape: design.landscape,
      seal: design.seal,
      sections: head === undefined ? [] : [more.length === 0 ? head : { ...head, paragraphs: more }, ...rest],
      definitions: definitions(making),
      checks: [],
      signatures: [...design.signatures],
    },
  };
}

// A licensee's report as a table: finds the columns, reads units and amounts in yuan. Rows that can not be read are said.
import { type Fen, parseAmount, sum } from '../money';
import type { ReportLine } from './royalty';

export interface FileIssue {
  /** As the spreadsheet counts, 1 = first. */
  readonly row: number;
  readonly column: string;
  readonly value: string;
}

export interface ReportFile {
  readonly lines: readonly ReportLine[];
  readonly issues: readonly FileIssue[];
  /** The total the file itself states, fen. */
  readonly claimedFen?: Fen;
}

const columns = {
  product: /^(产品|产品名称|品名|型号|产品型号|规格|product|item|model)$/i,
  units: /^(数量|销量|销售量|销售数量|台数|units?|quantity|qty)/i,
  gross: /^(销售额|销售收入|总销售额|含扣除销售额|gross( sales)?)/i,
  deductions: /^(扣除|扣减|扣除额|可扣除|运费|deductions?)/i,
  base: /^(净销售额|净额|计提基数|提成基数|基数|利润|net( sales)?|base|profit)/i,
  claimed: /^(提成费?|应付提成|使用费|提成金额|应付金额|royalt(y|ies))/i,
} as const;
type Column = keyof typeof columns;

const totalRow = /^(合计|总计|小计|total|sum)/i;

const plain = (cell: string): string =>
  cell
    .normalize('NFKC')
    .replace(/[（(].*?[)）]/g, '')
    .trim();

type Places = Partial<Record<Column, number>>;

function placesOf(row: readonly string[]): Places {
  const found: Places = {};
  for (const [at, cell] of row.entries())
    for (const name of Object.keys(columns) as Column[])
      if (found[name] === undefined && columns[name].test(plain(cell))) found[name] = at;
  return found;
}

/** Undefined where no row names a product and one of units, sales or base. */
export function readReport(rows: readonly (readonly string[])[]): ReportFile | undefined {
  const head = rows.findIndex((row) => {
    const places = placesOf(row);
    return places.product !== undefined && ['units', 'gross', 'base'].some((name) => name in places);
  });
  if (head < 0) return undefined;
  const names = rows[head] ?? [];
  const places = placesOf(names);
  const lines: ReportLine[] = [];
  const issues: FileIssue[] = [];
  const claims: Fen[] = [];
  let stated: Fen | undefined;
  for (const [at, row] of rows.entries()) {
    if (at <= head) continue;
    const cell = (name: Column): string => (row[places[name] ?? -1] ?? '').trim();
    const issue = (name: Column): void => {
      issues.push({ row: at + 1, column: names[places[name] ?? 0] ?? name, value: cell(name) });
    };
    const money = (name: Column): Fen | undefined => {
      if (cell(name) === '') return undefined;
      const read = parseAmount(cell(name));
      if (read.ok) return read.fen;
      issue(name);
      return undefined;
    };
    const product = cell('product');
    const claimed = money('claimed');
    if (totalRow.test(plain(row.find((one) => one.trim() !== '') ?? ''))) {
      stated = claimed ?? stated;
      continue;
    }
    if (product === '') continue;
    const whole = cell('units').normalize('NFKC').replaceAll(',', '');
    if (whole !== '' && !/^\d{1,12}(\.0+)?$/.test(whole)) issue('units');
    const units = /^\d{1,12}(\.0+)?$/.test(whole) ? Number(whole) : undefined;
    const [grossFen, deductionsFen, baseFen] = [money('gross'), money('deductions'), money('base')];
    if (claimed !== undefined) claims.push(claimed);
    lines.push({
      product: product.slice(0, 300),
      ...(units === undefined ? {} : { units }),
      ...(grossFen === undefined ? {} : { grossFen }),
      ...(deductionsFen === undefined ? {} : { deductionsFen }),
      ...(baseFen === undefined ? {} : { baseFen }),
    });
  }
  const summed = claims.length > 0 ? sum(claims) : undefined;
  const claimedFen = stated ?? summed;
  return { lines, issues, ...(claimedFen === undefined ? {} : { claimedFen }) };
}

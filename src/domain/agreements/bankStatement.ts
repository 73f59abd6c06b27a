// A bank statement as rows of text: columns by the words of their head, money that came in. Pure.
import { formatAmount, parseAmount } from '../money';
import { parseDate } from '../patents/dates';

export interface StatementLine {
  /** 1-based, as the spreadsheet program shows it. */
  readonly row: number;
  readonly date: string;
  readonly fen: number;
  readonly payer: string;
  readonly bankRef?: string;
  readonly note?: string;
}

export interface StatementIssue {
  readonly row: number;
  readonly code: 'STATEMENT_DATE' | 'STATEMENT_AMOUNT' | 'STATEMENT_PAYER' | 'STATEMENT_OUTGOING';
  readonly value: string;
  /** What could be read of it all the same, so that a person can complete it. */
  readonly read: Partial<Omit<StatementLine, 'row'>>;
}

export interface Statement {
  readonly lines: readonly StatementLine[];
  readonly issues: readonly StatementIssue[];
}

type Column = 'date' | 'income' | 'amount' | 'direction' | 'payer' | 'bankRef' | 'note';

/** Words of the heads of bank exports; the first that stands in a head decides. */
const heads: ReadonlyArray<readonly [Column, RegExp]> = [
  ['date', /交易日|记账日|入账日|日期|date/i],
  ['direction', /借贷(标志|方向)|收支(标志|方向)|direction/i],
  ['income', /贷方(发生|金额)|收入金额|收入|入账金额|credit/i],
  ['amount', /^(?!借方|支出|付款|debit)(?:交易金额|.*发生额|金额|.*amount)/i],
  ['payer', /对方(户名|名称|单位|账户名)|付款(人|方|单位)|payer|counterparty/i],
  ['bankRef', /流水号|凭证号|交易号|reference/i],
  ['note', /摘要|用途|附言|备注|remark|purpose/i],
];

/** Rows of a head looked for; banks write the account above it. */
const headWithin = 30;

function columnsOf(row: readonly string[]): Map<Column, number> {
  const found = new Map<Column, number>();
  for (const [index, cell] of row.entries()) {
    const head = cell.normalize('NFKC').replace(/\s+/g, '');
    const column = heads.find(([name, word]) => !found.has(name) && word.test(head))?.[0];
    if (column !== undefined) found.set(column, index);
  }
  return found;
}

const isHead = (columns: ReadonlyMap<Column, number>): boolean =>
  columns.has('date') && columns.has('payer') && (columns.has('income') || columns.has('amount'));

/** A date as banks write it, a time of day behind it or not. */
function dateOf(text: string): string | undefined {
  const parsed = parseDate(text);
  return parsed.ok ? parsed.value : undefined;
}

const isOut = (direction: string): boolean => /借|支|付|^d/i.test(direction) && !/贷|收/.test(direction);

/**
 * Money that came in, fen. Outgoing rows are counted as issues of their own, so that nothing disappears; a row without
 * date, amount or payer is named. undefined where no row is a head with 日期, 对方户名 and 金额.
 */
export function readStatement(rows: readonly (readonly string[])[]): Statement | undefined {
  const at = rows.slice(0, headWithin).findIndex((row) => isHead(columnsOf(row)));
  const head = rows[at];
  if (head === undefined) return undefined;
  const columns = columnsOf(head);
  const lines: StatementLine[] = [];
  const issues: StatementIssue[] = [];
  for (const [index, cells] of rows.slice(at + 1).entries()) {
    const row = at + 2 + index;
    const cell = (column: Column): string => (cells[columns.get(column) ?? -1] ?? '').trim();
    if (cells.every((one) => one.trim() === '')) continue;
    const amount = cell(columns.has('income') ? 'income' : 'amount');
    const parsed = parseAmount(amount);
    const date = dateOf(cell('date'));
    const [payer, bankRef, note] = [cell('payer'), cell('bankRef'), cell('note')];
    const read = {
      ...(date === undefined ? {} : { date }),
      ...(parsed.ok ? { fen: parsed.fen } : {}),
      ...(payer === '' ? {} : { payer: payer.slice(0, 300) }),
      ...(bankRef === '' ? {} : { bankRef: bankRef.slice(0, 100) }),
      ...(note === '' ? {} : { note: note.slice(0, 5000) }),
    };
    const refuse = (code: StatementIssue['code'], value: string): void =>
      void issues.push({ row, code, value, read });
    if (date === undefined) refuse('STATEMENT_DATE', cell('date'));
    else if (amount === '' || (parsed.ok && parsed.fen <= 0) || isOut(cell('direction')))
      refuse('STATEMENT_OUTGOING', parsed.ok ? formatAmount(parsed.fen) : amount);
    else if (!parsed.ok) refuse('STATEMENT_AMOUNT', amount);
    else if (payer === '') refuse('STATEMENT_PAYER', '');
    else lines.push({ ...read, row, date, fen: parsed.fen, payer: payer.slice(0, 300) });
  }
  return { lines, issues };
}

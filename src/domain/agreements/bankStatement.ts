// A bank statement as rows of text: columns by the words of their head, money that came in, and whose it may be. Pure.
import { formatAmount, parseAmount } from '../money';
import { parseDate } from '../patents/dates';
import type { Agreement } from '../patents/records';

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
    const refuse = (code: StatementIssue['code'], value: string): void =>
      void issues.push({ row, code, value });
    if (date === undefined) refuse('STATEMENT_DATE', cell('date'));
    else if (amount === '' || (parsed.ok && parsed.fen <= 0) || isOut(cell('direction')))
      refuse('STATEMENT_OUTGOING', parsed.ok ? formatAmount(parsed.fen) : amount);
    else if (!parsed.ok) refuse('STATEMENT_AMOUNT', amount);
    else if (cell('payer') === '') refuse('STATEMENT_PAYER', '');
    else {
      const [bankRef, note] = [cell('bankRef'), cell('note')];
      lines.push({
        row,
        date,
        fen: parsed.fen,
        payer: cell('payer').slice(0, 300),
        ...(bankRef === '' ? {} : { bankRef: bankRef.slice(0, 100) }),
        ...(note === '' ? {} : { note: note.slice(0, 5000) }),
      });
    }
  }
  return { lines, issues };
}

/** Names as banks and contracts write them: full and half width, brackets and spaces do not matter. */
const folded = (name: string): string =>
  name
    .normalize('NFKC')
    .replace(/[\s()（）·.]/g, '')
    .toLowerCase();

/**
 * The agreement a payment is for: the only active one with that party, or of several the only one with that price.
 * Where more than one could be meant nobody is chosen.
 */
export function matchAgreement(
  { payer, fen }: Pick<StatementLine, 'payer' | 'fen'>,
  agreements: readonly Agreement[],
): Agreement | undefined {
  const ours = agreements.filter((one) => one.state === 'active' && folded(one.party) === folded(payer));
  if (ours.length === 1) return ours[0];
  const priced = ours.filter((one) => one.priceFen === fen);
  return priced.length === 1 ? priced[0] : undefined;
}

export interface Reconciled {
  /** What they have and we lack, what we have and they lack, and the same payment with two amounts. */
  readonly onlyTheirs: readonly StatementLine[];
  readonly onlyOurs: readonly OurLine[];
  readonly different: ReadonlyArray<{ readonly theirs: StatementLine; readonly ours: OurLine }>;
  readonly same: number;
}

export interface OurLine {
  readonly id: string;
  readonly date: string;
  readonly fen: number;
  readonly payer: string;
  readonly bankRef?: string | undefined;
}

/** Holds the finance office's list against ours: by bank reference where both have one, else by day, payer and amount. */
export function reconcile(theirs: readonly StatementLine[], ours: readonly OurLine[]): Reconciled {
  const left = new Set(ours);
  const byRef = new Map(ours.flatMap((one) => (one.bankRef ? [[one.bankRef, one] as const] : [])));
  const keyOf = ({ date, payer, fen }: Pick<OurLine, 'date' | 'payer' | 'fen'>): string =>
    `${date} ${folded(payer)} ${fen}`;
  const byKey = new Map<string, OurLine[]>();
  for (const one of ours) {
    const list = byKey.get(keyOf(one));
    if (list === undefined) byKey.set(keyOf(one), [one]);
    else list.push(one);
  }
  const onlyTheirs: StatementLine[] = [];
  const different: Array<{ theirs: StatementLine; ours: OurLine }> = [];
  let same = 0;
  for (const line of theirs) {
    const known = line.bankRef === undefined ? undefined : byRef.get(line.bankRef);
    const match = known ?? byKey.get(keyOf(line))?.find((one) => left.has(one));
    if (match === undefined || !left.has(match)) {
      onlyTheirs.push(line);
      continue;
    }
    left.delete(match);
    if (match.fen === line.fen) same += 1;
    else different.push({ theirs: line, ours: match });
  }
  return { onlyTheirs, onlyOurs: [...left], different, same };
}

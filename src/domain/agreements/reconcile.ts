// 与财务对账: the finance office's list held against our payments, line by line. Amounts in fen. Pure.
import { type Fen, minus, sum } from '../money';
import type { StatementLine } from './bankStatement';
import { foldedName } from './names';

export interface OurLine {
  readonly id: string;
  readonly date: string;
  readonly fen: Fen;
  readonly payer: string;
  readonly bankRef?: string | undefined;
  /** Day on which the finance office was asked about it. */
  readonly askedOn?: string | undefined;
  /** Taken back since: it may be what they list, but nobody misses it where they do not. */
  readonly isReversed?: boolean;
}

export interface Pair {
  readonly theirs: StatementLine;
  readonly ours: OurLine;
  readonly differs: 'nothing' | 'day' | 'amount';
}

export interface Reconciled {
  readonly pairs: readonly Pair[];
  /** What they have and we lack. */
  readonly onlyTheirs: readonly StatementLine[];
  /** What we have and they lack, within the period. */
  readonly onlyOurs: readonly OurLine[];
  /** Fen; `difference` is theirs less ours. */
  readonly totals: { readonly theirs: Fen; readonly ours: Fen; readonly difference: Fen };
}

export interface Period {
  readonly from: string;
  readonly to: string;
}

/** The office books on the day of the voucher, the bank on the day of the money: this far apart is still one payment. */
const near = 15;

const days = (a: string, b: string): number => Math.abs(Date.parse(a) - Date.parse(b)) / 86_400_000;
const last = (month: string): string => {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 10);
};

/** From the first day of their first month to the last day of their last; everything where they have no line. */
export function periodOf(theirs: readonly Pick<StatementLine, 'date'>[]): Period {
  const dates = theirs.map(({ date }) => date).sort();
  const [first, end] = [dates[0], dates.at(-1)];
  if (first === undefined || end === undefined) return { from: '0000-01-01', to: '9999-12-31' };
  return { from: `${first.slice(0, 7)}-01`, to: last(end.slice(0, 7)) };
}

/**
 * Pairs lines by reference where both have one, then by day, payer and amount, then by payer and amount on the nearest
 * day. Each line is used once, so two equal payments stay two. Ours outside the period only count where they are paired.
 */
export function reconcile(
  theirs: readonly StatementLine[],
  ours: readonly OurLine[],
  period: Period = periodOf(theirs),
): Reconciled {
  const left = new Set(ours);
  const open = new Set(theirs);
  const pairs: Pair[] = [];
  const pair = (line: StatementLine, our: OurLine): void => {
    const differs = line.fen !== our.fen ? 'amount' : line.date !== our.date ? 'day' : 'nothing';
    pairs.push({ theirs: line, ours: our, differs });
    open.delete(line);
    left.delete(our);
  };
  const byRef = new Map(ours.flatMap((one) => (one.bankRef ? [[one.bankRef, one] as const] : [])));
  for (const line of theirs) {
    const our = line.bankRef === undefined ? undefined : byRef.get(line.bankRef);
    if (our !== undefined && left.has(our)) pair(line, our);
  }
  const keyOf = ({ payer, fen }: Pick<OurLine, 'payer' | 'fen'>): string => `${foldedName(payer)} ${fen}`;
  const byKey = new Map<string, OurLine[]>();
  for (const one of left) byKey.set(keyOf(one), [...(byKey.get(keyOf(one)) ?? []), one]);
  const among = (line: StatementLine): OurLine[] =>
    (byKey.get(keyOf(line)) ?? []).filter((one) => left.has(one));
  for (const line of [...open]) {
    const our = among(line).find(({ date }) => date === line.date);
    if (our !== undefined) pair(line, our);
  }
  for (const line of [...open]) {
    const [our] = among(line)
      .filter(({ date }) => days(date, line.date) <= near)
      .sort((a, b) => days(a.date, line.date) - days(b.date, line.date));
    if (our !== undefined) pair(line, our);
  }
  const onlyTheirs = theirs.filter((line) => open.has(line));
  const onlyOurs = [...left].filter(
    ({ date, isReversed }) => !isReversed && date >= period.from && date <= period.to,
  );
  const totals = {
    theirs: sum(theirs.map(({ fen }) => fen)),
    ours: sum([...pairs.map((one) => one.ours), ...onlyOurs].map(({ fen }) => fen)),
  };
  return {
    pairs,
    onlyTheirs,
    onlyOurs,
    totals: { ...totals, difference: minus(totals.theirs, totals.ours) },
  };
}

// A project's receipts day after day: what each day pays, so that in the end everybody has what one sheet would give.
import { type Fen, minus, negate, plus } from '../money';
import { distribute, distributeRaw, type RawDistribution } from './distribute';
import type { Explained, Line, Party } from './explained';
import type { Facts, IncomeReceipt } from './facts';
import { Maker } from './figures';
import { byDay } from './flow';
import type { Policy } from './policy';

export interface Payment {
  readonly date: string;
  readonly receipts: readonly string[];
  /** What this payment pays, with its explanation; the root is the money of the payment. */
  readonly tree: Explained;
  readonly lines: readonly Line[];
  /** What a party has had more than it is due, in fen: withheld from its next lines. Empty as a rule. */
  readonly carried: readonly Line[];
}

type Amounts = Map<Party, Fen>;
const of = (amounts: Amounts, party: Party): Fen => amounts.get(party) ?? 0;

function payment(
  policy: Policy,
  receipts: readonly IncomeReceipt[],
  lines: readonly Explained[],
): Omit<Payment, 'carried'> {
  const date = receipts.at(-1)?.date ?? '';
  const tree = new Maker(policy.id).sheet(lines);
  return {
    date,
    receipts: receipts.map((receipt) => receipt.id),
    tree,
    lines: lines.flatMap((line) =>
      line.op === 'line' ? [{ party: line.inputs.party, fen: line.value }] : [],
    ),
  };
}

/** What is due now and was not paid before; nobody is asked to give back unless money itself was taken back. */
function difference(
  policy: Policy,
  lines: RawDistribution['lines'],
  paid: Amounts,
  source: string,
): Explained[] {
  const make = new Maker(`${policy.id}/overTime`);
  const due = new Map(lines);
  for (const [party, had] of paid)
    if (had !== 0 && !due.has(party)) due.set(party, make.constant(`none.${party}`, 0));
  const rows = [...due].map(([party, figure]) => {
    const had = of(paid, party);
    if (had === 0) return { party, figure };
    const before = make.given(`paid:${party}`, had, 'paidBefore', source);
    return { party, figure: make.minus(`now:${party}`, figure, before) };
  });
  const now = make.sum(
    'now',
    rows.map((row) => row.figure),
  );
  if (now.value < 0 || rows.every((row) => row.figure.value >= 0))
    return rows.map((row) => make.line(row.party, row.figure));
  const open = rows.filter((row) => row.figure.value > 0);
  const ids = open.map((row) => `carried:${row.party}`);
  const weights = open.map((row) => row.figure.value);
  return make.shares(ids, now, weights).map((part, index) => make.line(open[index]!.party, part));
}

/** The figures of one payment under names of its own, so that several payments can stand in one tree; what they share stays shared. */
function renamer(prefix: string): (node: Explained) => Explained {
  const made = new Map<Explained, Explained>();
  const rename = (node: Explained): Explained => {
    const known = made.get(node);
    if (known !== undefined) return known;
    const copy: Explained = { ...node, id: `${prefix}/${node.id}`, children: node.children.map(rename) };
    made.set(node, copy);
    return copy;
  };
  return rename;
}

/** What all receipts give: at once where bands are filled by the project, payment by payment where each fills them anew. */
function due(policy: Policy, facts: Facts): RawDistribution['lines'] {
  if (policy.accumulation === 'project') return distributeRaw(policy, facts).lines;
  const make = new Maker(`${policy.id}/perReceipt`);
  const parts = new Map<Party, Explained[]>();
  for (const [at, { figures }] of onReceipts(policy, facts).entries()) {
    const rename = renamer(`${at + 1}`);
    for (const [party, figure] of figures) {
      const known = parts.get(party);
      if (known === undefined) parts.set(party, [rename(figure)]);
      else known.push(rename(figure));
    }
  }
  return [...parts].map(([party, figures]) => [party, make.sum(`all.total.${party}`, figures)] as const);
}

/** What all receipts of a project give together, each by the rule of the policy for receipts (fen); the sheet of a run. */
export function distributeAll(policy: Policy, facts: Facts): Explained {
  if (policy.accumulation === 'project') return distribute(policy, facts);
  const make = new Maker(policy.id);
  return make.sheet(due(policy, facts).map(([party, figure]) => make.line(party, figure)));
}

/**
 * What a project's receipts give now, when `paidBefore` has been paid already (by whatever policy was in force then): the
 * root is the money of this payment, its lines are never below 0 unless money was taken back. Fen.
 */
export function distributeNext(policy: Policy, facts: Facts, paidBefore: readonly Line[]): Explained {
  const paid: Amounts = new Map();
  addTo(paid, paidBefore);
  return new Maker(policy.id).sheet(difference(policy, due(policy, facts), paid, 'earlier runs'));
}

function addTo(paid: Amounts, lines: readonly Line[]): void {
  for (const { party, fen } of lines) paid.set(party, plus(of(paid, party), fen));
}

/** Bands filled by the project's money so far: each day pays what is due on all money less what was paid. */
function onProject(policy: Policy, facts: Facts): Payment[] {
  const receipts = [...facts.receipts].sort(byDay);
  const days = [...new Set(receipts.map((receipt) => receipt.date))];
  const paid: Amounts = new Map();
  return days.map((day) => {
    const soFar = receipts.filter((receipt) => receipt.date <= day);
    const costs = facts.costs.filter((cost) => cost.date <= day);
    const raw = distributeRaw(policy, { ...facts, receipts: soFar, costs });
    const today = soFar.filter((receipt) => receipt.date === day);
    const made = payment(policy, today, difference(policy, raw.lines, paid, `before ${day}`));
    addTo(paid, made.lines);
    const due: Amounts = new Map(raw.lines.map(([party, figure]) => [party, figure.value]));
    const carried = [...paid].flatMap(([party, had]) => {
      const more = minus(had, of(due, party));
      return more > 0 ? [{ party, fen: more }] : [];
    });
    return { ...made, carried };
  });
}

/** A payment with its figures before they became a tree of their own. */
type Figured = Payment & { readonly figures: RawDistribution['lines'] };

function figured(
  policy: Policy,
  receipt: IncomeReceipt,
  figures: RawDistribution['lines'],
  rule: string,
): Figured {
  const make = new Maker(rule);
  const lines = figures.map(([party, figure]) => make.line(party, figure));
  return { ...payment(policy, [receipt], lines), carried: [], figures };
}

function reversal(policy: Policy, receipt: IncomeReceipt, of: Payment): Figured {
  const rule = `${policy.id}/reversal`;
  const make = new Maker(rule);
  const figures = of.lines.map(
    ({ party, fen }) =>
      [
        party,
        make.given(`reversed:${party}`, negate(fen), 'reversal', of.receipts.join(' '), of.date),
      ] as const,
  );
  return figured(policy, receipt, figures, rule);
}

/** Bands filled by each receipt anew; costs that one receipt could not pay back wait for the next. */
function onReceipts(policy: Policy, facts: Facts): Figured[] {
  const paidBack = new Map<string, Fen>();
  const made = new Map<string, { payment: Payment; back: RawDistribution['paidBack'] }>();
  // On its day a reversal comes after what it takes back, whatever the two are called.
  const afterOthers = (a: IncomeReceipt, b: IncomeReceipt): number =>
    a.date === b.date && (a.reverses === undefined) !== (b.reverses === undefined)
      ? a.reverses === undefined
        ? -1
        : 1
      : byDay(a, b);
  return [...facts.receipts].sort(afterOthers).map((receipt) => {
    const taken = receipt.reverses === undefined ? undefined : made.get(receipt.reverses);
    if (taken !== undefined) {
      for (const [key, fen] of taken.back) paidBack.set(key, minus(paidBack.get(key) ?? 0, fen));
      return reversal(policy, receipt, taken.payment);
    }
    const costs = facts.costs.filter((cost) => cost.date <= receipt.date);
    const raw = distributeRaw(policy, { ...facts, receipts: [receipt], costs }, paidBack);
    for (const [key, fen] of raw.paidBack) paidBack.set(key, plus(paidBack.get(key) ?? 0, fen));
    const result = figured(policy, receipt, raw.lines, policy.id);
    made.set(receipt.id, { payment: result, back: raw.paidBack });
    return result;
  });
}

/**
 * Distributes receipts in the order of their days (fen). The order inside a day does not matter.
 *
 * `accumulation: project`: one payment a day; what all payments have paid equals `distribute` of all receipts, and a
 * receipt that takes another back restores what was paid before it. Where costs or rounding lower what a party is due
 * below what it has had, it is paid nothing until the difference (`carried`) is made good.
 * `accumulation: perReceipt`: one payment a receipt; a receipt with `reverses` mirrors that payment line by line.
 */
export const distributeOverTime = (policy: Policy, facts: Facts): Payment[] =>
  policy.accumulation === 'project'
    ? onProject(policy, facts)
    : onReceipts(policy, facts).map(({ figures: _figures, ...made }) => made);

/** What all payments together have paid to each party, in fen; parties with 0 are left out. */
export function paidTo(payments: readonly Payment[]): Line[] {
  const paid: Amounts = new Map();
  for (const { lines } of payments) addTo(paid, lines);
  return [...paid].flatMap(([party, fen]) => (fen === 0 ? [] : [{ party, fen }]));
}

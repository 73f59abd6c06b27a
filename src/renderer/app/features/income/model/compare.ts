// Two outcomes side by side, and the levers by which the second is made of the first. Pure.

import { linesOf, type Party } from '../../../../../domain/distribution';
import { type CaseNames, partyText, type SheetLanguage } from '../../../../../domain/distribution/papers';
import { allocate, type Fen, formatAmount, minus, parseAmount, plus } from '../../../../../domain/money';
import { byRank } from '../../../components/money/moneyCase';
import type { CaseBody, ReceiptRow } from './caseDraft';
import { newId } from './caseDraft';
import type { Outcome } from './outcome';
import { leftAfterTax } from './taxOverTime';

export interface Difference {
  readonly key: string;
  readonly party: Party | 'gross' | 'net' | 'afterTax';
  readonly title: string;
  readonly present: Fen;
  readonly other: Fen;
  readonly change: Fen;
  readonly depth: 0 | 1;
}

const poolOf = (party: Party): Party => (/^(person|research):/.test(party) ? 'team' : party);

interface Side {
  readonly totals: Map<Party, Fen>;
  readonly members: Map<Party, Fen>;
}

function sideOf(outcome: Outcome): Side {
  const totals = new Map<Party, Fen>();
  const members = new Map<Party, Fen>();
  for (const { party, fen } of linesOf(outcome.tree)) {
    const pool = poolOf(party);
    totals.set(pool, plus(totals.get(pool) ?? 0, fen));
    if (pool !== party) members.set(party, fen);
  }
  return { totals, members };
}

export interface CompareWords {
  readonly gross: string;
  readonly net: string;
  /** Absent where taxes are not looked at. */
  readonly afterTax?: string;
}

/** Every party of either outcome with what it gets here and there; persons stand under the team. */
export function compareOutcomes(
  present: Outcome,
  other: Outcome,
  words: CompareWords,
  lang: SheetLanguage,
): Difference[] {
  const [a, b] = [sideOf(present), sideOf(other)];
  const names: CaseNames = {
    persons: { ...other.names.persons, ...present.names.persons },
    coOwners: { ...other.names.coOwners, ...present.names.coOwners },
    units: { ...other.names.units, ...present.names.units },
    receipts: {},
  };
  const line = (
    party: Difference['party'],
    title: string,
    was: Fen,
    is: Fen,
    depth: 0 | 1 = 0,
  ): Difference => ({
    key: party,
    party,
    title,
    present: was,
    other: is,
    change: minus(is, was),
    depth,
  });
  const all = (side: keyof Side): Party[] =>
    [...new Set([...a[side].keys(), ...b[side].keys()])].sort(byRank);
  const ofParty = (side: keyof Side, party: Party, depth: 0 | 1): Difference =>
    line(party, partyText(party, names, lang), a[side].get(party) ?? 0, b[side].get(party) ?? 0, depth);
  const netOf = ({ flow }: Outcome): Fen => flow.net?.value ?? flow.gross.value;
  return [
    line('gross', words.gross, present.flow.gross.value, other.flow.gross.value),
    line('net', words.net, netOf(present), netOf(other)),
    ...all('totals').flatMap((party) => [
      ofParty('totals', party, 0),
      ...(party === 'team' ? all('members').map((one) => ofParty('members', one, 1)) : []),
    ]),
    ...(words.afterTax === undefined
      ? []
      : [line('afterTax', words.afterTax, leftAfterTax(present), leftAfterTax(other))]),
  ];
}

/** The receipts of a case brought to another total, in the same proportions; text as a person would type it. */
export function withOffer(body: CaseBody, total: Fen): CaseBody {
  const amounts = body.receipts.map((row) => {
    const read = parseAmount(row.amount);
    return read.ok && read.fen > 0 ? read.fen : 0;
  });
  if (amounts.length === 0) return body;
  const weights = amounts.every((one) => one === 0) ? amounts.map(() => 1) : amounts;
  const parts = allocate(total, weights);
  return {
    ...body,
    receipts: body.receipts.map((row, index) => ({ ...row, amount: formatAmount(parts[index] ?? 0) })),
  };
}

export const withEqualSplit = (body: CaseBody): CaseBody => ({
  ...body,
  inventors: body.inventors.map((row) => ({ ...row, weight: '1', signed: true })),
});

/** All money in so many equal yearly payments from the first day on; 1 = at once. */
export function withInstalments(body: CaseBody, count: number, total: Fen): CaseBody {
  const [first] = body.receipts;
  if (first === undefined) return body;
  const [year = '', ...day] = first.date.split('-');
  const receipts: ReceiptRow[] = allocate(
    total,
    Array.from({ length: count }, () => 1),
  ).map((part, index) => ({
    id: index === 0 ? first.id : newId(),
    date: [String(Number(year) + index), ...day].join('-'),
    amount: formatAmount(part),
    kind: count === 1 ? 'lump' : 'instalment',
  }));
  return { ...body, receipts };
}

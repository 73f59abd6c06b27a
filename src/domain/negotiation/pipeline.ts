// What the board says of many deals: what is due, what is expected, which of them are the same negotiation.
import { applyRate, type Fen, plus } from '../money';
import type { DealFields } from './records';
import { isOpen } from './stages';

/** Fen; `weighted` = each expected amount by its probability. Deals without a probability are only counted. */
export interface Expected {
  readonly count: number;
  readonly fen: Fen;
  readonly weighted: Fen;
  readonly unweighted: number;
}

export function expectedOf(deals: Iterable<Pick<DealFields, 'expectedFen' | 'probability'>>): Expected {
  let count = 0;
  let fen: Fen = 0;
  let weighted: Fen = 0;
  let unweighted = 0;
  for (const { expectedFen = 0, probability } of deals) {
    count += 1;
    fen = plus(fen, expectedFen);
    if (probability !== undefined) weighted = plus(weighted, applyRate(expectedFen, probability));
    else if (expectedFen > 0) unweighted += 1;
  }
  return { count, fen, weighted, unweighted };
}

/** The earliest day something has to be done; closed and lost deals ask for nothing. */
export function dueOf({
  stage,
  nextStepOn,
  tasks = [],
}: Pick<DealFields, 'stage' | 'nextStepOn' | 'tasks'>): string | undefined {
  if (!isOpen(stage)) return undefined;
  let first = nextStepOn;
  for (const { due, doneOn } of tasks)
    if (doneOn === undefined && due !== undefined && (first === undefined || due < first)) first = due;
  return first;
}

/** Names differ in width, brackets and blanks from list to list. */
const plainName = (name: string): string =>
  name
    .normalize('NFKC')
    .replace(/[\s（）()]/g, '')
    .toLowerCase();

export const otherSide = ({ parties }: Pick<DealFields, 'parties'>): string[] =>
  parties.filter(({ role }) => role !== 'coOwner' && role !== 'broker').map(({ name }) => name);

/** The same party about the same patent: probably one negotiation opened twice. */
export function isSameTalk(
  names: readonly string[],
  patentIds: readonly string[],
  deal: Pick<DealFields, 'parties' | 'patentIds'>,
): boolean {
  const known = new Set(names.map(plainName));
  return (
    otherSide(deal).some((name) => known.has(plainName(name))) &&
    deal.patentIds.some((id) => patentIds.includes(id))
  );
}

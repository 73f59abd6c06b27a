// What the books say of an agreement: which runs count, which payments they divided, what is still to be divided.
import { type Line, paidBy } from '../distribution';
import { type Fen, minus, plus, sum } from '../money';
import type { DistributionRun, Income } from '../patents/records';

/** A list, not an iterator: it is walked more than once. */
type Runs = readonly DistributionRun[];

const isDone = ({ state }: DistributionRun): boolean => state === 'executed' || state === 'paid';

/** The run takes another back. */
export const isReversal = ({ run }: Pick<DistributionRun, 'run'>): boolean => run.input.kind === 'reversal';

/** Runs that were carried out, those that were taken back afterwards and their reversals included. */
export const doneRuns = (runs: Runs): DistributionRun[] => runs.filter(isDone);

/** Runs that were carried out and still stand. */
export function standingRuns(runs: Runs): DistributionRun[] {
  const done = doneRuns(runs);
  const back = new Set(done.flatMap(({ reverses }) => reverses ?? []));
  return done.filter((one) => !isReversal(one) && !back.has(one.id));
}

/** The run divides receipts, not shares or a profit. */
export const isOfIncome = ({ basis = 'income' }: Pick<DistributionRun, 'basis'>): boolean =>
  basis === 'income';

/** What carried out runs have paid of an agreement's receipts, fen by party, reversals taken off; parties with 0 are left out. */
export function paidBefore(runs: Runs, agreementId: string): Line[] {
  const paid = new Map<Line['party'], Fen>();
  for (const one of doneRuns(runs).filter((each) => each.agreementId === agreementId && isOfIncome(each)))
    for (const { party, fen } of paidBy(one.run)) paid.set(party, plus(paid.get(party) ?? 0, fen));
  return [...paid]
    .flatMap(([party, fen]) => (fen === 0 ? [] : [{ party, fen }]))
    .sort((a, b) => (a.party < b.party ? -1 : 1));
}

/** Part of a payment that belongs to an agreement, fen. */
export const allocatedTo = ({ allocations }: Pick<Income, 'allocations'>, agreementId: string): Fen =>
  sum(allocations.flatMap((one) => (one.agreementId === agreementId ? [one.fen] : [])));

export const allocatedOf = ({ allocations }: Pick<Income, 'allocations'>): Fen =>
  sum(allocations.map((one) => one.fen));

/** What of a payment belongs to no agreement yet, fen; it has to become 0.00. */
export const unallocatedOf = (income: Pick<Income, 'fen' | 'allocations'>): Fen =>
  minus(income.fen, allocatedOf(income));

/** For each payment the agreements whose standing runs have divided their part of it. */
export function dividedBy(runs: readonly DistributionRun[]): Map<string, Set<string>> {
  const divided = new Map<string, Set<string>>();
  for (const { incomeIds, agreementId } of runs) {
    for (const id of incomeIds) {
      const known = divided.get(id);
      if (known === undefined) divided.set(id, new Set([agreementId]));
      else known.add(agreementId);
    }
  }
  return divided;
}

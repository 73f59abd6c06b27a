// Writes a decision or a payment into the annuities of a patent; one entry a year, in order.
import type { AnnuityChoice, AnnuityEntry } from '../parts';

/** A field left out stays as it is; null clears it. `paidFen` in fen, surcharge included. */
export interface AnnuityChange {
  readonly year: number;
  readonly choice?: AnnuityChoice | null;
  readonly reason?: string | null;
  readonly paidOn?: string | null;
  readonly paidFen?: number | null;
}

/** Who decides and when, `yyyy-MM-dd`. */
export interface DecidedBy {
  readonly on: string;
  readonly by: string;
}

const keep = <T>(old: T | undefined, given: T | null | undefined): T | undefined =>
  given === undefined ? old : (given ?? undefined);

/** The new list of entries; a year about which nothing is said any more leaves it. */
export function recordAnnuity(
  entries: readonly AnnuityEntry[],
  change: AnnuityChange,
  { on, by }: DecidedBy,
): AnnuityEntry[] {
  const old = entries.find(({ year }) => year === change.year);
  const choice = keep(old?.choice, change.choice);
  const decided = change.choice === undefined ? { on: old?.decidedOn, by: old?.decidedBy } : { on, by };
  const values = {
    choice,
    reason: keep(old?.reason, change.reason),
    decidedOn: choice === undefined ? undefined : decided.on,
    decidedBy: choice === undefined ? undefined : decided.by,
    paidOn: keep(old?.paidOn, change.paidOn),
    paid: change.paidOn === null || change.paidFen === null ? undefined : old?.paid,
    paidFen: keep(old?.paidFen, change.paidFen),
  };
  const said = Object.entries(values).filter(([, value]) => value !== undefined);
  const others = entries.filter(({ year }) => year !== change.year);
  if (said.length === 0) return others;
  const entry: AnnuityEntry = { year: change.year, ...Object.fromEntries(said) };
  return [...others, entry].sort((a, b) => a.year - b.year);
}

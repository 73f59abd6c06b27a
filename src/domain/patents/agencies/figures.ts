// Counts of the cases of one agency or agent. Adds up, judges nothing; scores are made of it in scores.ts.

import { z } from 'zod';
import { plus } from '../../money';
import type { AgencyReview } from '../registers';
import type { CaseFacts } from './outcome';

const count = z.number().int().min(0);
/** Of `n` judged, `hits` did. */
const Part = z.object({ n: count, hits: count });
/** Points 0 to 100 given `n` times. */
const Points = z.object({ n: count, sum: count });

export const AgencyFigures = z.object({
  cases: count,
  granted: count,
  refused: count,
  withdrawn: count,
  pending: count,
  /** Lapsed without a word on whether it was granted; no part of the grant rate. */
  unknown: count,
  /** Days from filing to grant: number of cases with both dates, and their median; -1 = none. */
  toGrant: z.object({ n: count, medianDays: z.number().min(-1) }),
  claims: Points,
  /** Of the granted filed four years ago or longer whose end is known: those still kept after year 4; `open` = end not known. */
  kept: Part.extend({ open: count }),
  invalidated: count,
  /** Cases with costs of kind agency, and their sum in fen. */
  cost: z.object({ n: count, fen: count }),
  reviews: z.object({ n: count, drafting: Points, timeliness: Points }),
});
export type AgencyFigures = z.infer<typeof AgencyFigures>;

/** Serial day of a date written as the number yyyymmdd (proleptic Gregorian); differences are days. */
export function serialDay(yyyymmdd: number): number {
  const day = yyyymmdd % 100;
  const month = Math.floor(yyyymmdd / 100) % 100;
  // Years begin in March, so that the leap day is the last of its year.
  const year = Math.floor(yyyymmdd / 10_000) - (month < 3 ? 1 : 0);
  const fromMarch = Math.floor((153 * ((month + 9) % 12) + 2) / 5);
  return (
    365 * year + Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400) + fromMarch + day
  );
}

export const fourYears = 40_000;

/** One case in numbers; dates as yyyymmdd, 0 = none. */
export interface CaseNumbers extends Pick<CaseFacts, 'outcome' | 'invalidated'> {
  readonly filed: number;
  readonly granted: number;
  readonly ended: number;
  readonly inForce: boolean;
  /** 0 = not recorded. */
  readonly claims: number;
  /** In fen; -1 = not recorded. */
  readonly agencyFen: number;
}

/** Whether a granted case was kept after year 4: undefined where it is too young, 'open' where its end is not known. */
export function keptAfterYearFour(one: CaseNumbers, today: number): boolean | 'open' | undefined {
  if (one.outcome !== 'granted' || one.filed === 0 || one.filed + fourYears > today) return undefined;
  if (one.inForce) return true;
  return one.ended === 0 ? 'open' : one.ended - one.filed >= fourYears;
}

export class CaseTally {
  private readonly counts = { granted: 0, refused: 0, withdrawn: 0, pending: 0, unknown: 0 };
  private readonly days: number[] = [];
  private readonly claims = { n: 0, sum: 0 };
  private readonly kept = { n: 0, hits: 0, open: 0 };
  private readonly cost = { n: 0, fen: 0 };
  private invalidated = 0;

  /** `today` as yyyymmdd. */
  add(one: CaseNumbers, today: number): void {
    this.counts[one.outcome] += 1;
    if (one.outcome === 'granted' && one.filed > 0 && one.granted >= one.filed) {
      this.days.push(serialDay(one.granted) - serialDay(one.filed));
    }
    if (one.claims > 0) {
      this.claims.n += 1;
      this.claims.sum += one.claims;
    }
    const kept = keptAfterYearFour(one, today);
    if (kept === 'open') this.kept.open += 1;
    else if (kept !== undefined) {
      this.kept.n += 1;
      if (kept) this.kept.hits += 1;
    }
    if (one.invalidated) this.invalidated += 1;
    if (one.agencyFen >= 0) {
      this.cost.n += 1;
      this.cost.fen = plus(this.cost.fen, one.agencyFen);
    }
  }

  figures(reviews: readonly AgencyReview[] = []): AgencyFigures {
    const { counts } = this;
    return {
      cases: counts.granted + counts.refused + counts.withdrawn + counts.pending + counts.unknown,
      ...counts,
      toGrant: { n: this.days.length, medianDays: median(this.days) },
      claims: { ...this.claims },
      kept: { ...this.kept },
      invalidated: this.invalidated,
      cost: { ...this.cost },
      reviews: {
        n: reviews.length,
        drafting: pointsOf(reviews.map(({ drafting }) => drafting)),
        timeliness: pointsOf(reviews.map(({ timeliness }) => timeliness)),
      },
    };
  }
}

function pointsOf(points: readonly (number | undefined)[]): { n: number; sum: number } {
  const given = points.filter((one) => one !== undefined);
  return { n: given.length, sum: given.reduce((total, one) => total + one, 0) };
}

/** Middle value, the mean of the two middle ones for an even number; -1 of none. */
function median(values: readonly number[]): number {
  if (values.length === 0) return -1;
  const sorted = Float64Array.from(values).sort();
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? 0) + upper) / 2;
}

// What a period's sales come to under the terms: base, steps of one year, caps and the minimum of the year, explained.
import { applyRate, type Fen, minus, plus, type Rate, slice, sum, times } from '../money';
import type { Royalty } from '../negotiation/terms';
import type { RoyaltyReport } from '../patents/records';
import type { Period } from './royaltyPeriods';

export type ReportLine = RoyaltyReport['lines'][number];

/** The base of one line as the terms take it, fen; pieces where a piece is paid for. Undefined: what it needs is missing. */
export function baseOf(line: ReportLine, { base, perUnitFen }: Royalty): Fen | undefined {
  const { grossFen, deductionsFen = 0, baseFen, units } = line;
  switch (base) {
    case 'units':
      return units === undefined ? undefined : times(perUnitFen ?? 0, units);
    case 'grossSales':
      return grossFen ?? baseFen;
    case 'netSales':
      return grossFen === undefined ? baseFen : minus(grossFen, deductionsFen);
    case 'profit':
      return baseFen;
  }
}

/** One slice of the base at one rate. */
export interface RoyaltyPart {
  readonly from: Fen;
  readonly upTo: Fen | null;
  readonly rate: Rate;
  /** Of the base, fen. */
  readonly base: Fen;
  readonly fen: Fen;
}

/** What earlier reports of the same year and of all years came to, fen. */
export interface Earlier {
  readonly yearBase: Fen;
  readonly yearFen: Fen;
  readonly totalFen: Fen;
}

export interface RoyaltyDue {
  readonly base: Fen;
  readonly parts: readonly RoyaltyPart[];
  /** Before caps, fen. */
  readonly earned: Fen;
  /** What caps take off, fen. */
  readonly capped: Fen;
  /** What is missing to the minimum of the year that this period closes, fen. */
  readonly topUp: Fen;
  /** earned − capped + topUp. */
  readonly due: Fen;
}

/** Base slice by slice: a step holds for what lies above its amount of sales of one year (递减提成率). */
function partsOf(terms: Royalty, before: Fen, base: Fen): RoyaltyPart[] {
  const { rate, steps = [] } = terms;
  if (terms.base === 'units' || rate === undefined) return [];
  const bands = [{ above: 0, rate }, ...[...steps].sort((a, b) => a.above - b.above)];
  const total = plus(before, base);
  return bands.flatMap((band, at): RoyaltyPart[] => {
    const upTo = bands[at + 1]?.above ?? null;
    const part = minus(slice(total, band.above, upTo), slice(before, band.above, upTo));
    return part === 0
      ? []
      : [{ from: band.above, upTo, rate: band.rate, base: part, fen: applyRate(part, band.rate) }];
  });
}

const room = (cap: Fen | undefined, used: Fen): Fen | undefined =>
  cap === undefined ? undefined : Math.max(0, minus(cap, used));

/**
 * What is owed for a period (民法典 art. 846: 提成支付), all in fen: base × rate by steps, half-up a slice; then the caps of
 * the year and of all years; at the end of a year what is missing to its minimum.
 */
export function royaltyDue(
  terms: Royalty,
  lines: readonly ReportLine[],
  period: Pick<Period, 'year' | 'closesYear'>,
  earlier: Earlier,
): RoyaltyDue {
  const base = sum(lines.map((line) => baseOf(line, terms) ?? 0));
  const parts = partsOf(terms, earlier.yearBase, base);
  const earned = terms.base === 'units' ? base : sum(parts.map(({ fen }) => fen));
  const rooms = [room(terms.yearCapFen, earlier.yearFen), room(terms.totalCapFen, earlier.totalFen)];
  const capped = rooms.reduce<Fen>(
    (most, free) => (free === undefined ? most : Math.max(most, minus(earned, free))),
    0,
  );
  const kept = minus(earned, Math.max(0, capped));
  const minimum = terms.minimums?.find(({ year }) => year === period.year)?.fen ?? 0;
  const missing = minus(minimum, plus(earlier.yearFen, kept));
  const topUp = period.closesYear ? Math.max(0, missing) : 0;
  return { base, parts, earned, capped: minus(earned, kept), topUp, due: plus(kept, topUp) };
}

/** Reports before one, with the year each belongs to, folded into what the next one needs. */
export function earlierOf(
  terms: Royalty,
  before: ReadonlyArray<{ readonly report: Pick<RoyaltyReport, 'lines'>; readonly period: Period }>,
  year: number,
): Earlier {
  let earlier: Earlier & { year: number } = { year: 0, yearBase: 0, yearFen: 0, totalFen: 0 };
  for (const { report, period } of before) {
    const known = earlier.year === period.year ? earlier : { ...earlier, yearBase: 0, yearFen: 0 };
    const { base, due } = royaltyDue(terms, report.lines, period, known);
    earlier = {
      year: period.year,
      yearBase: plus(known.yearBase, base),
      yearFen: plus(known.yearFen, due),
      totalFen: plus(known.totalFen, due),
    };
  }
  const isSameYear = earlier.year === year;
  return {
    yearBase: isSameYear ? earlier.yearBase : 0,
    yearFen: isSameYear ? earlier.yearFen : 0,
    totalFen: earlier.totalFen,
  };
}

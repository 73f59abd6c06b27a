// Changes of a tender that keep its matrix of points in step: criteria, bids and judges stand in the same order everywhere. Pure.
import type { Tender } from '../../../../domain/patents/records';
import type { TenderBid, TenderCriterion } from '../../../../domain/patents/registers';

type Points = number | null;
export type TenderPatch = Partial<Pick<Tender, 'criteria' | 'bids' | 'judges'>>;

/** A row of points, as long as `length`. */
const padded = (points: readonly Points[] | undefined, length: number): Points[] =>
  Array.from({ length }, (_, index) => points?.[index] ?? null);

/** Where each new entry stood before, by identity; -1 = it is new. */
const places = <T>(before: readonly T[], after: readonly T[]): number[] =>
  after.map((one) => before.indexOf(one));

const moved = <T>(values: readonly T[] | undefined, from: readonly number[], none: T): T[] =>
  from.map((place) => (place < 0 ? none : (values?.[place] ?? none)));

/** Rows that only changed their words keep their points: same length means the same places. */
const placesOf = <T>(before: readonly T[], after: readonly T[]): number[] =>
  before.length === after.length ? after.map((_, index) => index) : places(before, after);

export function withCriteria(tender: Tender, criteria: TenderCriterion[]): TenderPatch {
  const from = placesOf(tender.criteria, criteria);
  const bids = tender.bids.map((bid) => ({
    ...bid,
    scores: moved<Points>(bid.scores, from, null),
    ...(bid.judgeScores && { judgeScores: bid.judgeScores.map((row) => moved<Points>(row, from, null)) }),
  }));
  return { criteria, bids };
}

export function withJudges(tender: Tender, judges: string[]): TenderPatch {
  const kept = places(tender.judges, judges);
  const same = tender.judges.length === judges.length && kept.every((place) => place < 0);
  const from = same ? judges.map((_, index) => index) : kept;
  const bids = tender.bids.map((bid) =>
    bid.judgeScores
      ? { ...bid, judgeScores: moved<Points[]>(bid.judgeScores, from, padded([], tender.criteria.length)) }
      : bid,
  );
  return { judges, bids };
}

/** `judge` -1 = the jury as one. */
export function withScore(
  tender: Tender,
  at: { readonly bid: number; readonly judge: number; readonly criterion: number },
  points: Points,
): TenderPatch {
  const width = tender.criteria.length;
  const put = (row: readonly Points[] | undefined): Points[] =>
    padded(row, width).map((one, index) => (index === at.criterion ? points : one));
  const bids = tender.bids.map((bid, index): TenderBid => {
    if (index !== at.bid) return bid;
    if (at.judge < 0) return { ...bid, scores: put(bid.scores) };
    const rows = tender.judges.map((_, judge) =>
      judge === at.judge ? put(bid.judgeScores?.[judge]) : padded(bid.judgeScores?.[judge], width),
    );
    return { ...bid, judgeScores: rows };
  });
  return { bids };
}

/** Keeps points of each judge, or of the jury as one; what was given so far stays for the first of them. */
export function withJudgesApart(tender: Tender, apart: boolean): TenderPatch {
  const bids = tender.bids.map(({ judgeScores, ...bid }): TenderBid => {
    if (!apart) return { ...bid, scores: padded(judgeScores?.[0] ?? bid.scores, tender.criteria.length) };
    const rows = tender.judges.map((_, judge) =>
      padded(judge === 0 ? bid.scores : [], tender.criteria.length),
    );
    return { ...bid, judgeScores: judgeScores ?? rows };
  });
  return { bids };
}

export const judgedApart = (tender: Pick<Tender, 'bids'>): boolean =>
  tender.bids.some((bid) => bid.judgeScores !== undefined);

/** 0 to 100; null where the cell is empty, undefined where it holds something else. */
export function readPoints(text: string): Points | undefined {
  const plain = text.normalize('NFKC').trim();
  if (plain === '') return null;
  return /^(?:100|\d{1,2})$/.test(plain) ? Number(plain) : undefined;
}

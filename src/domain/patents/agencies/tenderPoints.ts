// Points of a bid: criterion by criterion, from the judges or from the price formula. Exact whole numbers, no rounding before the end.
import type { TenderBid, TenderFields } from '../registers';

/** Hundredths of a point: 100 points are 10,000. */
export type Hundredths = number;
/** Hundredths of a point times a weight in %: a total of 100 points is 1,000,000. */
export type Weighted = number;

/** 低价优先: the lowest price earns 100 points, another one lowest / price of them. */
export const priceFormula = {
  id: 'lowest-price-first',
  effectiveFrom: '2017-10-01',
  source: '政府采购货物和服务招标投标管理办法（财政部令第87号）第五十五条, not read in its text',
  verified: false,
} as const;

export type PointSource = 'judges' | 'formula' | 'missing';

export interface CriterionPoints {
  /** Index of the criterion. */
  readonly criterion: number;
  readonly weight: number;
  /** null = not judged yet. */
  readonly points: Hundredths | null;
  readonly source: PointSource;
  /** Judges who gave points, of all. */
  readonly judged: number;
  readonly weighted: Weighted;
}

type Tender = Pick<TenderFields, 'criteria' | 'bids' | 'judges'>;

/** Lowest price of all bids in fen; undefined where none is given. */
export function lowestPrice(bids: readonly Pick<TenderBid, 'priceFen'>[]): number | undefined {
  const prices = bids.flatMap(({ priceFen }) => (priceFen === undefined || priceFen === 0 ? [] : [priceFen]));
  return prices.length === 0 ? undefined : Math.min(...prices);
}

function judgedPoints(bid: TenderBid, criterion: number): { points: Hundredths | null; judged: number } {
  const given = (bid.judgeScores ?? [bid.scores]).flatMap((scores) => scores[criterion] ?? []);
  const sum = given.reduce((total, one) => total + one, 0);
  return { points: given.length === 0 ? null : Math.round((sum * 100) / given.length), judged: given.length };
}

/** Points of one bid by criterion. A price earns points by the formula where both prices are known. */
export function pointsOf(tender: Tender, bid: TenderBid): CriterionPoints[] {
  const lowest = lowestPrice(tender.bids);
  return tender.criteria.map(({ kind, weight }, criterion) => {
    const byPrice = kind === 'price' && lowest !== undefined && bid.priceFen;
    const { points, judged } = byPrice
      ? { points: Math.round((lowest * 10_000) / byPrice), judged: 0 }
      : judgedPoints(bid, criterion);
    const source = byPrice ? 'formula' : points === null ? 'missing' : 'judges';
    return { criterion, weight, points, source, judged, weighted: (points ?? 0) * weight };
  });
}

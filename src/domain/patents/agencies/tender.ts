// Evaluates the choice of an agency (代理机构遴选): ranks the bids, and says what is wrong with the tender before anybody signs.
import type { TenderBid, TenderFields } from '../registers';
import { agencyKey } from './agencyNames';
import { type CriterionPoints, pointsOf, type Weighted } from './tenderPoints';

/** 以质量为导向: quality has to weigh more than price. */
export const qualityFirst = {
  id: 'agency-choice-quality-first',
  effectiveFrom: '2020-02-03',
  source: '教科技〔2020〕1号（以质量为导向选择专利代理机构）, not read in its text',
  verified: false,
} as const;

/** Usual size of a jury; a warning, not a rule of ours. */
export const jurySize = {
  id: 'jury-size',
  effectiveFrom: '2017-10-01',
  source: '评审小组三人以上单数（政府采购惯例）, not read in a text',
  verified: false,
  least: 3,
} as const;

export type TenderProblem =
  | { readonly code: 'WEIGHTS_NOT_100'; readonly sum: number }
  | { readonly code: 'QUALITY_NOT_ABOVE_PRICE'; readonly quality: number; readonly price: number }
  | { readonly code: 'NO_CRITERIA' | 'NO_BIDS' | 'ONE_BID' }
  | { readonly code: 'JURY_SMALL'; readonly n: number }
  | { readonly code: 'JURY_EVEN'; readonly n: number }
  | { readonly code: 'JUDGE_TWICE'; readonly judge: string }
  | { readonly code: 'JUDGE_IN_BID'; readonly judge: string; readonly agency: string }
  | { readonly code: 'BIDDER_TWICE'; readonly agency: string }
  | { readonly code: 'PRICE_MISSING'; readonly agency: string }
  | { readonly code: 'NOT_ALL_JUDGED'; readonly agency: string; readonly missing: number }
  | { readonly code: 'WINNER_NOT_FIRST'; readonly winner: string; readonly first: string }
  | { readonly code: 'WINNER_NOT_BIDDER'; readonly winner: string };

export interface RankedBid {
  /** Place in the tender's list of bids. */
  readonly index: number;
  readonly agency: string;
  readonly priceFen?: number;
  readonly points: readonly CriterionPoints[];
  /** Sum of the weighted points. */
  readonly total: Weighted;
  /** Sum of those of the criteria of kind quality. */
  readonly quality: Weighted;
  /** All criteria have points. */
  readonly complete: boolean;
  /** From 1; equal totals and equal prices share a rank. */
  readonly rank: number;
  /** Placed before or behind an equal total because of its price. */
  readonly byPrice: boolean;
}

export interface TenderEvaluation {
  /** Best first. */
  readonly ranking: readonly RankedBid[];
  readonly problems: readonly TenderProblem[];
  /** Everything is judged and the weights are right. */
  readonly final: boolean;
}

/** Problems that leave the ranking without meaning. */
const STOPS: readonly TenderProblem['code'][] = [
  'WEIGHTS_NOT_100',
  'NO_CRITERIA',
  'NO_BIDS',
  'PRICE_MISSING',
  'NOT_ALL_JUDGED',
  'BIDDER_TWICE',
];

const weightOf = (tender: TenderFields, kind: 'quality' | 'price'): number =>
  tender.criteria.reduce((total, one) => total + (one.kind === kind ? one.weight : 0), 0);

const price = (bid: { readonly priceFen?: number }): number => bid.priceFen ?? Number.MAX_SAFE_INTEGER;

function rank(tender: TenderFields): RankedBid[] {
  const bids = tender.bids.map((bid: TenderBid, index) => {
    const points = pointsOf(tender, bid);
    const quality = points.filter(({ criterion }) => tender.criteria[criterion]?.kind === 'quality');
    const sum = (parts: readonly CriterionPoints[]) => parts.reduce((total, one) => total + one.weighted, 0);
    return {
      index,
      agency: bid.agency,
      ...(bid.priceFen === undefined ? {} : { priceFen: bid.priceFen }),
      points,
      total: sum(points),
      quality: sum(quality),
      complete: points.every((one) => one.points !== null),
    };
  });
  bids.sort((a, b) => b.total - a.total || price(a) - price(b) || a.index - b.index);
  return bids.map((bid) => {
    const equal = bids.filter((one) => one.total === bid.total);
    const better = bids.filter((one) => one.total > bid.total).length;
    const cheaper = equal.filter((one) => price(one) < price(bid)).length;
    const byPrice = equal.some((one) => price(one) !== price(bid));
    return { ...bid, rank: better + cheaper + 1, byPrice };
  });
}

/** Names of persons known to stand behind an agency (contact, agents), by the agency's name as the bid writes it. */
export type PersonsOf = (agency: string) => readonly string[];

function problemsOfJury(tender: TenderFields, personsOf: PersonsOf): TenderProblem[] {
  const judges = tender.judges.map((judge) => judge.trim());
  const problems: TenderProblem[] = [];
  const n = judges.length;
  if (n < jurySize.least) problems.push({ code: 'JURY_SMALL', n });
  else if (n % 2 === 0) problems.push({ code: 'JURY_EVEN', n });
  judges.forEach((judge, index) => {
    if (judges.indexOf(judge) !== index) problems.push({ code: 'JUDGE_TWICE', judge });
    for (const bid of tender.bids) {
      const written = `${bid.agency}\n${bid.note ?? ''}`;
      const named = written.includes(judge) || personsOf(bid.agency).some((person) => person.includes(judge));
      if (judge.length > 1 && named) problems.push({ code: 'JUDGE_IN_BID', judge, agency: bid.agency });
    }
  });
  return problems;
}

function problemsOfCriteria(tender: TenderFields): TenderProblem[] {
  if (tender.criteria.length === 0) return [{ code: 'NO_CRITERIA' }];
  const problems: TenderProblem[] = [];
  const sum = tender.criteria.reduce((total, { weight }) => total + weight, 0);
  if (sum !== 100) problems.push({ code: 'WEIGHTS_NOT_100', sum });
  const [quality, priced] = [weightOf(tender, 'quality'), weightOf(tender, 'price')];
  if (quality <= priced) problems.push({ code: 'QUALITY_NOT_ABOVE_PRICE', quality, price: priced });
  return problems;
}

function problemsOfBids(tender: TenderFields, ranking: readonly RankedBid[]): TenderProblem[] {
  const problems: TenderProblem[] = [];
  if (tender.bids.length === 0) problems.push({ code: 'NO_BIDS' });
  if (tender.bids.length === 1) problems.push({ code: 'ONE_BID' });
  const keys = tender.bids.map(({ agency }) => agencyKey(agency));
  const priced = tender.criteria.some(({ kind }) => kind === 'price');
  for (const { index, agency, priceFen, points } of [...ranking].sort((a, b) => a.index - b.index)) {
    if (keys.indexOf(keys[index] ?? '') !== index) problems.push({ code: 'BIDDER_TWICE', agency });
    if (priced && !priceFen) problems.push({ code: 'PRICE_MISSING', agency });
    const missing = points.reduce((total, one) => total + missingOf(tender, one), 0);
    if (missing > 0) problems.push({ code: 'NOT_ALL_JUDGED', agency, missing });
  }
  const first = ranking[0];
  const { winner } = tender;
  if (winner === undefined || first === undefined) return problems;
  const won = ranking.find(({ agency }) => agencyKey(agency) === agencyKey(winner));
  if (won === undefined) problems.push({ code: 'WINNER_NOT_BIDDER', winner });
  else if (won.rank > 1) problems.push({ code: 'WINNER_NOT_FIRST', winner, first: first.agency });
  return problems;
}

/** Points still to be given for a criterion: by each judge where their points are kept apart. */
function missingOf(tender: TenderFields, one: CriterionPoints): number {
  if (one.source === 'formula' || tender.criteria[one.criterion]?.kind === 'price') return 0;
  const wanted = Math.max(1, tender.judges.length);
  return one.judged >= wanted || (one.judged > 0 && tender.bids.every((bid) => !bid.judgeScores))
    ? 0
    : wanted - one.judged;
}

/** Ranks the bids and lists what an officer has to look at, in the order of the work: criteria, jury, bids, winner. */
export function evaluateTender(tender: TenderFields, personsOf: PersonsOf = () => []): TenderEvaluation {
  const ranking = rank(tender);
  const problems = [
    ...problemsOfCriteria(tender),
    ...problemsOfJury(tender, personsOf),
    ...problemsOfBids(tender, ranking),
  ];
  return { ranking, problems, final: !problems.some(({ code }) => STOPS.includes(code)) };
}

export type TenderState = 'preparing' | 'bidding' | 'judging' | 'ready' | 'decided';

/** How far a tender is, from what is written in it. */
export function tenderState(tender: TenderFields): TenderState {
  if (tender.winner !== undefined && tender.winner !== '') return 'decided';
  if (tender.criteria.length === 0) return 'preparing';
  if (tender.bids.length === 0) return 'bidding';
  return evaluateTender(tender).final ? 'ready' : 'judging';
}

// Scores of an agency out of its figures: a tree that shows every number it was made of. Weights are data, not law.
import { relativeMean } from '../../money';
import type { AgencyFigures } from './figures';

export type CompositePart = 'grantRate' | 'drafting' | 'timeliness' | 'cost';
export type ScoreKey =
  | CompositePart
  | 'composite'
  | 'draftingReviews'
  | 'claims'
  | 'kept'
  | 'validity'
  | 'timelinessReviews'
  | 'speed';

/** Weights of the composite, whole numbers; only their proportion counts. */
export type ScoreWeights = Readonly<Record<CompositePart, number>>;

export const scoringRules = {
  id: 'agency-scores-own',
  effectiveFrom: '2026-01-01',
  source:
    'own proportion under 以质量为导向 (教科技〔2020〕1号: 明确专利代理机构遴选以质量为导向, not read in its text)',
  verified: false,
  composite: { grantRate: 30, drafting: 35, timeliness: 20, cost: 15 } satisfies ScoreWeights,
  drafting: { draftingReviews: 50, claims: 15, kept: 20, validity: 15 },
  timeliness: { timelinessReviews: 60, speed: 40 },
  /** So many claims on average earn full points. */
  fullClaims: 10,
  /** Fewer decided cases than this say little: shown grey with the interval. */
  smallNumber: 10,
} as const;

export interface ScoreNode {
  readonly key: ScoreKey;
  /** 0 to 100 with one decimal; null = nothing is known of it. */
  readonly points: number | null;
  /** Part of its parent, of the weights beside it. */
  readonly weight: number;
  /** Part of the parts' weights that is known, in %. */
  readonly coverage: number;
  /** The numbers it was made of, by name. */
  readonly basis: Readonly<Record<string, number>>;
  readonly parts: readonly ScoreNode[];
}

const oneDecimal = (value: number): number => Math.round(Math.min(100, Math.max(0, value)) * 10) / 10;

function leaf(
  key: ScoreKey,
  weight: number,
  known: boolean,
  points: number,
  basis: Readonly<Record<string, number>>,
): ScoreNode {
  return {
    key,
    weight,
    points: known ? oneDecimal(points) : null,
    coverage: known ? 100 : 0,
    basis,
    parts: [],
  };
}

/** What is not known is left out and the weights beside it share its place; `coverage` says how much was known. */
function combined(key: ScoreKey, weight: number, parts: readonly ScoreNode[]): ScoreNode {
  const all = parts.reduce((total, part) => total + part.weight, 0);
  const known = parts.filter((part) => part.points !== null && part.weight > 0);
  const weights = known.reduce((total, part) => total + part.weight, 0);
  const points = known.reduce((total, part) => total + part.weight * (part.points ?? 0), 0);
  const covered = known.reduce((total, part) => total + part.weight * part.coverage, 0);
  return {
    key,
    weight,
    points: weights === 0 ? null : oneDecimal(points / weights),
    coverage: all === 0 ? 0 : Math.round(covered / all),
    basis: {},
    parts,
  };
}

/** Cases with an end: the whole of the grant rate. */
export const decided = (figures: AgencyFigures): number =>
  figures.granted + figures.refused + figures.withdrawn;

export const isSmall = (figures: AgencyFigures): boolean => decided(figures) < scoringRules.smallNumber;

/** Those whose end is not known have lapsed: with more than one of them to ten known, keeping would look too good. */
const mostOpen = 10;

function draftingScore(figures: AgencyFigures, weight: number): ScoreNode {
  const { drafting: weights, fullClaims } = scoringRules;
  const { claims, kept, invalidated, granted } = figures;
  const { drafting } = figures.reviews;
  return combined('drafting', weight, [
    leaf('draftingReviews', weights.draftingReviews, drafting.n > 0, drafting.sum / drafting.n, {
      n: drafting.n,
      sum: drafting.sum,
    }),
    leaf('claims', weights.claims, claims.n > 0, (claims.sum * 100) / (claims.n * fullClaims), {
      n: claims.n,
      sum: claims.sum,
      full: fullClaims,
    }),
    leaf(
      'kept',
      weights.kept,
      kept.n > 0 && kept.open * mostOpen <= kept.n,
      (kept.hits * 100) / kept.n,
      kept,
    ),
    leaf('validity', weights.validity, granted > 0, 100 - (invalidated * 100) / granted, {
      n: granted,
      hits: invalidated,
    }),
  ]);
}

function timelinessScore(figures: AgencyFigures, office: AgencyFigures, weight: number): ScoreNode {
  const { timeliness: weights } = scoringRules;
  const { timeliness } = figures.reviews;
  const own = figures.toGrant;
  const all = office.toGrant;
  return combined('timeliness', weight, [
    leaf('timelinessReviews', weights.timelinessReviews, timeliness.n > 0, timeliness.sum / timeliness.n, {
      n: timeliness.n,
      sum: timeliness.sum,
    }),
    leaf('speed', weights.speed, own.n > 0 && own.medianDays > 0, (50 * all.medianDays) / own.medianDays, {
      n: own.n,
      days: own.medianDays,
      officeDays: all.medianDays,
    }),
  ]);
}

/**
 * The composite with its tree. `office` = the same figures over all cases of the same filter: speed and cost earn 50
 * points at the office's own median or mean, 100 at half of it.
 */
export function scoreAgency(
  figures: AgencyFigures,
  office: AgencyFigures,
  weights: ScoreWeights = scoringRules.composite,
): ScoreNode {
  const n = decided(figures);
  const { cost } = figures;
  const costs = { n: cost.n, fen: cost.fen, officeN: office.cost.n, officeFen: office.cost.fen };
  return combined('composite', 100, [
    leaf('grantRate', weights.grantRate, n > 0, (figures.granted * 100) / n, { n, hits: figures.granted }),
    draftingScore(figures, weights.drafting),
    timelinessScore(figures, office, weights.timeliness),
    leaf('cost', weights.cost, cost.n > 0 && cost.fen > 0, 50 * relativeMean(office.cost, cost), costs),
  ]);
}

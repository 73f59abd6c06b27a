// Looks for what a person would get wrong in a policy: gaps, overlaps, sums, bands and steps that money never reaches.
import { compareRates, type Fen, type Rate, sumRates } from '../money';
import type { Problem } from './datedRule';
import type { Band, Policy, PolicyStep, Pool, Scheme, Share, StepOf } from './policy';

export type PolicyFault =
  | 'DATES_REVERSED'
  | 'MODE_TWICE'
  | 'STEP_ID_TWICE'
  | 'STEP_UNREACHABLE'
  | 'MONEY_LEFT_OVER'
  | 'FEES_OVER_WHOLE'
  | 'FEE_ON_GROSS_LATE'
  | 'BANDS_START'
  | 'BANDS_GAP'
  | 'BANDS_OVERLAP'
  | 'BANDS_END'
  | 'BAND_EMPTY'
  | 'BAND_UNREACHABLE'
  | 'SHARES_SUM'
  | 'SHARE_TWICE'
  | 'SKIP_ALL'
  | 'SKIP_CLIFF'
  | 'LIMIT_EMPTY'
  | 'LIMIT_REVERSED'
  | 'LIMIT_SAME_POOL'
  | 'POOL_UNPAID'
  | 'TEAM_UNPAID'
  | 'RESEARCH_RANGE'
  | 'YEARS_REVERSED';

export type PolicyProblem = Problem<PolicyFault>;

const error = (code: PolicyFault, path: string, data: PolicyProblem['data'] = {}): PolicyProblem => ({
  code,
  severity: 'error',
  path,
  data,
});
const warning = (code: PolicyFault, path: string, data: PolicyProblem['data'] = {}): PolicyProblem => ({
  ...error(code, path, data),
  severity: 'warning',
});

const twice = <T>(list: readonly T[]): T[] => [
  ...new Set(list.filter((one, index) => list.indexOf(one) < index)),
];

function shareProblems(shares: readonly Share[], path: string): PolicyProblem[] {
  const found: PolicyProblem[] = [];
  const total = sumRates(shares.map((share) => share.rate));
  if (compareRates(total, '1') !== 0) found.push(error('SHARES_SUM', path, { sum: total }));
  for (const to of twice(shares.map((share) => share.to)))
    found.push(error('SHARE_TWICE', path, { pool: to }));
  const skipped = shares.filter((share) => share.skipBelow !== undefined);
  const others = sumRates(shares.filter((share) => share.skipBelow === undefined).map((share) => share.rate));
  if (compareRates(others, '0') === 0 && skipped.some((share) => share.insteadTo === undefined))
    found.push(error('SKIP_ALL', path));
  // Just above the limit the others get less than just below it.
  for (const { to, skipBelow } of skipped)
    found.push(warning('SKIP_CLIFF', path, { pool: to, fen: skipBelow ?? 0 }));
  return found;
}

function bandProblems(bands: readonly Band[], path: string): PolicyProblem[] {
  const found: PolicyProblem[] = [];
  let covered: Fen | null = 0;
  for (const [index, { from, upTo, shares }] of bands.entries()) {
    const at = `${path}.bands.${index}`;
    if (upTo !== null && upTo <= from) found.push(error('BAND_EMPTY', at, { from, upTo }));
    if (covered === null) found.push(error('BAND_UNREACHABLE', at, { from }));
    else if (index === 0 && from !== 0) found.push(error('BANDS_START', at, { from }));
    else if (from > covered) found.push(error('BANDS_GAP', at, { from: covered, upTo: from }));
    else if (from < covered) found.push(error('BANDS_OVERLAP', at, { from, upTo: covered }));
    if (covered !== null) covered = upTo === null ? null : Math.max(covered, upTo);
    found.push(...shareProblems(shares, at));
  }
  if (covered !== null) found.push(error('BANDS_END', path, { upTo: covered }));
  return found;
}

function limitProblems(step: StepOf<'limit'>, path: string): PolicyProblem[] {
  const { min, max } = step;
  const found: PolicyProblem[] = [];
  if (min === undefined && max === undefined) found.push(error('LIMIT_EMPTY', path));
  if (step.pool === step.against) found.push(error('LIMIT_SAME_POOL', path, { pool: step.pool }));
  const reversed =
    min !== undefined &&
    max !== undefined &&
    ('fen' in min && 'fen' in max
      ? min.fen > max.fen
      : 'rate' in min && 'rate' in max && min.of === max.of && compareRates(min.rate, max.rate) > 0);
  if (reversed) found.push(error('LIMIT_REVERSED', path));
  return found;
}

/** Pools that a step can give money to. */
const given = (step: PolicyStep): Pool[] => {
  if (step.kind === 'fee') return [step.to];
  if (step.kind === 'limit') return [step.pool];
  if (step.kind !== 'bands') return [];
  const names = step.bands.flatMap((band) => band.shares.flatMap(({ to, insteadTo }) => [to, insteadTo]));
  return names.flatMap((to) => (to === undefined || to === 'rest' ? [] : [to]));
};

const givesAllAway = (step: PolicyStep): boolean =>
  step.kind === 'bands' &&
  step.bands.every((band) => band.shares.every(({ to, insteadTo }) => to !== 'rest' && insteadTo !== 'rest'));

function schemeProblems(scheme: Scheme, path: string): PolicyProblem[] {
  const { steps } = scheme;
  const found: PolicyProblem[] = [];
  for (const id of twice(steps.map((step) => step.id)))
    found.push(error('STEP_ID_TWICE', path, { step: id }));
  const fees: Rate[] = steps.flatMap((step) =>
    step.kind === 'fee' && step.of === 'gross' ? [step.rate] : [],
  );
  if (compareRates(sumRates(fees), '1') > 0)
    found.push(error('FEES_OVER_WHOLE', path, { sum: sumRates(fees) }));
  const last = steps.findIndex(givesAllAway);
  if (last < 0) found.push(error('MONEY_LEFT_OVER', path));
  const paid: Pool[] = [];
  for (const [index, step] of steps.entries()) {
    const at = `${path}.steps.${step.id}`;
    const movesOthers = step.kind === 'limit' || step.kind === 'charge';
    if (last >= 0 && index > last && !movesOthers)
      found.push(error('STEP_UNREACHABLE', at, { after: steps[last]!.id }));
    if (step.kind === 'bands') found.push(...bandProblems(step.bands, at));
    if (step.kind === 'limit') found.push(...limitProblems(step, at));
    // What the bands before it kept of an extra yuan may be less than this fee takes of it.
    if (
      step.kind === 'fee' &&
      step.of === 'gross' &&
      steps.slice(0, index).some((one) => one.kind === 'bands')
    )
      found.push(warning('FEE_ON_GROSS_LATE', at));
    const source = step.kind === 'limit' ? step.against : step.kind === 'charge' ? step.pool : undefined;
    if (source !== undefined && !paid.includes(source))
      found.push(error('POOL_UNPAID', at, { pool: source }));
    paid.push(...given(step));
  }
  if (!paid.includes('team')) found.push(warning('TEAM_UNPAID', path));
  return found;
}

/**
 * Problems of a policy that has the right form, each with a code, where it is and what it is about. A policy without
 * errors divides every receipt completely; warnings are choices a person should have meant.
 */
export function validatePolicy(policy: Policy): PolicyProblem[] {
  const found = policy.schemes.flatMap((scheme, index) => schemeProblems(scheme, `schemes.${index}`));
  for (const mode of twice(policy.schemes.flatMap((scheme) => scheme.modes)))
    found.push(error('MODE_TWICE', 'schemes', { mode }));
  const { effectiveFrom, effectiveTo } = policy;
  if (effectiveTo !== undefined && effectiveTo < effectiveFrom)
    found.push(error('DATES_REVERSED', 'effectiveTo', { from: effectiveFrom, to: effectiveTo }));
  const choice = policy.team.research?.choice;
  if (choice !== undefined && compareRates(choice.min, choice.max) > 0)
    found.push(error('RESEARCH_RANGE', 'team.research.choice'));
  const years = policy.selfImplementation?.years;
  if (years !== undefined && years.min > years.max)
    found.push(error('YEARS_REVERSED', 'selfImplementation.years', years));
  return found;
}

// The steps of a policy, each a small movement of money with its explanation.
import { complement, isZeroRate, type Rate, sumRates } from '../money';
import type { Explained, Party } from './explained';
import { type CostGroup, type Flow, give, makerOf, take } from './flow';
import type { Band, Bound, CostKind, PolicyStep, Share, StepOf } from './policy';

function fee(flow: Flow, step: StepOf<'fee'>): void {
  const make = makerOf(flow, step.id);
  const base = step.of === 'gross' ? flow.gross : flow.remaining;
  let taken = make.rate(`${step.id}.rate`, base, step.rate);
  if (step.min !== undefined && taken.value < step.min)
    taken = make.larger(`${step.id}.min`, taken, make.constant(`${step.id}.atLeast`, step.min));
  if (step.max !== undefined && taken.value > step.max)
    taken = make.smaller(`${step.id}.max`, taken, make.constant(`${step.id}.atMost`, step.max));
  if (taken.value > flow.remaining.value) taken = make.smaller(`${step.id}.there`, taken, flow.remaining);
  give(flow, step.id, step.to, taken);
  take(flow, step.id, [taken]);
}

/** Pays groups of costs back out of `source`, all of them or each its part; gives what was paid. */
function payBack(
  flow: Flow,
  step: string,
  groups: readonly CostGroup[],
  source: Explained,
  atMost?: Rate,
): Explained[] {
  const make = makerOf(flow, step);
  const owing = groups.filter((group) => group.owed.value > 0);
  if (owing.length === 0) return [];
  const limit = atMost === undefined ? source : make.rate(`${step}.atMost`, source, atMost);
  const owed = make.sum(
    `${step}.owed`,
    owing.map((group) => group.owed),
  );
  const ids = owing.map((group) => `${step}.part.${group.key}`);
  const weights = owing.map((group) => group.owed.value);
  const parts =
    owed.value <= limit.value
      ? owing.map((group) => group.owed)
      : make.shares(ids, make.smaller(`${step}.there`, owed, limit), weights);
  for (const [index, group] of owing.entries()) {
    const part = parts[index]!;
    give(flow, `${step}.${group.kind}`, `costs:${group.bornBy}`, part);
    group.owed = make.minus(`${step}.wait.${group.key}`, group.owed, part);
  }
  return parts;
}

const groupsOf = (flow: Flow, kinds: readonly CostKind[]): CostGroup[] =>
  flow.costs.filter((group) => kinds.includes(group.kind));

function recover(flow: Flow, step: StepOf<'recover'>): void {
  const kinds = step.costs === 'net' ? flow.policy.netIncome.deducts : step.costs;
  take(flow, step.id, payBack(flow, step.id, groupsOf(flow, kinds), flow.remaining, step.atMost));
  flow.net = flow.remaining;
}

function charge(flow: Flow, step: StepOf<'charge'>): void {
  const pool = flow.lines.get(step.pool);
  if (pool === undefined) return;
  const parts = payBack(flow, step.id, groupsOf(flow, step.costs), pool);
  if (parts.length > 0)
    flow.lines.set(step.pool, makerOf(flow, step.id).minus(`${step.id}.left`, pool, ...parts));
}

function coOwners(flow: Flow, step: StepOf<'coOwners'>): void {
  const owners = flow.facts.coOwners;
  if (owners.length === 0) return;
  const rates = owners.map((owner) => owner.rate);
  const ids = [...owners.map((owner) => `${step.id}.${owner.id}`), `${step.id}.ours`];
  const ours = complement(sumRates(rates));
  const parts = makerOf(flow, step.id).shares(ids, flow.remaining, [...rates, ours]);
  const theirs = parts.slice(0, -1);
  for (const [index, owner] of owners.entries()) give(flow, step.id, `coOwner:${owner.id}`, theirs[index]!);
  take(flow, step.id, theirs);
}

interface Part {
  readonly to: Share['to'];
  rate: Rate;
}

/**
 * Who shares money of the size of `base`: skipped pools give their rate to whom the policy names, else to the others in
 * proportion. Where nobody is left to have it, the money goes on.
 */
function partsAt(shares: readonly Share[], base: Explained): readonly Part[] {
  const isSkipped = (share: Share): boolean => share.skipBelow !== undefined && base.value < share.skipBelow;
  const kept: Part[] = shares.filter((share) => !isSkipped(share)).map(({ to, rate }) => ({ to, rate }));
  if (kept.length < shares.length)
    for (const { insteadTo, rate } of shares.filter(isSkipped)) {
      if (insteadTo === undefined) continue;
      const other = kept.find((share) => share.to === insteadTo);
      if (other === undefined) kept.push({ to: insteadTo, rate });
      else other.rate = sumRates([other.rate, rate]);
    }
  return kept.every((part) => isZeroRate(part.rate)) ? [{ to: 'rest', rate: '1' }] : kept;
}

/** Index of the band in which last year's income lies. */
function priorYearBand(flow: Flow, step: StepOf<'bands'>): Band | undefined {
  const income = flow.facts.priorYear?.income ?? 0;
  return step.bands.find(({ upTo }) => upTo === null || income <= upTo) ?? step.bands.at(-1);
}

function bands(flow: Flow, step: StepOf<'bands'>): void {
  const make = makerOf(flow, step.id);
  const base = flow.remaining;
  const chosen = step.position === 'priorYear' ? priorYearBand(flow, step) : undefined;
  const whole = chosen !== undefined || (step.bands.length === 1 && step.bands[0]!.upTo === null);
  const used = chosen === undefined ? step.bands : [chosen];
  const onward: Explained[] = [];
  const got = new Map<Party, Explained[]>();
  for (const [index, band] of used.entries()) {
    const name = `${step.id}.${index}`;
    const part = whole ? base : make.slice(`${name}.part`, base, band.from, band.upTo);
    const shares = partsAt(band.shares, base);
    const ids = shares.map((share, at) => `${name}.${share.to}${at}`);
    const rates = shares.map((share) => share.rate);
    for (const [at, value] of make.shares(ids, part, rates).entries()) {
      const { to } = shares[at]!;
      if (to === 'rest') onward.push(value);
      else got.set(to, [...(got.get(to) ?? []), value]);
    }
  }
  for (const [party, parts] of got) give(flow, step.id, party, make.sum(`${step.id}.${party}`, parts));
  take(flow, step.id, [...got.values()].flat());
}

function boundOf(flow: Flow, step: string, bound: Bound): Explained {
  const make = makerOf(flow, step);
  if ('fen' in bound) return make.constant(`${step}.bound`, bound.fen);
  const team = flow.lines.get('team') ?? make.constant(`${step}.noTeam`, 0);
  const base = { gross: flow.gross, net: flow.net, team }[bound.of];
  return make.rate(`${step}.bound`, base, bound.rate);
}

function limit(flow: Flow, step: StepOf<'limit'>): void {
  const make = makerOf(flow, step.id);
  const pool = flow.lines.get(step.pool) ?? make.constant(`${step.id}.none.${step.pool}`, 0);
  const other = flow.lines.get(step.against) ?? make.constant(`${step.id}.none.${step.against}`, 0);
  const both = make.sum(`${step.id}.both`, [pool, other]);
  let wanted = pool;
  if (step.min !== undefined) {
    const least = make.smaller(`${step.id}.least`, boundOf(flow, `${step.id}.min`, step.min), both);
    wanted = make.larger(`${step.id}.raised`, wanted, least);
  }
  if (step.max !== undefined)
    wanted = make.smaller(`${step.id}.lowered`, wanted, boundOf(flow, `${step.id}.max`, step.max));
  if (wanted.value === pool.value) return;
  flow.lines.set(step.pool, wanted);
  flow.lines.set(step.against, make.minus(`${step.id}.other`, both, wanted));
}

type Movement<K extends PolicyStep['kind']> = (flow: Flow, step: StepOf<K>) => void;
const movements: { readonly [K in PolicyStep['kind']]: Movement<K> } = {
  fee,
  recover,
  coOwners,
  bands,
  limit,
  charge,
};

/** Carries one step out. */
export function carryOut<K extends PolicyStep['kind']>(flow: Flow, step: StepOf<K> & { kind: K }): void {
  movements[step.kind](flow, step);
}

// From pools to people: the team's award among the inventors, their research accounts, a pool among units.
import { compareRates, complement, fractionOf, isZeroRate, type Rate, type Weight } from '../money';
import type { Explained } from './explained';
import type { Facts, Inventor } from './facts';
import { type Flow, give, makerOf } from './flow';
import type { Policy } from './policy';

const isZero = (weight: Weight): boolean => (typeof weight === 'number' ? weight === 0 : isZeroRate(weight));

/** A whole number of shares as a rate, so that weights can be added and compared. */
const asRate = (weight: Weight): Rate => (typeof weight === 'number' ? `${weight}/1` : weight);

/**
 * The proportions in which a team is paid: as declared where the policy allows it, all have declared and all who must
 * have signed; else the same for each.
 */
export function contributions(rule: Policy['team'], inventors: readonly Inventor[]): readonly Weight[] {
  const equal = inventors.map(() => 1);
  if (rule.split === 'equal' || (rule.allMustSign && !inventors.every((one) => one.signed))) return equal;
  const declared = inventors.flatMap((one) => (one.weight === undefined ? [] : [one.weight]));
  return declared.length < inventors.length || declared.every(isZero) ? equal : declared;
}

/** Weights of one group; where they are all 0 the group shares equally. */
const within = (weights: readonly Weight[], members: readonly number[]): Weight[] => {
  const own = members.map((index) => weights[index]!);
  return own.every(isZero) ? own.map(() => 1) : own;
};

/** Whether the main contributors' weights come to less than the part they must have. */
function isShort(weights: readonly Weight[], main: readonly number[], atLeast: Rate): boolean {
  const total = (indexes: readonly number[]): { n: bigint; d: bigint } =>
    indexes
      .map((index) => fractionOf(asRate(weights[index]!)))
      .reduce((a, b) => ({ n: a.n * b.d + b.n * a.d, d: a.d * b.d }), { n: 0n, d: 1n });
  const [some, all, least] = [total(main), total(weights.map((_, index) => index)), fractionOf(atLeast)];
  return some.n * all.d * least.d < least.n * all.n * some.d;
}

/** Each inventor's part of the award, main contributors' minimum kept. */
function personParts(flow: Flow, award: Explained): Explained[] {
  const { team } = flow.policy;
  const { inventors } = flow.facts;
  const make = makerOf(flow, 'team');
  const weights = contributions(team, inventors);
  const ids = inventors.map((one) => `team.${one.person}`);
  const indexes = inventors.map((_, index) => index);
  const main = indexes.filter((index) => inventors[index]!.main);
  const others = indexes.filter((index) => !inventors[index]!.main);
  const least = team.mainAtLeast;
  if (least === undefined || main.length === 0 || others.length === 0 || !isShort(weights, main, least))
    return make.shares(ids, award, weights);
  const groups = make.shares(['team.main', 'team.others'], award, [least, complement(least)]);
  const parts: Explained[] = [];
  for (const [at, members] of [main, others].entries()) {
    const names = members.map((index) => ids[index]!);
    for (const [place, part] of make.shares(names, groups[at]!, within(weights, members)).entries())
      parts[members[place]!] = part;
  }
  return parts;
}

/** The part of a person's share for the research account: own choice inside the policy's limits, else its rate. */
export function researchRate(rule: Policy['team'], person: Inventor): Rate {
  const { research } = rule;
  if (research === undefined) return '0';
  if (person.research === undefined || research.choice === undefined) return research.rate;
  const { min, max } = research.choice;
  if (compareRates(person.research, min) < 0) return min;
  return compareRates(person.research, max) > 0 ? max : person.research;
}

function payTeam(flow: Flow): void {
  const award = flow.lines.get('team');
  if (award === undefined || flow.facts.inventors.length === 0) return;
  flow.lines.delete('team');
  const make = makerOf(flow, 'team');
  for (const [index, part] of personParts(flow, award).entries()) {
    const person = flow.facts.inventors[index]!;
    const research = researchRate(flow.policy.team, person);
    if (isZero(research)) {
      give(flow, 'team', `person:${person.person}`, part);
      continue;
    }
    const ids = [`team.${person.person}.personal`, `team.${person.person}.research`];
    const [own, account] = make.shares(ids, part, [complement(research), research]);
    give(flow, 'team', `person:${person.person}`, own!);
    give(flow, 'team', `research:${person.person}`, account!);
  }
}

function payUnits(flow: Flow, pool: Policy['divide'][number]['pool'], facts: Facts): void {
  const amount = flow.lines.get(pool);
  const active = (facts.priorYear?.activity ?? []).filter((unit) => unit.weight > 0);
  if (amount === undefined || active.length === 0) return;
  flow.lines.delete(pool);
  const ids = active.map(({ unit }) => `divide.${pool}.${unit}`);
  const weights = active.map(({ weight }) => weight);
  const parts = makerOf(flow, `divide.${pool}`).shares(ids, amount, weights);
  for (const [index, { unit }] of active.entries())
    give(flow, `divide.${pool}`, `unit:${unit}`, parts[index]!);
}

/** Replaces the team by its persons and divided pools by their units. */
export function payPersons(flow: Flow): void {
  payTeam(flow);
  for (const { pool } of flow.policy.divide) payUnits(flow, pool, flow.facts);
}

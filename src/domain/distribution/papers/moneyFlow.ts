// The way of the money as people tell it: what came in, what goes off before the net income, who shares the rest.
// Read off the explanation, so that table, drawing and paper can not say anything else than it.
import { type Fen, minus, plus, sum } from '../../money';
import type { Explained, Party } from '../explained';
import type { Facts } from '../facts';
import { Maker } from '../figures';
import { type Policy, type PolicyStep, type Pool, schemeFor } from '../policy';
import { plainId } from './sheet';

export interface Entry {
  /** `team` where the award was paid to persons. */
  readonly party: Party;
  readonly value: Fen;
  readonly figure: Explained;
  /** Kinds of costs of a `costs:` entry, persons of the team, units of a pool. */
  readonly members: readonly Entry[];
}

export interface MoneyFlow {
  readonly receipts: readonly Entry[];
  readonly gross: Entry;
  /** Costs, fees, co-owners: paid before the net income is known. */
  readonly before: readonly Entry[];
  /** Gross less `before`; absent where nothing goes off before. */
  readonly net: Entry | undefined;
  /** Who shares the net income. */
  readonly after: readonly Entry[];
}

/** All figures of a tree by id, references left out. */
export function figuresOf(tree: Explained): ReadonlyMap<string, Explained> {
  const found = new Map<string, Explained>();
  const visit = (node: Explained): void => {
    if (node.op !== 'ref') found.set(node.id, node);
    node.children.forEach(visit);
  };
  visit(tree);
  return found;
}

interface Reading {
  readonly policy: Policy;
  readonly facts: Facts;
  readonly steps: readonly PolicyStep[];
  readonly known: ReadonlyMap<string, Explained>;
}

const resolve = ({ known }: Reading, node: Explained): Explained =>
  node.op === 'ref' ? (known.get(node.inputs.to) ?? node) : node;

/** The parts a party got at different steps; sums made only to add them up are opened. */
function partsOf(reading: Reading, figure: Explained): Explained[] {
  const node = resolve(reading, figure);
  if (node.op === 'sum' && /(^|\.)total\./.test(node.id))
    return node.children.flatMap((child) => partsOf(reading, child));
  return [node];
}

/** Whether a figure divides an award among persons, or a pool among units. */
const isDivision = ({ policy }: Reading, { rule }: Explained): boolean =>
  rule === `${policy.id}/team` || rule.startsWith(`${policy.id}/divide.`);

/** What a person's or a unit's share was divided from. */
function dividedFrom(reading: Reading, figure: Explained): Explained {
  let node = resolve(reading, figure);
  while (isDivision(reading, node) && node.children[0] !== undefined)
    node = resolve(reading, node.children[0]);
  return node;
}

const covers = (step: PolicyStep, kind: string, policy: Policy): boolean => {
  if (step.kind !== 'recover' && step.kind !== 'charge') return false;
  const kinds: readonly string[] = step.costs === 'net' ? policy.netIncome.deducts : step.costs;
  return kinds.includes(kind);
};

/** Place of the step that gave a part; -1 where no step of the policy did. */
function placeOf({ policy, steps }: Reading, part: Explained): number {
  const id = part.rule.slice(policy.id.length + 1).split('.')[0];
  const at = steps.findIndex((step) => step.id === id);
  if (at >= 0) return at;
  const kind = /^cost\.(\w+)/.exec(plainId(part.id))?.[1] ?? (part.op === 'given' ? part.inputs.what : '');
  return steps.findIndex((step) => covers(step, kind.replace(/^cost\./, ''), policy));
}

const entry = (party: Party, figure: Explained, members: readonly Entry[] = []): Entry => ({
  party,
  value: figure.value,
  figure,
  members,
});

/** Which pool a line belongs to: persons to the team, units to the pool that is divided. */
function poolOf(policy: Policy, party: Party): Party {
  if (/^(person|research):/.test(party)) return 'team';
  if (party.startsWith('unit:')) return policy.divide[0]?.pool ?? party;
  return party;
}

interface Group {
  readonly party: Party;
  readonly parts: Explained[];
  readonly members: Entry[];
}

/** Lines of a sheet, those of a pool that was divided under it. */
function groupsOf(reading: Reading, tree: Explained): Group[] {
  const groups = new Map<Party, Group>();
  for (const line of tree.children) {
    if (line.op !== 'line') continue;
    const { party } = line.inputs;
    const pool = poolOf(reading.policy, party);
    const group = groups.get(pool) ?? { party: pool, parts: [], members: [] };
    groups.set(pool, group);
    for (const figure of line.children.flatMap((child) => partsOf(reading, child))) {
      const origin = pool === party ? figure : dividedFrom(reading, figure);
      for (const part of partsOf(reading, origin))
        if (!group.parts.some((one) => one.id === part.id)) group.parts.push(part);
    }
    if (pool !== party) group.members.push(entry(party, line));
  }
  return [...groups.values()];
}

/** One entry of all parts that fell on one side of the net income; undefined where there are none. */
function sideOf(make: Maker, side: string, group: Group, parts: readonly Explained[]): Entry | undefined {
  if (parts.length === 0) return undefined;
  const figure = make.sum(`${side}.${group.party}`, parts);
  const kinds = group.party.startsWith('costs:') ? parts.map((part) => entry(group.party, part)) : [];
  return entry(group.party, figure, kinds);
}

const rank: readonly string[] = [
  'costs',
  'broker',
  'coOwner',
  'team',
  'college',
  'university',
  'tto',
  'ipFund',
  'unallocated',
];
const inOrder = (a: Entry, b: Entry): number =>
  rank.indexOf(a.party.split(':')[0]!) - rank.indexOf(b.party.split(':')[0]!);

function grossOf(reading: Reading, receipts: readonly Explained[]): Explained {
  const found = reading.known.get('gross');
  if (found !== undefined) return found;
  const make = new Maker('facts');
  return receipts.length === 0 ? make.constant('gross', 0) : make.sum('gross', receipts);
}

/**
 * Reads the flow off a sheet (see `sheetOf`), in fen: `gross` = `before` + `net`, `net` = `after`. A pool that is paid
 * both before and after (a first band ahead of the costs) stands in both lists; the persons stand under its later part.
 */
export function moneyFlow(policy: Policy, facts: Facts, tree: Explained): MoneyFlow {
  const steps = schemeFor(policy, facts.mode)?.steps ?? [];
  const reading: Reading = { policy, facts, steps, known: figuresOf(tree) };
  const make = new Maker(policy.id);
  const border = steps.findLastIndex((step) => step.kind === 'recover' || step.kind === 'coOwners');
  const receipts = facts.receipts.map((receipt) => {
    const known = [...reading.known.values()].find((node) => plainId(node.id) === `receipt:${receipt.id}`);
    const given = { what: 'receipt', source: receipt.id, date: receipt.date };
    return (
      known ??
      new Maker('facts').given(`receipt:${receipt.id}`, receipt.fen, given.what, given.source, given.date)
    );
  });
  const before: Entry[] = [];
  const after: Entry[] = [];
  for (const group of groupsOf(reading, tree)) {
    const early = group.parts.filter((part) => {
      const place = placeOf(reading, part);
      return place >= 0 && place <= border;
    });
    const late = group.parts.filter((part) => !early.includes(part));
    const [first, second] = [sideOf(make, 'before', group, early), sideOf(make, 'after', group, late)];
    const members = second === undefined ? [] : group.members;
    if (first !== undefined)
      before.push(
        second === undefined && group.members.length > 0 ? { ...first, members: group.members } : first,
      );
    if (second !== undefined) after.push(members.length > 0 ? { ...second, members } : second);
  }
  const gross = entry('unallocated', grossOf(reading, receipts));
  const taken = sum(before.map((one) => one.value));
  const value = minus(gross.value, taken);
  const left = [...reading.known.values()].find(
    (node) => node.value === value && steps.some((step, at) => at <= border && node.id === `${step.id}.left`),
  );
  const net =
    before.length === 0
      ? undefined
      : entry('unallocated', left ?? make.minus('net', gross.figure, ...before.map((one) => one.figure)));
  return {
    receipts: receipts.map((figure) => entry('unallocated', figure)),
    gross,
    before: before.sort(inOrder),
    net,
    after: after.sort(inOrder),
  };
}

/** What one pool has of a flow on both sides of the net income, fen. */
export const poolTotal = ({ before, after }: MoneyFlow, pool: Pool): Fen =>
  [...before, ...after].reduce((total, one) => (one.party === pool ? plus(total, one.value) : total), 0);

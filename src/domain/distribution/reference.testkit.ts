// A slow second opinion: the same policy language read afresh with exact fractions of big integers and no shared code,
// apart from the types. It keeps no explanation and knows only what each party gets.
import type { Facts } from './facts';
import type { Policy, Share } from './policy';

type Q = { n: bigint; d: bigint };
const q = (n: bigint | number, d: bigint | number = 1n): Q => ({ n: BigInt(n), d: BigInt(d) });
const add = (a: Q, b: Q): Q => q(a.n * b.d + b.n * a.d, a.d * b.d);
const sub = (a: Q, b: Q): Q => q(a.n * b.d - b.n * a.d, a.d * b.d);
const mul = (a: Q, b: Q): Q => q(a.n * b.n, a.d * b.d);
const div = (a: Q, b: Q): Q => q(a.n * b.d, a.d * b.n);
const less = (a: Q, b: Q): boolean => a.n * b.d < b.n * a.d;
const total = (all: Q[]): Q => all.reduce(add, q(0));
/** Floor and half-up of what is not negative. */
const floor = (a: Q): bigint => a.n / a.d;
const round = (a: Q): bigint => floor(add(a, q(1, 2)));

type RateLike = Share['rate'] | number;
function read(rate: RateLike): Q {
  if (typeof rate === 'number') return q(rate);
  if (typeof rate === 'object') return q(rate.n, rate.d);
  if (rate.includes('/')) return q(BigInt(rate.split('/')[0]!), BigInt(rate.split('/')[1]!));
  const per = rate.endsWith('%') ? 100 : rate.endsWith('‰') ? 1000 : 1;
  const [whole, decimals = ''] = rate.replace(/[%‰]/, '').split('.');
  return q(BigInt(`${whole}${decimals}`), BigInt(per) * 10n ** BigInt(decimals.length));
}

/** Largest remainder, one fen at a time to the part that is furthest behind its exact share. */
function divide(amount: bigint, weights: Q[]): bigint[] {
  const all = total(weights);
  if (all.n === 0n) return weights.map(() => 0n);
  const exact = weights.map((weight) => mul(q(amount), div(weight, all)));
  const parts = exact.map(floor);
  const behind = exact.map((share, index) => sub(share, q(parts[index]!)));
  for (let left = amount - parts.reduce((a, b) => a + b, 0n); left > 0n; left--) {
    let best = 0;
    for (let at = 1; at < behind.length; at++) if (less(behind[best]!, behind[at]!)) best = at;
    parts[best]! += 1n;
    behind[best] = q(-1);
  }
  return parts;
}

const min = (a: bigint, b: bigint): bigint => [a, b].reduce((x, y) => (y > x ? x : y));

export function referenceShares(policy: Policy, facts: Facts): Record<string, number> {
  const got: Record<string, bigint> = {};
  const give = (party: string, fen: bigint): void => {
    got[party] = (got[party] ?? 0n) + fen;
  };
  const gross = facts.receipts.reduce((a, one) => a + BigInt(one.fen), 0n);
  const scheme = policy.schemes.find((one) => one.modes.includes(facts.mode));
  let left = gross;
  let net = gross;
  const owed: Record<string, bigint> = {};
  const keys: string[] = [];
  const inOrder = [...facts.costs].sort((a, b) => (`${a.date} ${a.id}` < `${b.date} ${b.id}` ? -1 : 1));
  for (const { kind, bornBy, fen } of inOrder) {
    const key = `${kind}:${bornBy}`;
    if (!keys.includes(key)) keys.push(key);
    owed[key] = (owed[key] ?? 0n) + BigInt(fen);
  }
  const payBack = (kinds: readonly string[], source: bigint, limit: bigint): bigint => {
    const due = keys.filter((key) => kinds.includes(key.split(':')[0]!) && owed[key]! > 0n);
    const sum = due.reduce((a, key) => a + owed[key]!, 0n);
    const paid = min(sum, min(source, limit));
    const parts = divide(
      paid,
      due.map((key) => q(owed[key]!)),
    );
    due.forEach((key, at) => {
      give(`costs:${key.split(':')[1]}`, parts[at]!);
      owed[key]! -= parts[at]!;
    });
    return due.length === 0 ? 0n : paid;
  };
  if (gross >= 0n && scheme) {
    for (const step of scheme.steps) {
      if (step.kind === 'fee') {
        let fen = round(mul(q(step.of === 'gross' ? gross : left), read(step.rate)));
        if (step.min !== undefined && fen < BigInt(step.min)) fen = BigInt(step.min);
        if (step.max !== undefined && fen > BigInt(step.max)) fen = BigInt(step.max);
        fen = min(fen, left);
        give(step.to, fen);
        left -= fen;
      } else if (step.kind === 'recover') {
        const kinds = step.costs === 'net' ? policy.netIncome.deducts : step.costs;
        const limit = step.atMost === undefined ? left : round(mul(q(left), read(step.atMost)));
        left -= payBack(kinds, left, limit);
        net = left;
      } else if (step.kind === 'charge') {
        const pool = got[step.pool];
        if (pool !== undefined) give(step.pool, -payBack(step.costs, pool, pool));
      } else if (step.kind === 'coOwners') {
        const rates = facts.coOwners.map((owner) => read(owner.rate));
        if (rates.length === 0) continue;
        const parts = divide(left, [...rates, sub(q(1), total(rates))]);
        facts.coOwners.forEach((owner, at) => {
          give(`coOwner:${owner.id}`, parts[at]!);
          left -= parts[at]!;
        });
      } else if (step.kind === 'limit') {
        const base = { gross, net, team: got.team ?? 0n };
        const fenOf = (bound: NonNullable<typeof step.min>): bigint =>
          'fen' in bound ? BigInt(bound.fen) : round(mul(q(base[bound.of]), read(bound.rate)));
        const [pool, other] = [got[step.pool] ?? 0n, got[step.against] ?? 0n];
        let wanted = pool;
        if (step.min !== undefined) {
          const least = min(fenOf(step.min), pool + other);
          if (least > wanted) wanted = least;
        }
        if (step.max !== undefined) wanted = min(wanted, fenOf(step.max));
        if (wanted === pool) continue;
        got[step.pool] = wanted;
        got[step.against] = pool + other - wanted;
      } else {
        const income = BigInt(facts.priorYear?.income ?? 0);
        const at = step.bands.findIndex((band) => band.upTo === null || income <= BigInt(band.upTo));
        const used =
          step.position === 'priorYear' ? [step.bands[at < 0 ? step.bands.length - 1 : at]!] : step.bands;
        const base = left;
        for (const band of used) {
          const top =
            band.upTo === null || step.position === 'priorYear' ? base : min(base, BigInt(band.upTo));
          const bottom = step.position === 'priorYear' ? 0n : BigInt(band.from);
          const part = top > bottom ? top - bottom : 0n;
          const kept: Array<{ to: string; rate: Q }> = [];
          const off: Share[] = [];
          for (const share of band.shares) {
            if (share.skipBelow !== undefined && base < BigInt(share.skipBelow)) off.push(share);
            else kept.push({ to: share.to, rate: read(share.rate) });
          }
          for (const share of off) {
            const heir = kept.find((one) => one.to === share.insteadTo);
            if (heir) heir.rate = add(heir.rate, read(share.rate));
            else if (share.insteadTo) kept.push({ to: share.insteadTo, rate: read(share.rate) });
          }
          divide(
            part,
            kept.map((one) => one.rate),
          ).forEach((fen, index) => {
            const { to } = kept[index]!;
            if (to === 'rest') return;
            give(to, fen);
            left -= fen;
          });
        }
      }
    }
    persons(policy, facts, got, give);
  }
  if (left !== 0n) got.unallocated = left;
  return Object.fromEntries(Object.entries(got).map(([party, fen]) => [party, Number(fen)]));
}

function persons(
  policy: Policy,
  facts: Facts,
  got: Record<string, bigint>,
  give: (party: string, fen: bigint) => void,
): void {
  const { team } = policy;
  const people = facts.inventors;
  if (got.team !== undefined && people.length > 0) {
    const award = got.team;
    delete got.team;
    const declared = people.map((one) => (one.weight === undefined ? undefined : read(one.weight)));
    const usable =
      team.split === 'weights' &&
      (!team.allMustSign || people.every((one) => one.signed)) &&
      declared.every((weight) => weight !== undefined) &&
      declared.some((weight) => weight!.n > 0n);
    const weights = people.map((_, at) => (usable ? declared[at]! : q(1)));
    let parts = divide(award, weights);
    const main = people.map((one) => one.main);
    if (team.mainAtLeast !== undefined && main.includes(true) && main.includes(false)) {
      const least = read(team.mainAtLeast);
      const theirs = total(weights.filter((_, at) => main[at]));
      if (less(theirs, mul(least, total(weights)))) {
        const [some, rest] = divide(award, [least, sub(q(1), least)]);
        const inside = (fen: bigint, isMain: boolean): bigint[] => {
          const own = weights.filter((_, at) => main[at] === isMain);
          return divide(fen, own.every((weight) => weight.n === 0n) ? own.map(() => q(1)) : own);
        };
        const [a, b] = [inside(some!, true), inside(rest!, false)];
        parts = people.map((one) => (one.main ? a.shift()! : b.shift()!));
      }
    }
    people.forEach((one, at) => {
      let rate = team.research ? read(team.research.rate) : q(0);
      const choice = team.research?.choice;
      if (choice && one.research !== undefined) {
        rate = read(one.research);
        if (less(rate, read(choice.min))) rate = read(choice.min);
        if (less(read(choice.max), rate)) rate = read(choice.max);
      }
      const [own, account] = divide(parts[at]!, [sub(q(1), rate), rate]);
      give(`person:${one.person}`, own!);
      if (rate.n > 0n) give(`research:${one.person}`, account!);
    });
  }
  for (const { pool } of policy.divide) {
    const active = (facts.priorYear?.activity ?? []).filter((unit) => unit.weight > 0);
    if (got[pool] === undefined || active.length === 0) continue;
    const parts = divide(
      got[pool],
      active.map((unit) => q(unit.weight)),
    );
    delete got[pool];
    active.forEach((unit, at) => {
      give(`unit:${unit.unit}`, parts[at]!);
    });
  }
}

// Random policies that pass their own checks, and random facts for them.
import fc from 'fast-check';
import type { Facts } from './facts';
import { CostKind, type Policy, type PolicyStep, Pool, type Share } from './policy';

const pool = fc.constantFrom(...Pool.options);
const kind = fc.constantFrom(...CostKind.options);

/** Rates of n parts that come to exactly one, in tenths of a percent. */
const parts = (n: number): fc.Arbitrary<string[]> =>
  fc.uniqueArray(fc.integer({ min: 0, max: 1000 }), { minLength: n - 1, maxLength: n - 1 }).map((cuts) => {
    const edges = [0, ...cuts.sort((a, b) => a - b), 1000];
    return edges.slice(1).map((edge, at) => `${edge - edges[at]!}/1000`);
  });

const sharesOf = (names: ReadonlyArray<Share['to']>, skip: boolean): fc.Arbitrary<Share[]> =>
  fc
    .tuple(parts(names.length), fc.nat(2_000_000), fc.boolean(), fc.boolean())
    .map(([rates, below, named, on]) =>
      names.map((to, at): Share => {
        // Never the first: somebody has to be there to inherit.
        if (!skip || !on || at === 0 || at !== names.length - 1) return { to, rate: rates[at]! };
        const heirless = rates.every((rate, other) => other === at || rate === '0/1000');
        return {
          to,
          rate: rates[at]!,
          skipBelow: below,
          ...(named || heirless ? { insteadTo: names[0]! } : {}),
        };
      }),
    );

const someNames = (withRest: boolean): fc.Arbitrary<Array<Share['to']>> =>
  fc
    .uniqueArray(pool, { minLength: 1, maxLength: 4 })
    .map((pools) => (withRest ? [...pools, 'rest' as const] : pools));

const bandsStep = (id: string, withRest: boolean, skip: boolean): fc.Arbitrary<PolicyStep> =>
  fc
    .tuple(
      fc.uniqueArray(fc.integer({ min: 1, max: 20_000_000 }), { maxLength: 3 }),
      fc.boolean(),
      someNames(withRest),
    )
    .chain(([limits, prior, names]) => {
      const edges = [0, ...limits.sort((a, b) => a - b)];
      return fc.tuple(...edges.map(() => sharesOf(names, skip))).map((all) => ({
        kind: 'bands' as const,
        id,
        position: prior && skip ? ('priorYear' as const) : ('marginal' as const),
        bands: edges.map((from, at) => ({ from, upTo: edges[at + 1] ?? null, shares: all[at]! })),
      }));
    });

const rate = (max: number) => fc.nat(max).map((n) => `${n}/1000`);
const feeStep = (id: string, late = false): fc.Arbitrary<PolicyStep> =>
  fc.record({
    kind: fc.constant('fee' as const),
    id: fc.constant(id),
    to: pool,
    rate: rate(300),
    of: late ? fc.constant('remaining' as const) : fc.constantFrom('gross' as const, 'remaining' as const),
  });
const recoverStep = (id: string): fc.Arbitrary<PolicyStep> =>
  fc.record(
    {
      kind: fc.constant('recover' as const),
      id: fc.constant(id),
      costs: fc.oneof(fc.constant('net' as const), fc.uniqueArray(kind, { maxLength: 4 })),
      atMost: rate(1000),
    },
    { requiredKeys: ['kind', 'id', 'costs'] },
  );
const bound = fc.oneof(
  fc.record({ fen: fc.nat(5_000_000) }),
  fc.record({ rate: rate(1000), of: fc.constantFrom('gross' as const, 'net' as const, 'team' as const) }),
);
const limitStep = (id: string): fc.Arbitrary<PolicyStep> =>
  fc
    .record({ pools: fc.uniqueArray(pool, { minLength: 2, maxLength: 2 }), at: bound, isMin: fc.boolean() })
    .map(({ pools, at, isMin }) => ({
      kind: 'limit' as const,
      id,
      pool: pools[0]!,
      against: pools[1]!,
      ...(isMin ? { min: at } : { max: at }),
    }));
const chargeStep = (id: string): fc.Arbitrary<PolicyStep> =>
  fc.record({
    kind: fc.constant('charge' as const),
    id: fc.constant(id),
    costs: fc.uniqueArray(kind, { minLength: 1, maxLength: 3 }),
    pool,
  });

const none: fc.Arbitrary<PolicyStep[]> = fc.constant([]);
const maybe = (step: fc.Arbitrary<PolicyStep>): fc.Arbitrary<PolicyStep[]> =>
  fc.oneof(
    none,
    step.map((one) => [one]),
  );

/** @param cliffs also skipped pools, last year's bands, limits and late fees on gross: rules where more money can mean less */
const steps = (cliffs: boolean): fc.Arbitrary<PolicyStep[]> =>
  fc
    .tuple(
      maybe(feeStep('fee-a')),
      maybe(recoverStep('early')),
      maybe(bandsStep('first', true, cliffs)),
      maybe(feeStep('fee-b', !cliffs)),
      maybe(recoverStep('between')),
      maybe(fc.constant<PolicyStep>({ kind: 'coOwners', id: 'owners' })),
      maybe(bandsStep('tiers', true, cliffs)),
      maybe(recoverStep('late')),
      bandsStep('last', false, cliffs).map((one): PolicyStep[] => [one]),
      cliffs ? maybe(limitStep('limit-a')) : none,
      cliffs ? maybe(limitStep('limit-b')) : none,
      maybe(chargeStep('charge')),
    )
    .map((all) => all.flat());

const teamRule: fc.Arbitrary<Policy['team']> = fc
  .record({
    split: fc.constantFrom('weights' as const, 'equal' as const),
    allMustSign: fc.boolean(),
    main: fc.constantFrom(undefined, '50%', '70%'),
    research: fc.constantFrom(
      undefined,
      { rate: '30%' },
      { rate: '1/3', choice: { min: '10%', max: '100%' } },
    ),
  })
  .map(({ split, allMustSign, main, research }) => ({
    split,
    allMustSign,
    ...(main === undefined ? {} : { mainAtLeast: main }),
    ...(research === undefined ? {} : { research }),
  }));

export const policies = (cliffs = true): fc.Arbitrary<Policy> =>
  fc
    .record({
      steps: steps(cliffs),
      team: teamRule,
      deducts: fc.uniqueArray(kind, { maxLength: 8 }),
      divide: fc.boolean(),
      accumulation: fc.constantFrom('project' as const, 'perReceipt' as const),
    })
    .map(({ steps: all, team, deducts, divide, accumulation }) => ({
      format: 1 as const,
      id: 'random',
      title: 'random',
      region: '100000',
      effectiveFrom: '2020-01-01',
      source: 'test',
      verified: false,
      accumulation,
      netIncome: { deducts },
      schemes: [{ modes: ['licence' as const], steps: all }],
      team,
      divide: divide ? [{ pool: 'college' as const, by: 'priorYearActivity' as const }] : [],
    }));

const day = fc.integer({ min: 1, max: 9 }).map((n) => `2024-03-0${n}`);

/** @param dearest largest receipt in fen */
export const someFacts = (dearest = 50_000_000): fc.Arbitrary<Facts> =>
  fc.record(
    {
      mode: fc.constant('licence' as const),
      receipts: fc
        .array(fc.record({ date: day, fen: fc.integer({ min: 0, max: dearest }) }), {
          minLength: 1,
          maxLength: 5,
        })
        .map((all) => all.map((one, at) => ({ ...one, id: `r${at}` }))),
      costs: fc
        .array(fc.record({ kind, bornBy: pool, fen: fc.integer({ min: -10_000, max: 3_000_000 }) }), {
          maxLength: 4,
        })
        // Known from the first day on, so that one sheet and many see the same costs.
        .map((all) => all.map((one, at) => ({ ...one, id: `c${at}`, date: '2024-02-01' }))),
      inventors: fc
        .array(fc.record({ weight: fc.nat(100), signed: fc.boolean(), main: fc.boolean() }), { maxLength: 5 })
        .map((all) => all.map((one, at) => ({ ...one, person: `p${at}` }))),
      coOwners: fc
        .array(fc.nat(300), { maxLength: 2 })
        .map((all) => all.map((n, at) => ({ id: `o${at}`, rate: `${n}/1000` }))),
      priorYear: fc.record({
        income: fc.nat(30_000_000),
        activity: fc
          .array(fc.nat(50), { maxLength: 3 })
          .map((all) => all.map((weight, at) => ({ unit: `u${at}`, weight }))),
      }),
    },
    { requiredKeys: ['mode', 'receipts', 'costs', 'inventors', 'coOwners'] },
  );

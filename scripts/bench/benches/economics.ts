// The money of an offer while a slider moves: one version with everything that follows from it, and its tornado.
import { shippedPolicies } from '../../../src/domain/distribution';
import { economicsOf, sensitivityOf } from '../../../src/domain/negotiation/economics';
import { fairnessOf, floorsOfTerms } from '../../../src/domain/negotiation/fairness';
import { checkTerms } from '../../../src/domain/negotiation/offers/checkTerms';
import type { OfferWorld } from '../../../src/domain/negotiation/offers/world';
import { TermSet } from '../../../src/domain/negotiation/terms';
import type { Bench, Run } from '../bench';
import { median } from '../figures';

const today = '2026-01-01';
const policy = shippedPolicies.find(({ id }) => id === 'shape-7-full-pools') ?? shippedPolicies[0];

/** A licence of so many years with everything that can be agreed; `n` moves its rate as a slider would. */
const terms = (years: number, n: number): TermSet =>
  TermSet.parse({
    mode: 'exclusiveLicence',
    patentIds: ['p1'],
    startsOn: today,
    months: years * 12,
    consideration: {
      upfrontFen: 20_000_000,
      yearlyFen: 1_000_000,
      instalments: Array.from({ length: 6 }, (_, at) => ({
        title: `第 ${at + 1} 期`,
        fen: 5_000_000,
        due: { afterMonths: at * 6 },
      })),
      milestones: [
        { title: '中试', fen: 30_000_000, due: { afterMonths: 18 }, probability: { n: 6, d: 10 } },
      ],
      vatIncluded: true,
      royalty: {
        base: 'netSales',
        rate: { n: 20 + (n % 60), d: 1000 },
        deductionRate: { n: 5, d: 100 },
        steps: [
          { above: 500_000_000, rate: { n: 3, d: 100 } },
          { above: 1_000_000_000, rate: { n: 2, d: 100 } },
        ],
        minimums: [{ year: 2, fen: 15_000_000 }],
        yearCapFen: 400_000_000,
        totalCapFen: 3_000_000_000,
        everyMonths: 12,
        dueDays: 60,
      },
    },
  });

const world: OfferWorld = {
  today,
  patents: [
    {
      id: 'p1',
      number: '202310000001.5',
      title: '一种装置',
      type: 'invention',
      bucket: 'inForce',
      isGranted: true,
      end: '2043-01-01',
      annuity: 'paid',
      holders: ['示例大学'],
    },
  ],
  others: [],
  consents: [],
  parties: [],
};

/** Milliseconds of each of many, the first ones left out: they warm up. */
function timed(times: number, work: (n: number) => void): number[] {
  const took = Array.from({ length: times }, (_, n) => {
    const start = performance.now();
    work(n);
    return performance.now() - start;
  });
  return took.slice(5);
}

function measure(years: number, { report, runs, note }: Bench): void {
  if (policy === undefined) return;
  const inventors = [45, 30, 15, 10].map((weight, n) => ({
    person: `p${n}`,
    weight,
    signed: true,
    main: n < 2,
  }));
  const sharing = { policy, sharers: { inventors } };
  const forecast = {
    years: Array.from({ length: years }, (_, at) => ({ salesFen: 300_000_000 + at * 90_000_000 })),
    discount: { n: 10, d: 100 },
  };
  const given = { today, forecast };
  const whole = (n: number): void => {
    const offered = terms(years, n);
    const { flows, start } = economicsOf(offered, given, sharing);
    const floors = floorsOfTerms(offered, flows, start, sharing, { date: today, region: '330000' });
    checkTerms(offered, world);
    fairnessOf({ terms: offered, deal: { parties: [] }, floors, today });
  };
  const works: ReadonlyArray<readonly [string, (n: number) => void]> = [
    ['version', (n) => void economicsOf(terms(years, n), given, sharing)],
    ['judged', whole],
    ['tornado', (n) => void sensitivityOf(terms(years, n), given)],
  ];
  for (const [name, work] of works) {
    const took = timed(runs(100), work);
    note(`${name}, ${years} years: worst ${Math.max(...took).toFixed(1)} ms of ${took.length}`);
    report({
      name: `economics.${name}`,
      size: years,
      value: median(took),
      unit: 'ms',
      target: { max: 20 },
    });
  }
}

/** Sizes are years of the agreement. */
export const economics: Run = async (bench) => {
  for (const years of bench.sizes([5, 20])) measure(years, bench);
};

// A statistic of one department: what belongs to it of the books and the register, so that all departments make the whole.
import { allocatedOf, unallocatedOf } from '../../agreements/books';
import { minus, sum } from '../../money';
import type { Agreement, Income } from '../../patents/records';
import type { PatentFact, StatFacts } from './facts';
import type { StatKind } from './report';

/** What of a report is of one department: its patents alone, or agreements and all that follows them as well. */
export const departmentReach: Readonly<Record<StatKind, 'books' | 'patents' | 'none'>> = {
  licence: 'books',
  revenue: 'books',
  annual: 'books',
  kpi: 'books',
  registration: 'books',
  products: 'books',
  industrialised: 'patents',
  tiers: 'patents',
  funnel: 'patents',
  budget: 'patents',
  deadlines: 'patents',
  case: 'none',
};

/** The department most of the patents belong to; of those with as many the first by id; '' = none. */
function mostOf(patentIds: readonly string[], home: ReadonlyMap<string, string>): string {
  const counts = new Map<string, number>();
  for (const id of patentIds) {
    const department = home.get(id) ?? '';
    if (department !== '') counts.set(department, (counts.get(department) ?? 0) + 1);
  }
  const [best] = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0] ?? [''];
  return best;
}

/** The part of a payment that belongs to some agreements; what is not allocated yet goes with `rest`. */
function partOf(income: Income, isOurs: (agreementId: string) => boolean, rest: boolean): Income[] {
  const allocations = income.allocations.filter(({ agreementId }) => isOurs(agreementId));
  if (allocations.length === 0 && (!rest || unallocatedOf(income) === 0)) return [];
  const others = minus(allocatedOf(income), sum(allocations.map(({ fen }) => fen)));
  return [
    {
      ...income,
      allocations,
      fen: rest ? minus(income.fen, others) : sum(allocations.map(({ fen }) => fen)),
    },
  ];
}

const patentsOf = (patents: readonly PatentFact[], departmentId: string): PatentFact[] =>
  patents.filter(({ department }) => department === departmentId);

/**
 * Facts of one department, '' = of none. An agreement belongs to the department it names, else to the one most of its
 * patents belong to, and to no other; payments, costs, runs and filings follow it.
 */
export function factsOf(facts: StatFacts, kind: StatKind, departmentId: string | undefined): StatFacts {
  const reach = departmentReach[kind];
  if (departmentId === undefined || reach === 'none') return facts;
  const patents = patentsOf(facts.patents, departmentId);
  const duties = {
    ...facts.duties,
    lines: facts.duties.lines.filter((one) => one.departmentId === departmentId),
  };
  if (reach === 'patents') return { ...facts, patents, duties };

  const home = new Map(facts.register.map(({ id, department }) => [id, department]));
  const byId = new Map<string, Agreement>(facts.agreements.map((one) => [one.id, one]));
  const ofAgreement = (one: Agreement | undefined): string => {
    // An amendment belongs where the agreement belongs that it amends.
    const base = one?.amends === undefined ? one : (byId.get(one.amends) ?? one);
    return base === undefined ? '' : (base.departmentId ?? mostOf(base.patentIds, home));
  };
  const homes = new Map<string, string>(facts.agreements.map((one) => [one.id, ofAgreement(one)]));
  const isOurs = (agreementId: string | undefined): boolean =>
    (homes.get(agreementId ?? '') ?? '') === departmentId;
  const deals = facts.deals.filter(
    (one) => (one.departmentId ?? mostOf(one.patentIds, home)) === departmentId,
  );
  const dealIds = new Set<string>(deals.map(({ id }) => id));
  return {
    ...facts,
    patents,
    duties,
    deals,
    agreements: facts.agreements.filter(({ id }) => isOurs(id)),
    incomes: facts.incomes.flatMap((one) => partOf(one, isOurs, departmentId === '')),
    outlays: facts.outlays.filter(({ agreementId }) => isOurs(agreementId)),
    runs: facts.runs.filter(({ agreementId }) => isOurs(agreementId)),
    royaltyReports: facts.royaltyReports.filter(({ agreementId }) => isOurs(agreementId)),
    wanted: facts.wanted.filter(({ agreementId }) => isOurs(agreementId)),
    holdings: facts.holdings.filter(({ agreementId }) => isOurs(agreementId)),
    results: facts.results.filter((one) => (one.departmentId ?? '') === departmentId),
    filings: facts.filings.filter(({ agreementId, dealId, patentIds }) =>
      agreementId !== undefined
        ? isOurs(agreementId)
        : dealId !== undefined
          ? dealIds.has(dealId)
          : mostOf(patentIds, home) === departmentId,
    ),
    offers: facts.offers.filter(({ dealId }) => dealIds.has(dealId)),
    events: facts.events.filter(({ dealId }) => dealIds.has(dealId)),
  };
}

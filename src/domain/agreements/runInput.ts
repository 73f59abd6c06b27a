// From the records of an agreement to the input of a run: receipts and costs up to a day, people, what was paid before.
import type { Cost, Facts, IncomeReceipt, Payee, PayingInput, Policy, RunInput } from '../distribution';
import { type Fen, type Rate, sum } from '../money';
import type { Agreement, DistributionRun, Income, Outlay, Person } from '../patents/records';
import { allocatedTo, dividedBy, paidBefore, standingRuns } from './books';
import type { Contributor } from './records';

/** Everything a run of one agreement is calculated from. */
export interface RunSource {
  readonly agreement: Agreement;
  readonly policy: Policy;
  readonly incomes: readonly Income[];
  readonly outlays: readonly Outlay[];
  readonly runs: readonly DistributionRun[];
  readonly persons: ReadonlyMap<string, Person>;
  /** Receipts and costs up to this day, included (ISO). */
  readonly upTo: string;
  readonly priorYear?: Facts['priorYear'];
}

/** What is divided beside receipts: shares of a company, or a year's profit of own use. */
export type Award =
  | { readonly kind: 'equity'; readonly value: Fen; readonly stake: Rate }
  | { readonly kind: 'profit'; readonly firstYear: number; readonly year: number; readonly profit: Fen };

export interface RunContent {
  readonly input: PayingInput;
  readonly incomeIds: Income['id'][];
  readonly outlayIds: Outlay['id'][];
  readonly people: Payee[];
  /** New money, fen. */
  readonly fen: Fen;
}

/** How a contributor is called in the calculation: by the person's id, by name where nobody knows who it is. */
export const payeeId = ({ personId, name }: Pick<Contributor, 'personId' | 'name'>): string =>
  personId ?? name.slice(0, 64);

function receiptsOf({ agreement, incomes, upTo }: RunSource): IncomeReceipt[] {
  const found: IncomeReceipt[] = [];
  for (const income of incomes) {
    if (income.date > upTo) continue;
    const fen = allocatedTo(income, agreement.id);
    if (fen === 0) continue;
    const { id, date, reverses } = income;
    found.push({ id, date, fen, ...(reverses === undefined ? {} : { reverses }) });
  }
  return found.sort((a, b) => (a.date === b.date ? (a.id < b.id ? -1 : 1) : a.date < b.date ? -1 : 1));
}

function costsOf({ agreement, outlays, upTo }: RunSource): Cost[] {
  const own = outlays.filter((one) => one.agreementId === agreement.id && one.date <= upTo);
  return own
    .map(({ id, date, kind, fen, bornBy }) => ({ id, date, kind, fen, bornBy }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

const inventorOf = (one: Contributor): Facts['inventors'][number] => ({
  person: payeeId(one),
  ...(one.share === undefined ? {} : { weight: one.share }),
  signed: one.signed,
  main: one.main,
  ...(one.research === undefined ? {} : { research: one.research }),
});

function peopleOf({ agreement, persons }: RunSource): Payee[] {
  return agreement.contributors.map((one) => {
    const person = one.personId === undefined ? undefined : persons.get(one.personId);
    return {
      person: payeeId(one),
      name: person?.name ?? one.name,
      ...(person?.departmentId === undefined ? {} : { departmentId: person.departmentId }),
      ...(one.external ? { external: true } : {}),
      ...(one.post === undefined ? {} : { post: one.post }),
      ...(one.work === undefined ? {} : { work: one.work }),
    };
  });
}

function factsOf({ agreement, priorYear }: RunSource, receipts: IncomeReceipt[], costs: Cost[]): Facts {
  return {
    mode: agreement.mode,
    receipts,
    costs,
    inventors: agreement.contributors.map(inventorOf),
    coOwners: (agreement.coOwners ?? []).map(({ name, share }) => ({ id: name.slice(0, 64), rate: share })),
    ...(priorYear === undefined ? {} : { priorYear }),
  };
}

/** What a run divides now; the same records give the same content, whatever their order. */
export function runContent(source: RunSource): RunContent {
  const { agreement, policy, runs } = source;
  const receipts = receiptsOf(source);
  const costs = costsOf(source);
  const divided = dividedBy(standingRuns(runs));
  const fresh = receipts.filter(({ id }) => !divided.get(id)?.has(agreement.id));
  return {
    input: {
      kind: 'distribution',
      policy,
      facts: factsOf(source, receipts, costs),
      paidBefore: paidBefore(runs, agreement.id),
    },
    incomeIds: fresh.map(({ id }) => id as Income['id']),
    outlayIds: costs.map(({ id }) => id as Outlay['id']),
    people: peopleOf(source),
    fen: sum(fresh.map(({ fen }) => fen)),
  };
}

/** The content of a run that awards shares (in fen of the contribution) or a part of a year's profit. */
export function awardContent(source: RunSource, award: Award): RunContent {
  const { agreement, policy, upTo } = source;
  const rest = { incomeIds: [], outlayIds: [], people: peopleOf(source) };
  if (award.kind === 'profit') {
    const { firstYear, year, profit } = award;
    const facts = factsOf(source, [], []);
    return { ...rest, input: { kind: 'profit', policy, facts, firstYear, year, profit }, fen: 0 };
  }
  const contribution = { id: agreement.id, date: upTo, fen: award.value };
  const facts: Facts = { ...factsOf(source, [contribution], []), mode: 'equity' };
  return { ...rest, input: { kind: 'equity', policy, facts, stake: award.stake }, fen: award.value };
}

/** What a run awards beside receipts, as it was entered; undefined for a run that divides receipts. */
export function awardOf(input: RunInput): Award | undefined {
  if (input.kind === 'equity')
    return { kind: 'equity', value: input.facts.receipts[0]?.fen ?? 0, stake: input.stake };
  if (input.kind !== 'profit') return undefined;
  const { firstYear, year, profit } = input;
  return { kind: 'profit', firstYear, year, profit };
}

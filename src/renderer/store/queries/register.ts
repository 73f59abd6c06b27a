// Answers about the register of agreements: one walk over memory a question, obligations grouped once.
import type { z } from 'zod';
import { amendmentsOf } from '../../../domain/agreements/amendments';
import { allocatedTo } from '../../../domain/agreements/books';
import { nextStep } from '../../../domain/agreements/register';
import { type Held, kindOf, registerFindings } from '../../../domain/agreements/registerChecks';
import { creditOf } from '../../../domain/agreements/registerCredit';
import { daysToEnd, endOf, startOf } from '../../../domain/agreements/registerLife';
import { checkReport } from '../../../domain/agreements/royaltyChecks';
import { endedByLaw } from '../../../domain/agreements/termination';
import { type Fen, plus, sum } from '../../../domain/money';
import type { Agreement } from '../../../domain/patents/records';
import { failure } from '../../../shared/result';
import type { QueryOutput, queries } from '../../../shared/store/queries';
import type { RegisterRow } from '../../../shared/store/queries/register';
import {
  always,
  amendmentIndex,
  heldOf,
  neighbours,
  obligationsOfAgreement,
  patentFacts,
  reportsOf,
  standings,
} from '../agreementFacts';
import type { StoreState } from '../state';
import { departmentName } from './patents';

type Input<N extends keyof typeof queries> = z.output<(typeof queries)[N]['input']>;
type Output<N extends keyof typeof queries> = QueryOutput<N>;

const wordsOf = (text: string): string[] => text.toLowerCase().split(/\s+/).filter(Boolean);

const defined = <T extends object>(values: T): T =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as T;

/** Fen received by agreement. */
function receivedOf(state: StoreState): Map<string, Fen> {
  const found = new Map<string, Fen>();
  for (const { allocations } of state.small.income.values())
    for (const { agreementId, fen } of allocations)
      found.set(agreementId, plus(found.get(agreementId) ?? 0, fen));
  return found;
}

type Due = { overdue: number; nextDue?: string };

/** By agreement: what is late and what is due next; settled by hand, waived or paid in full counts as done. */
function dueOf(state: StoreState, index: ReadonlyMap<string, Agreement[]>, today: string): Map<string, Due> {
  const found = new Map<string, Due>();
  for (const { obligation, standing } of standings(
    state,
    [...state.small.obligation.values()],
    index,
    today,
    false,
  )) {
    if (standing.state === 'done' || standing.state === 'doneLate' || standing.state === 'waived') continue;
    const { agreementId, due } = obligation;
    const known = found.get(agreementId) ?? { overdue: 0 };
    const late = standing.daysLeft < 0;
    const next = late || (known.nextDue !== undefined && known.nextDue <= due) ? known.nextDue : due;
    found.set(agreementId, defined({ overdue: known.overdue + (late ? 1 : 0), nextDue: next }) as Due);
  }
  return found;
}

const regionOf = (state: StoreState, { dealId, party }: Agreement): string => {
  const deal = dealId === undefined ? undefined : state.small.deal.get(dealId);
  return deal?.parties.find(({ name }) => name === party)?.province ?? '';
};

function rowOf(
  state: StoreState,
  held: Held,
  received: ReadonlyMap<string, Fen>,
  due: ReadonlyMap<string, Due>,
  today: string,
): RegisterRow {
  const { agreement: of, terms } = held;
  const { overdue, nextDue } = due.get(of.id) ?? { overdue: 0 };
  return defined({
    id: of.id,
    rev: of.rev,
    title: of.title,
    number: of.number,
    party: of.party,
    mode: of.mode,
    state: of.state,
    signedOn: of.signedOn,
    confirmedOn: of.confirmedOn,
    priceFen: of.priceFen,
    territory: terms?.territory ?? of.territory,
    foreign: of.foreign,
    kind: kindOf(held),
    field: terms?.field,
    start: startOf(of, terms),
    ends: endOf(of, terms),
    daysToEnd: daysToEnd(of, terms, today),
    patents: of.patentIds.length,
    departmentName: departmentName(state, of.departmentId ?? ''),
    region: regionOf(state, of),
    received: received.get(of.id) ?? 0,
    overdue,
    nextDue,
  });
}

/** exclusive, sole and ordinary are of licences; the rest is what it is. */
function exclusivityOf({ kind }: RegisterRow): string {
  if (kind === 'exclusiveLicence') return 'exclusive';
  if (kind === 'soleLicence') return 'sole';
  if (kind === 'transfer' || kind === 'equity') return kind;
  return kind !== undefined && /Licence$/.test(kind) ? 'ordinary' : 'other';
}

function sumsBy(rows: readonly RegisterRow[], keyOf: (row: RegisterRow) => string) {
  const found = new Map<string, { key: string; count: number; priceFen: Fen; receivedFen: Fen }>();
  for (const row of rows) {
    const key = keyOf(row);
    const known = found.get(key) ?? { key, count: 0, priceFen: 0, receivedFen: 0 };
    found.set(key, {
      key,
      count: known.count + 1,
      priceFen: plus(known.priceFen, row.priceFen ?? 0),
      receivedFen: plus(known.receivedFen, row.received),
    });
  }
  return [...found.values()].sort((a, b) => b.count - a.count || a.key.localeCompare(b.key));
}

export function listRegisterOfAgreements(
  state: StoreState,
  input: Input<'register.list'>,
): Output<'register.list'> {
  const { today, kinds, states, party, field, patentId, year, expiringDays, late } = input;
  const words = wordsOf(input.text);
  const index = amendmentIndex(state);
  const [received, due] = [receivedOf(state), dueOf(state, index, today)];
  const all = [...state.small.agreement.values()].filter(({ amends }) => amends === undefined);
  const searched = all
    .filter((one) => {
      const text =
        words.length === 0 ? '' : [one.title, one.number, one.party, one.note].join('\n').toLowerCase();
      const isWanted = patentId === undefined || one.patentIds.some((own) => own === patentId);
      return isWanted && words.every((word) => text.includes(word));
    })
    .sort((a, b) => b.seq - a.seq)
    .map((one) => rowOf(state, heldOf(one, index, today), received, due, today))
    .filter(
      (row) =>
        (kinds.length === 0 || (row.kind !== undefined && kinds.includes(row.kind))) &&
        (party === undefined || row.party === party) &&
        (field === undefined || (row.field ?? '').includes(field)) &&
        (year === undefined || row.signedOn?.startsWith(year) === true) &&
        (!late || row.overdue > 0) &&
        (expiringDays === undefined ||
          (row.state === 'active' && row.daysToEnd !== undefined && row.daysToEnd <= expiringDays)),
    );
  const counts = { draft: 0, active: 0, expired: 0, terminated: 0, closed: 0 };
  for (const row of searched) counts[row.state] += 1;
  const rows = searched.filter((row) => states.length === 0 || states.includes(row.state));
  return {
    total: rows.length,
    all: all.length,
    rows: rows.slice(input.offset, input.offset + input.limit),
    counts,
    sums: {
      kind: sumsBy(rows, ({ kind }) => kind ?? ''),
      exclusivity: sumsBy(rows, exclusivityOf),
      field: sumsBy(rows, (row) => row.field ?? ''),
      party: sumsBy(rows, (row) => row.party),
      region: sumsBy(rows, ({ region }) => region),
      year: sumsBy(rows, ({ signedOn = '' }) => signedOn.slice(0, 4)),
    },
  };
}

export function getRegistered(
  state: StoreState,
  { id, today }: Input<'register.get'>,
): Output<'register.get'> {
  const agreement = state.small.agreement.get(id);
  if (agreement === undefined) throw failure('NOT_FOUND', { entity: 'agreement', id });
  const index = amendmentIndex(state);
  const held = heldOf(agreement, index, today);
  const { terms } = held;
  const [start, ends] = [startOf(agreement, terms), endOf(agreement, terms)];
  const patents = patentFacts(state, agreement.patentIds);
  const isRoot = agreement.amends === undefined;
  const findings =
    isRoot && (terms !== undefined || agreement.confirmedOn === undefined)
      ? registerFindings(held, neighbours(state, agreement, index), patents)
      : [];
  const obligations = standings(state, obligationsOfAgreement(state, id), index, today).sort(
    (a, b) =>
      a.obligation.due.localeCompare(b.obligation.due) || a.obligation.id.localeCompare(b.obligation.id),
  );
  const all = reportsOf(state, id);
  const reports = all.map((report) => ({
    report,
    check:
      terms === undefined || start === undefined
        ? { period: undefined, expected: undefined, findings: [] }
        : checkReport(report, terms, all, start, ends ?? always),
  }));
  const filings = [...state.small.filing.values()].filter(({ agreementId }) => agreementId === id);
  const incomes = [...state.small.income.values()]
    .filter((one) => one.allocations.some(({ agreementId }) => agreementId === id))
    .sort((a, b) => b.date.localeCompare(a.date));
  const byLaw = isRoot ? endedByLaw(patents, today) : undefined;
  const deal = agreement.dealId === undefined ? undefined : state.small.deal.get(agreement.dealId);
  const step = nextStep({
    agreement,
    terms,
    findings,
    obligations: obligations.map(({ obligation, standing }) => ({ obligation, state: standing.state })),
    reportsOpen: reports.filter(
      ({ report, check }) =>
        report.accepted === undefined && check.findings.some(({ severity }) => severity === 'error'),
    ).length,
    filings,
    endedByLaw: byLaw,
    today,
  });
  return defined({
    agreement,
    terms,
    start,
    ends,
    amended: agreement.amends === undefined ? null : (state.small.agreement.get(agreement.amends) ?? null),
    amendments: amendmentsOf(id, index.get(id) ?? []),
    patents: patents.map(({ filingDate: _filed, ...patent }) => patent),
    findings,
    obligations: obligations.map(({ obligation, standing: { interest, ...standing } }) => ({
      obligation,
      standing: interest === undefined ? standing : { ...standing, interest },
    })),
    reports,
    filings,
    incomes,
    received: sum(incomes.map((one) => allocatedTo(one, id))),
    deal: deal === undefined ? null : { id: deal.id, title: deal.title },
    step,
    endedByLaw: byLaw,
  });
}

export function creditOfParties(
  state: StoreState,
  { today }: Input<'register.credit'>,
): Output<'register.credit'> {
  const index = amendmentIndex(state);
  const rows = creditOf({
    agreements: [...state.small.agreement.values()],
    obligations: standings(state, [...state.small.obligation.values()], index, today),
    reports: [...state.small.royaltyReport.values()],
  });
  return { rows };
}

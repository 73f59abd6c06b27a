// Runs as a list, one run with its explanation, and what a year's runs have given to whom.
import type { z } from 'zod';
import { doneRuns, isReversal } from '../../../domain/agreements/books';
import { floorsOfRun, isStale } from '../../../domain/agreements/runChecks';
import { awardOf } from '../../../domain/agreements/runInput';
import {
  approvalsFor,
  houseOn,
  linesOf,
  type Payee,
  paidBy,
  RunStateName,
  repeats,
} from '../../../domain/distribution';
import { type Fen, plus, sum } from '../../../domain/money';
import type { DistributionRun } from '../../../domain/patents/records';
import { DeskFailure, failure } from '../../../shared/result';
import type { QueryOutput, queries } from '../../../shared/store/queries';
import { houseNow } from '../house';
import { contentOf } from '../runSource';
import type { StoreState } from '../state';
import { departmentName } from './patents';

type Input<N extends keyof typeof queries> = z.output<(typeof queries)[N]['input']>;
type Output<N extends keyof typeof queries> = QueryOutput<N>;

const takenBack = (state: StoreState): Set<string> =>
  new Set(doneRuns([...state.small.run.values()]).flatMap(({ reverses }) => reverses ?? []));

export function listRuns(state: StoreState, input: Input<'run.list'>): Output<'run.list'> {
  const text = input.text.trim().toLowerCase();
  const back = takenBack(state);
  const searched = [...state.small.run.values()]
    .filter((one) => input.agreementId === undefined || one.agreementId === input.agreementId)
    .map(({ run, incomeIds: _incomes, outlayIds: _outlays, ...one }) => ({
      ...one,
      agreementTitle: state.small.agreement.get(one.agreementId)?.title ?? '',
      preparedBy: run.preparedBy,
      ...(run.publicity === undefined ? {} : { ends: run.publicity.ends }),
      ...(run.executedOn === undefined ? {} : { executedOn: run.executedOn }),
      isTakenBack: back.has(one.id),
    }))
    .filter((one) => `${one.title}\n${one.agreementTitle}`.toLowerCase().includes(text))
    .sort((a, b) => b.seq - a.seq);
  const counts = Object.fromEntries(RunStateName.options.map((state) => [state, 0])) as Record<
    DistributionRun['state'],
    number
  >;
  for (const one of searched) counts[one.state] += 1;
  const rows = searched.filter((one) => input.states.length === 0 || input.states.includes(one.state));
  return { total: rows.length, counts, rows: rows.slice(input.offset, input.offset + input.limit) };
}

/** Whether the facts have moved since; an agreement that lost its policy has moved too. */
function hasMoved(state: StoreState, record: DistributionRun): boolean {
  if (isReversal(record) || record.state === 'draft') return false;
  if (record.state === 'executed' || record.state === 'paid') return false;
  try {
    return isStale(
      record.run,
      contentOf(state, record.agreementId, record.upTo, awardOf(record.run.input)).input,
    );
  } catch (cause) {
    if (cause instanceof DeskFailure) return true;
    throw cause;
  }
}

const kindsOf = (state: StoreState, agreementId: string): Output<'run.get'>['kinds'] =>
  Object.fromEntries(
    [...state.small.income.values()].flatMap(({ id, allocations }) =>
      allocations.flatMap((one) => (one.agreementId === agreementId ? [[id, one.kind] as const] : [])),
    ),
  );

export async function getRun(state: StoreState, { id }: Input<'run.get'>): Promise<Output<'run.get'>> {
  const { house } = await houseNow(state);
  const record = state.small.run.get(id);
  if (record === undefined) throw failure('NOT_FOUND', { entity: 'run', id });
  const { run, people } = record;
  const lines = run.result === undefined ? [] : linesOf(run.result);
  const units = lines.flatMap(({ party }) =>
    party.startsWith('unit:') ? [party.slice('unit:'.length)] : [],
  );
  const reversedBy = [...state.small.run.values()].find(({ reverses }) => reverses === id)?.id;
  return {
    record,
    agreement: state.small.agreement.get(record.agreementId) ?? null,
    people,
    units: Object.fromEntries(units.map((unit) => [unit, departmentName(state, unit)])),
    lines,
    floors: floorsOfRun(record).map(({ rule, place, article, what, required, actual, shortfall }) => ({
      place,
      ...(article === undefined ? {} : { article }),
      what,
      required,
      actual,
      shortfall,
      verified: rule.verified,
      source: rule.source,
    })),
    approvals: [...approvalsFor((run.house ?? houseOn(house, record.upTo)).approval, record.fen)],
    kinds: kindsOf(state, record.agreementId),
    reviewers: house.reviewers,
    approvers: house.approvers,
    notice: (run.house ?? houseOn(house, record.upTo)).publicity,
    isStale: hasMoved(state, record),
    repeats: repeats(run),
    ...(reversedBy === undefined ? {} : { reversedBy }),
  };
}

type Given = { payee: Payee; own: Fen; research: Fen; runs: number };

function givenTo(runs: readonly DistributionRun[]): Map<string, Given> {
  const given = new Map<string, Given>();
  for (const { people, run } of runs) {
    const met = new Set<string>();
    for (const { party, fen } of paidBy(run)) {
      const [kind = '', person = ''] = [
        party.slice(0, party.indexOf(':')),
        party.slice(party.indexOf(':') + 1),
      ];
      if (kind !== 'person' && kind !== 'research') continue;
      const payee = people.find((one) => one.person === person) ?? { person, name: person };
      const known = given.get(person) ?? { payee, own: 0, research: 0, runs: 0 };
      given.set(person, {
        payee,
        own: plus(known.own, kind === 'person' ? fen : 0),
        research: plus(known.research, kind === 'research' ? fen : 0),
        runs: met.has(person) ? known.runs : known.runs + 1,
      });
      met.add(person);
    }
  }
  return given;
}

export function incomeYearly(state: StoreState, { year }: Input<'income.yearly'>): Output<'income.yearly'> {
  const done = doneRuns([...state.small.run.values()]);
  const yearOf = ({ run }: DistributionRun): string => (run.executedOn ?? '').slice(0, 4);
  // Shares of a company are no money of the year.
  const given = givenTo(done.filter((one) => yearOf(one) === year && one.basis !== 'equity'));
  const units = new Map<string, { received: Fen; awarded: Fen; persons: number }>();
  const add = (id: string, received: Fen, awarded: Fen, persons: number): void => {
    const known = units.get(id) ?? { received: 0, awarded: 0, persons: 0 };
    units.set(id, {
      received: plus(known.received, received),
      awarded: plus(known.awarded, awarded),
      persons: known.persons + persons,
    });
  };
  for (const { payee, own, research } of given.values())
    add(payee.departmentId ?? '', 0, plus(own, research), 1);
  for (const { date, allocations } of state.small.income.values()) {
    if (!date.startsWith(year)) continue;
    for (const { agreementId, fen } of allocations)
      add(state.small.agreement.get(agreementId)?.departmentId ?? '', fen, 0, 0);
  }
  const persons = [...given.values()].map(({ payee, ...rest }) => ({
    person: payee.person,
    name: payee.name,
    departmentName: departmentName(state, payee.departmentId ?? ''),
    ...rest,
  }));
  return {
    years: [...new Set([...done.map(yearOf), year])].filter(Boolean).sort().reverse(),
    total: sum(persons.flatMap(({ own, research }) => [own, research])),
    persons: persons.sort((a, b) => b.own - a.own),
    departments: [...units]
      .map(([id, figures]) => ({ id, name: departmentName(state, id), ...figures }))
      .sort((a, b) => b.received - a.received),
  };
}

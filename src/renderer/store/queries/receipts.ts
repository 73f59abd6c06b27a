// Lists of agreements, payments and costs with their sums. Everything is in memory; one walk over what there is.
import type { z } from 'zod';
import {
  allocatedOf,
  allocatedTo,
  dividedBy,
  doneRuns,
  isOfIncome,
  standingRuns,
  unallocatedOf,
} from '../../../domain/agreements/books';
import { shippedPolicies } from '../../../domain/distribution';
import { type Fen, minus, plus, sum } from '../../../domain/money';
import type { Agreement, Income } from '../../../domain/patents/records';
import { failure } from '../../../shared/result';
import type { QueryOutput, queries } from '../../../shared/store/queries';
import { policyOf } from '../runSource';
import type { StoreState } from '../state';
import { departmentName } from './patents';

type Input<N extends keyof typeof queries> = z.output<(typeof queries)[N]['input']>;
type Output<N extends keyof typeof queries> = QueryOutput<N>;

const termsOf = (text: string): string[] => text.toLowerCase().split(/\s+/).filter(Boolean);
const has = (terms: readonly string[], ...fields: Array<string | undefined>): boolean => {
  if (terms.length === 0) return true;
  const all = fields.join('\n').toLowerCase();
  return terms.every((term) => all.includes(term));
};
const cut = <T>(rows: readonly T[], { offset, limit }: { offset: number; limit: number }): T[] =>
  rows.slice(offset, offset + limit);

type Money = { received: Fen; costs: Fen; distributed: Fen };
const none: Money = { received: 0, costs: 0, distributed: 0 };

/** Fen by agreement: allocated to it, spent for it, divided by its runs. */
function moneyOf(state: StoreState): Map<string, Money> {
  const found = new Map<string, Money>();
  const add = (id: string, part: Partial<Money>): void => {
    const known = found.get(id) ?? none;
    found.set(id, {
      received: plus(known.received, part.received ?? 0),
      costs: plus(known.costs, part.costs ?? 0),
      distributed: plus(known.distributed, part.distributed ?? 0),
    });
  };
  for (const { allocations } of state.small.income.values())
    for (const { agreementId, fen } of allocations) add(agreementId, { received: fen });
  for (const { agreementId, fen } of state.small.outlay.values()) add(agreementId, { costs: fen });
  for (const { agreementId, fen } of doneRuns([...state.small.run.values()]).filter(isOfIncome))
    add(agreementId, { distributed: fen });
  return found;
}

const rowOf = (
  state: StoreState,
  agreement: Agreement,
  money: Money,
): Output<'agreements.get'>['agreement'] => ({
  ...agreement,
  departmentName: departmentName(state, agreement.departmentId ?? ''),
  policyTitle: policyOf(state, agreement)?.title ?? '',
  ...money,
  undistributed: minus(money.received, money.distributed),
});

export function listAgreements(
  state: StoreState,
  input: Input<'agreements.list'>,
): Output<'agreements.list'> {
  const terms = termsOf(input.text);
  const money = moneyOf(state);
  // Amending agreements have no money of their own.
  const all = [...state.small.agreement.values()].filter(({ amends }) => amends === undefined);
  const rows = all
    .map((one) => rowOf(state, one, money.get(one.id) ?? none))
    .filter((one) =>
      has(
        terms,
        one.title,
        one.number,
        one.party,
        one.departmentName,
        ...one.contributors.map(({ name }) => name),
      ),
    )
    .filter((one) => !input.open || one.undistributed !== 0)
    .sort((a, b) => b.seq - a.seq);
  return { total: rows.length, all: all.length, rows: cut(rows, input) };
}

export function getAgreement(state: StoreState, { id }: Input<'agreements.get'>): Output<'agreements.get'> {
  const agreement = state.small.agreement.get(id);
  if (agreement === undefined) throw failure('NOT_FOUND', { entity: 'agreement', id });
  const { projection: p } = state;
  const patents = agreement.patentIds.flatMap((patentId) => {
    const row = p.rowOf(patentId);
    return row === undefined
      ? []
      : [{ id: patentId, number: p.numbers[row] ?? '', title: p.titles[row] ?? '' }];
  });
  return { agreement: rowOf(state, agreement, moneyOf(state).get(id) ?? none), patents };
}

export function incomeLedger(state: StoreState, input: Input<'income.ledger'>): Output<'income.ledger'> {
  const { agreementId, from = '', to = '9999', open } = input;
  const terms = termsOf(input.text);
  const divided = dividedBy(standingRuns([...state.small.run.values()]));
  const titleOf = (id: string): string => state.small.agreement.get(id)?.title ?? '';
  const wanted = input.ids === undefined ? undefined : new Set(input.ids);
  const isWanted = (one: Income): boolean =>
    (wanted === undefined || wanted.has(one.id)) &&
    one.date >= from &&
    one.date <= to &&
    (agreementId === undefined || one.allocations.some((part) => part.agreementId === agreementId)) &&
    (terms.length === 0 ||
      has(
        terms,
        one.payer,
        one.bankRef,
        one.invoiceNumber,
        one.note,
        ...one.allocations.map((part) => titleOf(part.agreementId)),
      ));
  /** Of one agreement's ledger only its own part counts. */
  const figures = (one: Income) => {
    const parts = one.allocations.filter(
      (part) => agreementId === undefined || part.agreementId === agreementId,
    );
    const by = divided.get(one.id);
    const allocated = agreementId === undefined ? allocatedOf(one) : allocatedTo(one, agreementId);
    return {
      received: agreementId === undefined ? one.fen : allocated,
      allocated,
      unallocated: agreementId === undefined ? unallocatedOf(one) : 0,
      distributed:
        by === undefined ? 0 : sum(parts.flatMap((part) => (by.has(part.agreementId) ? [part.fen] : []))),
    };
  };
  const searched = [...state.small.income.values()]
    .filter(isWanted)
    .map((income) => ({ income, ...figures(income) }));
  const openOnes = searched.filter(({ unallocated }) => unallocated !== 0);
  const chosen = (open ? openOnes : searched).sort((a, b) =>
    a.income.date === b.income.date ? b.income.seq - a.income.seq : a.income.date < b.income.date ? 1 : -1,
  );
  const costs = [...state.small.outlay.values()].filter(
    (one) =>
      one.date >= from && one.date <= to && (agreementId === undefined || one.agreementId === agreementId),
  );
  const total = (key: 'received' | 'allocated' | 'unallocated' | 'distributed'): Fen =>
    sum(searched.map((row) => row[key]));
  const allocated = total('allocated');
  const distributed = total('distributed');
  return {
    total: chosen.length,
    openCount: openOnes.length,
    sums: {
      received: total('received'),
      allocated,
      unallocated: total('unallocated'),
      costs: sum(costs.map(({ fen }) => fen)),
      distributed,
      undistributed: minus(allocated, distributed),
    },
    rows: cut(chosen, input).map(({ income, unallocated, distributed: given }) => ({
      ...income,
      unallocated,
      distributed: given,
      agreements: income.allocations.map(({ agreementId: id, fen, kind }) => ({
        id,
        title: titleOf(id),
        fen,
        kind,
      })),
    })),
  };
}

export function listOutlays(state: StoreState, input: Input<'outlays.list'>): Output<'outlays.list'> {
  const terms = termsOf(input.text);
  const counted = new Set(doneRuns([...state.small.run.values()]).flatMap(({ outlayIds }) => outlayIds));
  const rows = [...state.small.outlay.values()]
    .filter((one) => input.agreementId === undefined || one.agreementId === input.agreementId)
    .filter((one) => input.ids === undefined || input.ids.includes(one.id))
    .map((one) => ({
      ...one,
      agreementTitle: state.small.agreement.get(one.agreementId)?.title ?? '',
      counted: counted.has(one.id),
    }))
    .filter((one) => has(terms, one.payee, one.evidence, one.note, one.agreementTitle))
    .sort((a, b) => (a.date === b.date ? b.seq - a.seq : a.date < b.date ? 1 : -1));
  return { total: rows.length, sum: sum(rows.map(({ fen }) => fen)), rows: cut(rows, input) };
}

export function listPolicies(state: StoreState): Output<'policies.list'> {
  const used = new Set(doneRuns([...state.small.run.values()]).map(({ policyId }) => policyId));
  return {
    own: [...state.small.policy.values()].map((one) => ({ ...one, used: used.has(one.id) })),
    shipped: shippedPolicies.map(({ id, title, verified }) => ({ id, title, verified })),
  };
}

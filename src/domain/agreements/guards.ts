// What may not be changed any more: money that was divided, policies that were used, runs that were carried out.
// Pure: the store asks before it writes, whatever command, undo included, wants the change.
import { formatAmount } from '../money';
import type { DistributionRun, Income, OfficePolicy, Outlay } from '../patents/records';
import { sameValue } from '../replication/patch';
import { allocatedOf, allocatedTo, dividedBy, doneRuns } from './books';

export type BookFault =
  | 'INCOME_DISTRIBUTED'
  | 'INCOME_REVERSED'
  | 'INCOME_OVER_ALLOCATED'
  | 'BANK_REF_EXISTS'
  | 'OUTLAY_COUNTED'
  | 'POLICY_USED'
  | 'RUN_BY_STEPS'
  | 'RUN_IMMUTABLE';

export interface BookRefusal {
  readonly code: BookFault;
  readonly data: Readonly<Record<string, string | number>>;
}

type Fields<T> = Omit<T, 'id' | 'rev' | 'seq'>;
/** A record before and after; null where it is not there. */
export interface Change<T> {
  readonly before: T | null;
  readonly after: Fields<T> | null;
}

const refuse = (code: BookFault, data: BookRefusal['data'] = {}): BookRefusal => ({ code, data });

/** What a payment is, beside notes and papers. */
const facts = ['date', 'fen', 'payer', 'bankRef', 'foreign', 'reverses'] as const;

const runOf = (runs: readonly DistributionRun[], has: (run: DistributionRun) => boolean): string =>
  runs.find(has)?.title ?? '';

/**
 * A payment that a carried out run has divided can not be edited or removed, only reversed; what of it belongs to nobody
 * yet may still be allocated. One that was reversed, or reverses another, stays as it is. Parts never exceed the payment.
 */
export function incomeRefusal(
  { before, after }: Change<Income>,
  runs: readonly DistributionRun[],
  isReverse = false,
): BookRefusal | null {
  if (after !== null) {
    const allocated = allocatedOf(after);
    const isBack = after.fen < 0;
    const isOver = isBack ? allocated < after.fen : allocated > after.fen;
    const isMixed = after.allocations.some((one) => (isBack ? one.fen > 0 : one.fen < 0));
    if (isOver || isMixed)
      return refuse('INCOME_OVER_ALLOCATED', {
        amount: formatAmount(after.fen),
        allocated: formatAmount(allocated),
      });
  }
  if (before === null)
    return after?.reverses === undefined || isReverse
      ? null
      : refuse('INCOME_REVERSED', { payer: after.payer, date: after.date });
  const keeps = (fields: readonly (keyof Fields<Income>)[]): boolean =>
    after !== null && fields.every((field) => sameValue(before[field], after[field]));
  const isLinked = before.reversedBy !== undefined || before.reverses !== undefined;
  if (isLinked && !isReverse && !keeps([...facts, 'reversedBy', 'allocations']))
    return refuse('INCOME_REVERSED', { payer: before.payer, date: before.date });
  const done = doneRuns(runs);
  const divided = dividedBy(done).get(before.id);
  if (divided === undefined) return null;
  const isSame =
    after !== null &&
    keeps(facts) &&
    [...divided].every((id) => allocatedTo(before, id) === allocatedTo(after, id));
  if (isSame) return null;
  return refuse('INCOME_DISTRIBUTED', {
    payer: before.payer,
    date: before.date,
    run: runOf(done, ({ incomeIds }) => incomeIds.includes(before.id)),
  });
}

/** Two payments with one bank reference are the same payment. */
export function bankRefRefusal(
  own: string,
  bankRef: string | undefined,
  incomes: readonly Income[],
): BookRefusal | null {
  if (bankRef === undefined || bankRef === '') return null;
  for (const one of incomes)
    if (one.bankRef === bankRef && one.id !== own)
      return refuse('BANK_REF_EXISTS', { bankRef, payer: one.payer, date: one.date });
  return null;
}

/** A cost that a carried out run has counted stays; a refund of it is a cost below 0. */
export function outlayRefusal(
  { before, after }: Change<Outlay>,
  runs: readonly DistributionRun[],
): BookRefusal | null {
  if (before === null) return null;
  const done = doneRuns(runs).filter(({ outlayIds }) => outlayIds.includes(before.id));
  const counted = ['agreementId', 'date', 'kind', 'fen', 'bornBy'] as const;
  const isSame = after !== null && counted.every((field) => sameValue(before[field], after[field]));
  return done.length === 0 || isSame ? null : refuse('OUTLAY_COUNTED', { run: done[0]?.title ?? '' });
}

/** The policy without the day it ends on: that day comes with the version that follows it. */
const rulesOf = ({ policy: { effectiveTo: _ends, ...policy } }: Pick<OfficePolicy, 'policy'>): object =>
  policy;

/** A policy that a carried out run has used stays as it was; a new version follows it and ends it. */
export function policyRefusal(
  { before, after }: Change<OfficePolicy>,
  runs: readonly DistributionRun[],
): BookRefusal | null {
  if (before === null || (after !== null && sameValue(rulesOf(before), rulesOf(after)))) return null;
  const done = doneRuns(runs).find(({ policyId }) => policyId === before.id);
  return done === undefined ? null : refuse('POLICY_USED', { policy: before.title, run: done.title });
}

const withoutNote = (run: Fields<DistributionRun>): object => ({ ...run, note: '', id: '', rev: 0, seq: 0 });

/** A run changes by its steps alone; a draft that nobody has looked at may be thrown away. Undo may take back a step, never what was carried out. */
export function runRefusal(
  { before, after }: Change<DistributionRun>,
  by: 'run' | 'undo' | 'other',
): BookRefusal | null {
  if (by === 'run') return null;
  if (by === 'other') {
    const isNote = before !== null && after !== null && sameValue(withoutNote(before), withoutNote(after));
    const isDropped = after === null && (before?.state === 'draft' || before?.state === 'computed');
    return isNote || isDropped ? null : refuse('RUN_BY_STEPS');
  }
  const isDone = [before, after].some(
    (one) => one !== null && (one.state === 'executed' || one.state === 'paid'),
  );
  return isDone ? refuse('RUN_IMMUTABLE', { state: before?.state ?? after?.state ?? '' }) : null;
}

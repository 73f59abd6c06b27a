// Lists of the bank and of the finance office against the payments of the store; receivables; what a policy deducts.
import type { z } from 'zod';
import { deductionOf } from '../../../domain/agreements/deductible';
import { receivablesOf } from '../../../domain/agreements/invoices';
import { periodOf, reconcile } from '../../../domain/agreements/reconcile';
import {
  chosenOf,
  incomeKindOf,
  lineRecogniser,
  statementMatcher,
} from '../../../domain/agreements/statementMatch';
import type { Agreement, Income } from '../../../domain/patents/records';
import { failure } from '../../../shared/result';
import type { QueryOutput, queries } from '../../../shared/store/queries';
import { policyOf } from '../runSource';
import type { StoreState } from '../state';

type Input<N extends keyof typeof queries> = z.output<(typeof queries)[N]['input']>;
type Output<N extends keyof typeof queries> = QueryOutput<N>;

/** More than these nobody reads. */
const offered = 5;

const incomesOf = (state: StoreState): Income[] => [...state.small.income.values()];

function agreementOf(state: StoreState, id: string): Agreement {
  const agreement = state.small.agreement.get(id);
  if (agreement === undefined) throw failure('NOT_FOUND', { entity: 'agreement', id });
  return agreement;
}

export function matchIncomes(state: StoreState, { lines }: Input<'income.match'>): Output<'income.match'> {
  const incomes = incomesOf(state);
  const recognise = lineRecogniser(incomes);
  const match = statementMatcher({ agreements: [...state.small.agreement.values()], incomes });
  return {
    rows: lines.map((line) => {
      const proposals = match(line);
      const chosen = chosenOf(proposals)?.agreementId;
      const price = chosen === undefined ? undefined : state.small.agreement.get(chosen)?.priceFen;
      return {
        ...recognise(line),
        ...(chosen === undefined ? {} : { chosen }),
        kind: incomeKindOf(line, price),
        proposals: proposals
          .slice(0, offered)
          .map(({ reasons, ...proposal }) => ({ ...proposal, reasons: [...reasons] })),
      };
    }),
  };
}

export function reconcileIncomes(
  state: StoreState,
  { lines, from, to }: Input<'income.reconcile'>,
): Output<'income.reconcile'> {
  const whole = periodOf(lines);
  const period = { from: from ?? whole.from, to: to ?? whole.to };
  const ours = incomesOf(state)
    .filter(({ reverses }) => reverses === undefined)
    .map(({ id, date, fen, payer, bankRef, askedOn, reversedBy }) => ({
      id,
      date,
      fen,
      payer,
      bankRef,
      askedOn,
      isReversed: reversedBy !== undefined,
    }))
    .sort((a, b) => (a.date === b.date ? (a.id < b.id ? -1 : 1) : a.date < b.date ? -1 : 1));
  const { pairs, onlyTheirs, onlyOurs, totals } = reconcile(lines, ours, period);
  return { ...period, pairs: [...pairs], onlyTheirs: [...onlyTheirs], onlyOurs: [...onlyOurs], totals };
}

export function agreementReceivables(
  state: StoreState,
  { id }: Input<'agreement.receivables'>,
): Output<'agreement.receivables'> {
  const found = receivablesOf(agreementOf(state, id), incomesOf(state));
  return { ...found, invoices: [...found.invoices] };
}

export function outlayDeduction(
  state: StoreState,
  { agreementId, kind, date }: Input<'outlay.deduction'>,
): Output<'outlay.deduction'> {
  const agreement = agreementOf(state, agreementId);
  const policy = policyOf(state, agreement);
  return {
    answer: policy === undefined ? null : deductionOf(policy, agreement.mode, kind, date),
  };
}

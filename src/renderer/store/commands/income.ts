// Takes a payment back: the opposite payment is recorded beside it, both linked, in one change.
import type { z } from 'zod';
import { negate } from '../../../domain/money';
import type { Income } from '../../../domain/patents/records';
import { failure } from '../../../shared/result';
import type { CommandInput, commands } from '../../../shared/store/commands';
import type { StoreState } from '../state';
import type { Intent } from '../transact';

/** NOT_FOUND, INCOME_REVERSED, or RUN_DATE_BACKWARD where the day lies before the payment's. */
export function reverseIntent(
  state: StoreState,
  { id, reason, date }: CommandInput<'income.reverse'>,
  newId: () => string,
): { intent: Intent; id: string } {
  const before = state.small.income.get(id);
  if (before === undefined) throw failure('NOT_FOUND', { entity: 'income', id });
  const { payer } = before;
  if (before.reversedBy !== undefined || before.reverses !== undefined)
    throw failure('INCOME_REVERSED', { payer, date: before.date });
  if (date < before.date) throw failure('RUN_DATE_BACKWARD', { on: date, after: before.date });
  const mirror = newId() as Income['id'];
  const { id: _id, rev: _rev, seq: _seq, ...fields } = before;
  const allocations = before.allocations.map((one) => ({ ...one, fen: negate(one.fen) }));
  return {
    id: mirror,
    intent: {
      kind: 'reverse',
      label: payer,
      effects: [
        {
          entity: 'income',
          id: mirror,
          before: null,
          after: { date, fen: negate(before.fen), payer, allocations, reverses: before.id, note: reason },
        },
        { entity: 'income', id, before, after: { ...fields, reversedBy: mirror } },
      ],
    },
  };
}

/** Payments of a statement as one change; the guards of the books look at each. */
export function importIncomesIntent(
  { label, payments }: z.output<(typeof commands)['income.import']['input']>,
  newId: () => string,
): { intent: Intent; created: number } {
  const effects = payments.map((after) => ({ entity: 'income' as const, id: newId(), before: null, after }));
  return { intent: { kind: 'import', label, effects }, created: effects.length };
}

// Asks the rules of the books before anything is written: whatever the command, money that was divided stays.

import { doneRuns } from '../../../domain/agreements/books';
import {
  type BookRefusal,
  bankRefRefusal,
  incomeRefusal,
  outlayRefusal,
  policyRefusal,
  runRefusal,
} from '../../../domain/agreements/guards';
import type { DistributionRun } from '../../../domain/patents/records';
import { failure } from '../../../shared/result';
import type { StoreState } from '../state';
import type { Intent, RecordEffect } from '../transact';
import { refuseFilings } from './filings';

function refusalOf(
  runs: readonly DistributionRun[],
  effect: RecordEffect,
  kind: Intent['kind'],
): BookRefusal | null {
  switch (effect.entity) {
    case 'income':
      return incomeRefusal(effect, runs, kind === 'reverse' || kind === 'undo');
    case 'outlay':
      return outlayRefusal(effect, runs);
    case 'policy':
      return policyRefusal(effect, runs);
    case 'run':
      return runRefusal(effect, kind === 'run' || kind === 'undo' ? kind : 'other');
    default:
      return null;
  }
}

/** A reference is compared with all payments that stay and with those written together with it. */
function refuseBankRefs(state: StoreState, effects: readonly RecordEffect[]): void {
  const seen = new Map<string, string>();
  const leaving = new Set<string>();
  for (const { entity, id, after } of effects) if (entity === 'income' && after === null) leaving.add(id);
  for (const effect of effects) {
    if (effect.entity !== 'income' || effect.after === null) continue;
    const { bankRef, payer, date } = effect.after;
    if (bankRef === undefined || bankRef === effect.before?.bankRef) continue;
    if (seen.has(bankRef)) throw failure('BANK_REF_EXISTS', { bankRef, payer, date });
    seen.set(bankRef, effect.id);
  }
  if (seen.size === 0) return;
  for (const income of state.small.income.values()) {
    const own = income.bankRef === undefined ? undefined : seen.get(income.bankRef);
    if (own === undefined || leaving.has(income.id)) continue;
    const refusal = bankRefRefusal(own, income.bankRef, [income]);
    if (refusal !== null) throw failure(refusal.code, refusal.data);
  }
}

/** Somebody who was paid stays known under the id the payment names: later runs take it off by that id. */
function refusePaid(state: StoreState, effects: readonly RecordEffect[]): void {
  const gone = effects.filter(({ entity, after }) => entity === 'person' && after === null);
  if (gone.length === 0) return;
  const ids = new Set(gone.map(({ id }) => id));
  for (const run of doneRuns([...state.small.run.values()])) {
    if (run.people.some(({ person }) => ids.has(person)))
      throw failure('IN_USE', { entity: 'person', users: 1, label: run.title });
  }
}

/** Throws the first refusal; then nothing of the intent is written. */
export function refuseByBooks(state: StoreState, { effects, kind }: Intent): void {
  const runs = [...state.small.run.values()];
  for (const effect of effects) {
    const refusal = refusalOf(runs, effect, kind);
    if (refusal !== null) throw failure(refusal.code, refusal.data);
  }
  refuseFilings({ effects, kind });
  refuseBankRefs(state, effects);
  refusePaid(state, effects);
}

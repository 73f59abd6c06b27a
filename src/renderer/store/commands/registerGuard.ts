// Asks the register before anything is written, whatever the command: what was confirmed is changed by amendments alone.
import { agreementRefusal, obligationRefusal } from '../../../domain/agreements/registerGuards';
import { failure } from '../../../shared/result';
import type { StoreState } from '../state';
import type { Intent, RecordEffect } from '../transact';

const writerOf = (kind: Intent['kind']) => (kind === 'agreement' || kind === 'undo' ? kind : 'other');

function refusalOf(state: StoreState, effect: RecordEffect, kind: Intent['kind']) {
  if (effect.entity === 'agreement') return agreementRefusal(effect, writerOf(kind));
  if (effect.entity !== 'obligation' || effect.before === null) return null;
  const agreement = state.small.agreement.get(effect.before.agreementId);
  return obligationRefusal(effect, agreement?.confirmedOn !== undefined, writerOf(kind));
}

/** Throws the first refusal; then nothing of the intent is written. */
export function refuseByRegister(state: StoreState, { effects, kind }: Intent): void {
  // Putting merged names in order and the like touches what an agreement points at, never what it says.
  if (kind === 'merge') return;
  for (const effect of effects) {
    const refusal = refusalOf(state, effect, kind);
    if (refusal !== null) throw failure(refusal.code, refusal.data);
  }
}

// Decisions and payments of annuities for many patents: one change, one step to undo.
import { type AnnuityChange, recordAnnuity } from '../../../domain/patents/annuity/record';
import { failure } from '../../../shared/result';
import type { CommandInput, CommandStamp } from '../../../shared/store/commands';
import { breather } from '../breath';
import type { StoreState } from '../state';
import type { Intent, RecordEffect } from '../transact';

/** NOT_FOUND or REV_CONFLICT naming the first patent; then nothing is written. */
export async function annuityIntent(
  state: StoreState,
  { entries, expected = {}, on }: CommandInput<'annuity.record'>,
  stamp: Pick<CommandStamp, 'at' | 'actor'>,
): Promise<{ intent: Intent; changed: number }> {
  const byPatent = new Map<string, AnnuityChange[]>();
  for (const { patentId, ...change } of entries) {
    const changes = byPatent.get(patentId);
    if (changes === undefined) byPatent.set(patentId, [change]);
    else changes.push(change);
  }
  const found = await state.heaps.patent.getMany([...byPatent.keys()]);
  const decided = { on: on ?? stamp.at.slice(0, 10), by: stamp.actor };
  const effects: RecordEffect[] = [];
  const breath = breather();
  for (const [id, changes] of byPatent) {
    if (effects.length % 200 === 199) await breath();
    const before = found.get(id);
    if (before === undefined) throw failure('NOT_FOUND', { entity: 'patent', id });
    const wanted = expected[id];
    if (wanted !== undefined && wanted !== before.rev) {
      throw failure('REV_CONFLICT', { entity: 'patent', id, expectedRev: wanted, rev: before.rev });
    }
    const annuities = changes.reduce(
      (list, change) => recordAnnuity(list, change, decided),
      before.annuities ?? [],
    );
    const { id: _id, rev: _rev, seq: _seq, annuities: _old, ...rest } = before;
    const after = annuities.length === 0 ? rest : { ...rest, annuities };
    effects.push({ entity: 'patent', id, before, after });
  }
  const [only] = found.values();
  const label = found.size === 1 ? (only?.title ?? '') : '';
  return { intent: { kind: 'bulk', label, effects }, changed: effects.length };
}

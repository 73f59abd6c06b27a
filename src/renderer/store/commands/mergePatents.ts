// One patent that was entered twice becomes one. A number with a check digit of its own is another application.
import { mergedPatent } from '../../../domain/patents/quality/mergePatents';
import { fieldSchemas, type Patent } from '../../../domain/patents/records';
import { failure } from '../../../shared/result';
import type { CommandInput } from '../../../shared/store/commands';
import { referencesOf } from '../references';
import { type StoreState, smallEntities } from '../state';
import type { Intent, RecordEffect } from '../transact';
import { Redirect } from './merge';

type Input = CommandInput<'patents.merge'>;

/**
 * The number is what the law knows a patent by. Two that carry their own check digit are two applications, and merging
 * them would strike one from the books; only a number whose check digit the desk completed may be a slip of another.
 */
function refuseTwoApplications(keep: Patent, absorbed: readonly Patent[]): void {
  if (keep.checkDigitCompleted) return;
  const other = absorbed.find(({ checkDigitCompleted }) => !checkDigitCompleted);
  if (other === undefined) return;
  const numbers = `${keep.applicationNumber}、${other.applicationNumber}`;
  throw failure('MERGE_TWO_APPLICATIONS', { numbers });
}

export async function mergePatentsIntent(
  state: StoreState,
  { keep, absorb, fields = {}, force = false }: Input,
): Promise<{ intent: Intent; absorbed: number }> {
  const gone = new Set(absorb.filter((id) => id !== keep));
  const found = await state.heaps.patent.getMany([keep, ...gone]);
  const take = (id: string): Patent => {
    const patent = found.get(id);
    if (patent === undefined) throw failure('NOT_FOUND', { entity: 'patent', id });
    return patent;
  };
  const kept = take(keep);
  const absorbed = [...gone].map(take);
  if (!force) refuseTwoApplications(kept, absorbed);
  const chosen = new Map(Object.entries(fields).map(([field, from]) => [field, take(from)] as const));
  const parsed = fieldSchemas.patent.safeParse(mergedPatent(kept, absorbed, chosen));
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    throw failure('VALIDATION', { field: issue?.path.join('.') ?? '', reason: issue?.message ?? '' });
  }
  const after = { ...parsed.data, ...(kept.sample ? { sample: true } : {}) };
  const effects: unknown[] = [{ entity: 'patent', id: keep, before: kept, after }];
  for (const before of absorbed) effects.push({ entity: 'patent', id: before.id, before, after: null });
  const redirect = new Redirect(keep, '', gone);
  for (const entity of smallEntities) {
    for (const record of state.small[entity].values()) {
      if (!referencesOf(record).some((id) => gone.has(id))) continue;
      effects.push({ entity, id: record.id, before: record, after: redirect.apply(record) });
    }
  }
  return {
    intent: { kind: 'merge', label: kept.title, effects: effects as RecordEffect[] },
    absorbed: gone.size,
  };
}

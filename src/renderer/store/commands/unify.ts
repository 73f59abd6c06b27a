// Writes one name for several in all patents. The texts are compared exactly: what is unified was shown before.
import { addShares } from '../../../domain/patents/quality/addShares';
import type { Patent } from '../../../domain/patents/records';
import type { CommandInput } from '../../../shared/store/commands';
import { breather } from '../breath';
import type { StoreState } from '../state';
import type { Intent, RecordEffect } from '../transact';

type Input = CommandInput<'names.unify'>;
type Patch = Partial<Pick<Patent, 'applicants' | 'rightHolders' | 'agency' | 'agent' | 'inventors'>>;

const block = 500;

/** Patents that may name one of `from`, from the columns where they say it; only the agent and shares are not there. */
function candidates({ projection: p }: StoreState, { fields, from }: Input): string[] {
  const inColumns = fields.every(
    (field) => field === 'agency' || field === 'applicants' || field === 'inventors',
  );
  const agencies = new Set(from.map((name) => p.agencies.find(name)));
  const mayName = (row: number): boolean => {
    if (fields.includes('agency') && agencies.has(p.agency.data[row])) return true;
    const text = `${p.applicants[row] ?? ''}\n${p.inventors[row] ?? ''}`;
    return from.some((name) => text.includes(name));
  };
  const ids: string[] = [];
  for (let row = 0; row < p.length; row += 1) {
    if (p.present.data[row] === 1 && (!inColumns || mayName(row))) ids.push(p.ids[row] ?? '');
  }
  return ids;
}

function unified(patent: Patent, { fields, to }: Input, from: ReadonlySet<string>): Patch {
  const patch: Patch = {};
  const { applicants, rightHolders, agency, agent, inventors } = patent;
  if (fields.includes('applicants') && applicants.some((name) => from.has(name))) {
    patch.applicants = [...new Set(applicants.map((name) => (from.has(name) ? to : name)))];
  }
  if (fields.includes('rightHolders') && rightHolders?.some(({ name }) => from.has(name))) {
    const held = new Map<string, NonNullable<typeof rightHolders>[number]>();
    for (const holder of rightHolders) {
      const name = from.has(holder.name) ? to : holder.name;
      held.set(name, addShares({ ...holder, name }, held.get(name)));
    }
    patch.rightHolders = [...held.values()];
  }
  if (fields.includes('agency') && agency !== undefined && from.has(agency)) patch.agency = to;
  if (fields.includes('agent') && agent !== undefined && from.has(agent)) patch.agent = to;
  if (fields.includes('inventors') && inventors.some(({ name }) => from.has(name))) {
    patch.inventors = inventors.map((ref) => (from.has(ref.name) ? { ...ref, name: to } : ref));
  }
  return patch;
}

export async function unifyIntent(
  state: StoreState,
  input: Input,
): Promise<{ intent: Intent; changed: number }> {
  const from = new Set(input.from.filter((name) => name !== input.to));
  const effects: unknown[] = [];
  const ids = candidates(state, input);
  const breath = breather();
  for (let at = 0; at < ids.length; at += block) {
    for (const before of (await state.heaps.patent.getMany(ids.slice(at, at + block))).values()) {
      const patch = unified(before, input, from);
      if (Object.keys(patch).length === 0) continue;
      const { id: _id, rev: _rev, seq: _seq, ...fields } = before;
      effects.push({ entity: 'patent', id: before.id, before, after: { ...fields, ...patch } });
    }
    await breath();
  }
  return {
    intent: { kind: 'merge', label: input.to, effects: effects as RecordEffect[] },
    changed: effects.length,
  };
}

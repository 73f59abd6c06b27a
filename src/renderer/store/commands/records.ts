// Create, change and remove single records: checks what a person typed, then leaves the writing to transact.
import type { z } from 'zod';
import { parseApplicationNumber } from '../../../domain/patents/applicationNumber';
import { type EntityName, fieldSchemas, type RecordOf } from '../../../domain/patents/records';
import { withFields } from '../../../domain/replication/patch';
import { failure } from '../../../shared/result';
import type { CommandInput } from '../../../shared/store/commands';
import type { Heap } from '../heap';
import { usersOf } from '../references';
import type { StoreState } from '../state';
import type { Intent, RecordEffect } from '../transact';

type AnyFields = Record<string, unknown>;

/** What a person calls a record, for the activity history. */
export function labelOf(record: AnyFields): string {
  const text = (key: string): string => (typeof record[key] === 'string' ? (record[key] as string) : '');
  return (
    text('title') ||
    text('name') ||
    text('applicationNumber') ||
    text('number') ||
    text('payer') ||
    text('payee')
  );
}

export async function load(state: StoreState, entity: EntityName, id: string): Promise<RecordOf[EntityName]> {
  const record = await (state.heaps[entity] as Heap<RecordOf[EntityName]>).get(id);
  if (record === undefined) throw failure('NOT_FOUND', { entity, id });
  return record;
}

/** The fields as the schema of the entity has them; VALIDATION names the first that does not fit. */
export function checked(entity: EntityName, fields: AnyFields): AnyFields {
  const parsed = fieldSchemas[entity].safeParse(fields);
  if (parsed.success) return parsed.data;
  const issue: z.core.$ZodIssue | undefined = parsed.error.issues[0];
  throw failure('VALIDATION', { field: issue?.path.join('.') ?? '', reason: issue?.message ?? '' });
}

const emptyFields: Partial<Record<EntityName, AnyFields>> = {
  patent: {
    publications: [],
    applicants: [],
    inventors: [],
    ipc: [],
    projectIds: [],
    legalBucket: 'unknown',
  },
  disclosure: { inventors: [], projectIds: [], state: 'draft' },
  result: { holders: [], inventors: [], projectIds: [] },
  tender: { criteria: [], bids: [], judges: [] },
  agreement: { patentIds: [], contributors: [], state: 'active' },
  income: { allocations: [] },
  outlay: { bornBy: 'university' },
};

/** Fields as a person gives them for a new record; lists they did not fill in are empty. */
export function withDefaults(entity: EntityName, fields: AnyFields): AnyFields {
  return { ...emptyFields[entity], ...fields };
}

/** The canonical form of a number, its type, and that no other patent has it. */
function checkNumber(state: StoreState, fields: AnyFields, own: string | null): AnyFields {
  const parsed = parseApplicationNumber(String(fields.applicationNumber ?? ''));
  if (!parsed.ok)
    throw failure('VALIDATION', { ...parsed.data, field: 'applicationNumber', reason: parsed.code });
  const holder = state.projection.idOfNumber(parsed.value.canonical);
  if (holder !== undefined && holder !== own) {
    throw failure('NUMBER_EXISTS', { number: parsed.value.canonical, id: holder });
  }
  return { ...fields, applicationNumber: parsed.value.canonical, type: fields.type ?? parsed.value.type };
}

export function createIntent(
  state: StoreState,
  { entity, fields }: CommandInput<'record.create'>,
  newId: () => string,
): { intent: Intent; id: string } {
  const given = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null));
  const complete = withDefaults(entity, given);
  const after = checked(entity, entity === 'patent' ? checkNumber(state, complete, null) : complete);
  const id = newId();
  const effect = { entity, id, before: null, after } as RecordEffect;
  return { id, intent: { kind: 'create', label: labelOf(after), effects: [effect] } };
}

export async function updateIntent(
  state: StoreState,
  { entity, id, expectedRev, patch }: CommandInput<'record.update'>,
): Promise<{ intent: Intent; rev: number }> {
  const before = await load(state, entity, id);
  if (before.rev !== expectedRev) throw failure('REV_CONFLICT', { entity, id, expectedRev, rev: before.rev });
  const { id: _id, rev, seq: _seq, ...fields } = withFields(before, patch);
  const numbered =
    entity === 'patent' && 'applicationNumber' in patch
      ? checkNumber(state, fields, id)
      : (fields as AnyFields);
  const { sample: _sample, ...rest } = numbered as AnyFields & { sample?: true };
  const after = { ...checked(entity, rest), ...(before.sample ? { sample: true } : {}) };
  const effect = { entity, id, before, after } as RecordEffect;
  return { rev, intent: { kind: 'update', label: labelOf(after), effects: [effect] } };
}

export async function removeIntent(
  state: StoreState,
  { entity, ids }: CommandInput<'record.remove'>,
): Promise<Intent> {
  const leaving = new Set(ids);
  const users = [...usersOf(state, leaving, leaving)];
  if (users.length > 0)
    throw failure('IN_USE', { entity, users: users.length, label: users[0]?.label ?? '' });
  const found = await (state.heaps[entity] as Heap<RecordOf[EntityName]>).getMany(ids);
  const effects = [...found.values()].map(
    (before) => ({ entity, id: before.id, before, after: null }) as unknown as RecordEffect,
  );
  const first = effects[0]?.before;
  const label = first && effects.length === 1 ? labelOf(first) : '';
  return { kind: 'remove', label, effects };
}

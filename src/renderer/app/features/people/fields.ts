// The forms of persons, departments and projects: which fields, what they may hold, what a change sends. Pure.
import type { EntityName } from '../../../../domain/patents/records';
import type { FieldValues } from '../../../../shared/store/changes';
import type { TextKey, Translate } from '../../lib/i18n';

export type PeopleEntity = Extract<EntityName, 'person' | 'department' | 'project'>;

export interface FieldSpec {
  readonly name: string;
  readonly label: TextKey;
  readonly kind: 'text' | 'long' | 'role' | 'department';
  /** Characters, as the record's schema has it. */
  readonly max: number;
  readonly required?: boolean;
}

const note: FieldSpec = { name: 'note', label: 'domain.field.note', kind: 'long', max: 5000 };

export const FIELDS: Readonly<Record<PeopleEntity, readonly FieldSpec[]>> = {
  person: [
    { name: 'name', label: 'domain.field.personName', kind: 'text', max: 200, required: true },
    { name: 'departmentId', label: 'domain.field.departmentId', kind: 'department', max: 64 },
    { name: 'role', label: 'domain.field.role', kind: 'role', max: 64 },
    { name: 'staffNumber', label: 'domain.field.staffNumber', kind: 'text', max: 64 },
    note,
  ],
  department: [
    { name: 'name', label: 'domain.field.name', kind: 'text', max: 200, required: true },
    { name: 'code', label: 'domain.field.code', kind: 'text', max: 64 },
    note,
  ],
  project: [
    { name: 'name', label: 'domain.field.name', kind: 'text', max: 500, required: true },
    { name: 'number', label: 'domain.field.number', kind: 'text', max: 100, required: true },
    { name: 'projectType', label: 'domain.field.projectType', kind: 'text', max: 100 },
    note,
  ],
};

/** Every field as text; absent ones are empty. */
export type Draft = Readonly<Record<string, string>>;

export function draftOf(entity: PeopleEntity, record: object | null): Draft {
  const values: Readonly<Record<string, unknown>> = { ...record };
  return Object.fromEntries(
    FIELDS[entity].map(({ name }) => [name, typeof values[name] === 'string' ? values[name] : '']),
  );
}

/** Fields that differ from the record; an emptied optional field is cleared with `null`. */
export function patchOf(entity: PeopleEntity, record: object, draft: Draft): FieldValues {
  const before = draftOf(entity, record);
  const patch: FieldValues = {};
  for (const { name } of FIELDS[entity]) {
    const after = (draft[name] ?? '').trim();
    if (after !== before[name]) patch[name] = after === '' ? null : after;
  }
  return patch;
}

/** Fields of a new record: empty ones are left out. */
export const fieldsOf = (draft: Draft): FieldValues =>
  Object.fromEntries(
    Object.entries(draft)
      .map(([name, text]) => [name, text.trim()] as const)
      .filter(([, text]) => text !== ''),
  );

/** What is wrong with a field, in words; undefined where nothing is. */
export function fieldProblem(spec: FieldSpec, draft: Draft, t: Translate): string | undefined {
  const text = (draft[spec.name] ?? '').trim();
  if (spec.required && text === '') return t('people.required');
  return text.length > spec.max ? t('people.tooLong', { n: spec.max }) : undefined;
}

export const isComplete = (entity: PeopleEntity, draft: Draft, t: Translate): boolean =>
  FIELDS[entity].every((spec) => fieldProblem(spec, draft, t) === undefined);

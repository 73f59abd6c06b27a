// Lists of persons, departments and projects, history, overview and settings.
import type { z } from 'zod';
import { failure } from '../../../shared/result';
import type { QueryOutput, queries } from '../../../shared/store/queries';
import { labelOf } from '../commands/records';
import { facetsOf } from '../facets';
import { historyOf, readItems } from '../history';
import type { StoreState } from '../state';
import { departmentName } from './patents';

type Input<N extends keyof typeof queries> = z.output<(typeof queries)[N]['input']>;

const collator = new Intl.Collator('zh-Hans-CN', { numeric: true });
const matches = (text: string, ...fields: Array<string | undefined>): boolean =>
  fields.some((field) => field?.toLowerCase().includes(text));

/** How many patents point at each id of a column of references. */
function countReferences(
  state: StoreState,
  of: (row: number) => readonly string[] | undefined,
): Map<string, number> {
  const counts = new Map<string, number>();
  const p = state.projection;
  for (let row = 0; row < p.length; row++) {
    if (p.present.data[row] !== 1) continue;
    for (const id of of(row) ?? []) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
}

export function listPersons(state: StoreState, input: Input<'persons.list'>): QueryOutput<'persons.list'> {
  const text = input.text.trim().toLowerCase();
  const counts = countReferences(state, (row) => state.projection.personIds[row]);
  const found = [...state.small.person.values()]
    .filter((person) => input.departmentId === undefined || person.departmentId === input.departmentId)
    .map((person) => ({ ...person, departmentName: departmentName(state, person.departmentId ?? '') }))
    .filter((person) => text === '' || matches(text, person.name, person.departmentName, person.staffNumber))
    .map((person) => ({ ...person, patentCount: counts.get(person.id) ?? 0 }))
    .sort((a, b) => b.patentCount - a.patentCount || collator.compare(a.name, b.name));
  return { total: found.length, rows: found.slice(input.offset, input.offset + input.limit) };
}

export function listDepartments(
  state: StoreState,
  input: Input<'departments.list'>,
): QueryOutput<'departments.list'> {
  const text = input.text.trim().toLowerCase();
  const p = state.projection;
  const counts = countReferences(state, (row) => [p.departments.words[p.department.data[row] ?? 0] ?? '']);
  const persons = new Map<string, number>();
  for (const { departmentId } of state.small.person.values()) {
    if (departmentId !== undefined) persons.set(departmentId, (persons.get(departmentId) ?? 0) + 1);
  }
  const found = [...state.small.department.values()]
    .filter((department) => text === '' || matches(text, department.name, department.code))
    .map((department) => ({
      ...department,
      patentCount: counts.get(department.id) ?? 0,
      personCount: persons.get(department.id) ?? 0,
    }))
    .sort((a, b) => b.patentCount - a.patentCount || collator.compare(a.name, b.name));
  return { total: found.length, rows: found.slice(input.offset, input.offset + input.limit) };
}

export function listProjects(state: StoreState, input: Input<'projects.list'>): QueryOutput<'projects.list'> {
  const text = input.text.trim().toLowerCase();
  const counts = countReferences(state, (row) => state.projection.projectIds[row]);
  const found = [...state.small.project.values()]
    .filter((project) => text === '' || matches(text, project.name, project.number, project.projectType))
    .map((project) => ({ ...project, patentCount: counts.get(project.id) ?? 0 }))
    .sort((a, b) => b.patentCount - a.patentCount || collator.compare(a.number, b.number));
  return { total: found.length, rows: found.slice(input.offset, input.offset + input.limit) };
}

export async function recordHistory(
  state: StoreState,
  { entity, id, limit }: Input<'record.history'>,
): Promise<QueryOutput<'record.history'>> {
  const record = await state.heaps[entity].get(id);
  if (record === undefined) throw failure('NOT_FOUND', { entity, id });
  return { entries: await historyOf(state.db, entity, id, record.seq, limit) };
}

export async function activityList(
  state: StoreState,
  { before, limit }: Input<'activity.list'>,
): Promise<QueryOutput<'activity.list'>> {
  const heads = await state.db.changes
    .where('seq')
    .below(before ?? Number.MAX_SAFE_INTEGER)
    .reverse()
    .limit(limit)
    .toArray();
  return { heads };
}

export async function activityItems(
  state: StoreState,
  { seq, offset, limit }: Input<'activity.items'>,
): Promise<QueryOutput<'activity.items'>> {
  const items = await readItems(state.db, seq);
  const { projection } = state;
  const page = items.slice(offset, offset + limit).map((item) => {
    const row = projection.rowOf(item.id);
    const gone = item.op === 'remove' ? String(item.before.title ?? item.before.name ?? '') : '';
    if (row !== undefined) return { item, label: projection.titles[row] ?? '' };
    const small = item.entity === 'patent' ? undefined : state.small[item.entity].get(item.id);
    return { item, label: small === undefined ? gone : labelOf(small) };
  });
  return { total: items.length, items: page };
}

export function overview(state: StoreState): QueryOutput<'overview'> {
  const p = state.projection;
  const sort = { key: 'filingDate', descending: true } as const;
  const rows = state.lists.rows({ text: '', filter: {}, sort });
  const facets = facetsOf(p, rows, (id) => departmentName(state, id));
  let samplePatents = 0;
  let withoutInventors = 0;
  let checkDigitCompleted = 0;
  for (const row of rows) {
    samplePatents += p.sample.data[row] ?? 0;
    checkDigitCompleted += p.completed.data[row] ?? 0;
    if (p.inventors[row] === '') withoutInventors += 1;
  }
  return {
    patents: p.alive,
    persons: state.small.person.size,
    departments: state.small.department.size,
    projects: state.small.project.size,
    samplePatents,
    byBucket: facets.buckets,
    byType: facets.types,
    bySubmission: facets.submission,
    byDepartment: facets.departments,
    byFilingYear: facets.years,
    withoutDepartment: facets.departments.find((entry) => entry.key === '')?.count ?? 0,
    withoutInventors,
    checkDigitCompleted,
  };
}

export async function getSettings(
  state: StoreState,
  { keys }: Input<'settings.get'>,
): Promise<QueryOutput<'settings.get'>> {
  const rows = await state.db.settings.bulkGet(keys);
  return { values: Object.fromEntries(rows.flatMap((row) => (row ? [[row.key, row.value]] : []))) };
}

export async function findMapping(
  state: StoreState,
  { signature }: Input<'mapping.find'>,
): Promise<QueryOutput<'mapping.find'>> {
  const row = await state.db.settings.get(`mapping:${signature}`);
  return { mapping: (row?.value as Record<string, number> | undefined) ?? null };
}

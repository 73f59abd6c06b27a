// Lists of disclosures, results, families and funded projects, with the names and counts their pages show.
import type { z } from 'zod';
import { projectGaps } from '../../../domain/patents/declarationRules';
import { LegalBucket } from '../../../domain/patents/records';
import { DisclosureState, ResultFields } from '../../../domain/patents/registers';
import type { QueryOutput, queries } from '../../../shared/store/queries';
import { bucketCodes, isoOfDay, type Projection } from '../projection';
import type { StoreState } from '../state';
import { departmentName } from './patents';
import { listRegister } from './registers';

type Input<N extends keyof typeof queries> = z.output<(typeof queries)[N]['input']>;
type Output<N extends keyof typeof queries> = QueryOutput<N>;

const everything = { offset: 0, limit: Number.MAX_SAFE_INTEGER };

/** Every option of an enumeration with how often it occurs, noughts included. */
function countsOf<K extends string>(options: readonly K[], values: Iterable<K>): Record<K, number> {
  const counts = Object.fromEntries(options.map((option) => [option, 0])) as Record<K, number>;
  for (const value of values) counts[value] += 1;
  return counts;
}

const pageOf = <T>(rows: readonly T[], { offset, limit }: { offset: number; limit: number }): T[] =>
  rows.slice(offset, offset + limit);

/** Rows of patents that are there. */
function* presentRows(p: Projection): Generator<number> {
  for (let row = 0; row < p.length; row++) if (p.present.data[row] === 1) yield row;
}

export function listDisclosures(
  state: StoreState,
  input: Input<'disclosures.list'>,
): Output<'disclosures.list'> {
  const searched = listRegister(state, {
    entity: 'disclosure',
    text: input.text,
    ...everything,
  }).rows.flatMap(({ id }) => state.small.disclosure.get(id) ?? []);
  const chosen = searched.filter(({ state: at }) => input.states.length === 0 || input.states.includes(at));
  return {
    total: chosen.length,
    counts: countsOf(
      DisclosureState.options,
      searched.map((one) => one.state),
    ),
    rows: pageOf(chosen, input).map((one) => {
      const row = one.patentId === undefined ? undefined : state.projection.rowOf(one.patentId);
      const patentNumber = row === undefined ? undefined : state.projection.numbers[row];
      return {
        ...one,
        departmentName: departmentName(state, one.departmentId ?? ''),
        ...(patentNumber !== undefined && { patentNumber }),
      };
    }),
  };
}

export function listResults(state: StoreState, input: Input<'results.list'>): Output<'results.list'> {
  const searched = listRegister(state, { entity: 'result', text: input.text, ...everything }).rows.flatMap(
    ({ id }) => state.small.result.get(id) ?? [],
  );
  const chosen = searched.filter(({ kind }) => input.kinds.length === 0 || input.kinds.includes(kind));
  return {
    total: chosen.length,
    counts: countsOf(
      ResultFields.shape.kind.options,
      searched.map((one) => one.kind),
    ),
    rows: pageOf(chosen, input).map((one) => ({
      ...one,
      departmentName: departmentName(state, one.departmentId ?? ''),
    })),
  };
}

export function listFamilies(state: StoreState, input: Input<'families.list'>): Output<'families.list'> {
  const p = state.projection;
  const facts = new Map<string, { members: number; inForce: number; firstFiling?: string }>();
  for (const row of presentRows(p)) {
    const id = p.families.words[p.family.data[row] ?? 0] ?? '';
    if (id === '') continue;
    const known = facts.get(id) ?? { members: 0, inForce: 0 };
    known.members += 1;
    if (bucketCodes[p.bucket.data[row] ?? 0] === 'inForce') known.inForce += 1;
    const filed = isoOfDay(p.filed.data[row] ?? 0);
    if (filed !== undefined && filed < (known.firstFiling ?? '9999')) known.firstFiling = filed;
    facts.set(id, known);
  }
  const found = listRegister(state, { entity: 'family', text: input.text, ...everything })
    .rows.flatMap(({ id }) => state.small.family.get(id) ?? [])
    .map((family) => ({ ...family, ...(facts.get(family.id) ?? { members: 0, inForce: 0 }) }))
    .sort((a, b) => b.members - a.members || b.seq - a.seq);
  return { total: found.length, rows: pageOf(found, input) };
}

export function listDeclarations(
  state: StoreState,
  input: Input<'projects.declarations'>,
): Output<'projects.declarations'> {
  const p = state.projection;
  const text = input.text.trim().toLowerCase();
  const buckets = new Map<string, LegalBucket[]>();
  for (const row of presentRows(p)) {
    for (const id of p.projectIds[row] ?? []) {
      const bucket = LegalBucket.parse(bucketCodes[p.bucket.data[row] ?? 0]);
      const list = buckets.get(id);
      if (list) list.push(bucket);
      else buckets.set(id, [bucket]);
    }
  }
  const searched = [...state.small.project.values()]
    .filter(
      ({ name, number, projectType }) =>
        text === '' || [name, number, projectType].some((one) => one?.toLowerCase().includes(text)),
    )
    .map((project) => {
      const own = buckets.get(project.id) ?? [];
      return {
        ...project,
        patentCount: own.length,
        gaps: [...projectGaps(project)],
        buckets: countsOf(LegalBucket.options, own),
      };
    })
    .sort((a, b) => b.patentCount - a.patentCount || a.number.localeCompare(b.number));
  const lacking = searched.filter(({ gaps }) => gaps.length > 0);
  const chosen = input.incomplete ? lacking : searched;
  return { total: chosen.length, all: searched.length, lacking: lacking.length, rows: pageOf(chosen, input) };
}

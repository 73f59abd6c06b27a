// Answers of the quality desk: pages cut from the survey, the groups and the clusters.
import type { z } from 'zod';
import { findingData } from '../../../domain/patents/quality/registry';
import type { QueryOutput, queries } from '../../../shared/store/queries';
import { bookOf } from '../quality/book';
import { type Decision, decisionOn, readDecisions } from '../quality/decisions';
import { othersOf } from '../quality/duplicates';
import { type Survey, surveyOf } from '../quality/survey';
import { variantsOf } from '../quality/variants';
import type { StoreState } from '../state';

type Input<N extends keyof typeof queries> = z.output<(typeof queries)[N]['input']>;

const withDecision = (decision: Decision | undefined) => (decision === undefined ? {} : { decision });

export async function qualityReport(
  state: StoreState,
  { today }: Input<'quality.report'>,
): Promise<QueryOutput<'quality.report'>> {
  const start = performance.now();
  const { report } = await surveyOf(state, today);
  return { ...report, ms: performance.now() - start };
}

export const qualityProgress = (state: StoreState): QueryOutput<'quality.progress'> => bookOf(state).progress;

/** Rows of one check and department. */
function rowsOf(
  state: StoreState,
  survey: Survey,
  {
    check,
    departmentId,
    left,
  }: Pick<Input<'quality.findings'>, 'check' | 'departmentId'> & { left: boolean },
): readonly number[] {
  const rows = (left ? survey.left : survey.open).get(check) ?? [];
  if (departmentId === undefined) return rows;
  const book = bookOf(state);
  const code = book.departments.find(departmentId);
  return rows.filter((row) => book.rows[row]?.department === code);
}

export async function qualityFindings(
  state: StoreState,
  input: Input<'quality.findings'>,
): Promise<QueryOutput<'quality.findings'>> {
  const survey = await surveyOf(state, input.today);
  const rows = rowsOf(state, survey, input);
  const page = rows.slice(input.offset, input.offset + input.limit);
  const ids = page.map((row) => state.projection.ids[row] ?? '');
  const found = await state.heaps.patent.getMany(ids);
  return {
    total: rows.length,
    rows: page.flatMap((row, i) => {
      const patent = found.get(ids[i] ?? '');
      if (patent === undefined) return [];
      const across = survey.groupFindings.get(row)?.find(({ code }) => code === input.check);
      const departmentId = patent.departmentId ?? '';
      const department = state.small.department.get(departmentId)?.name ?? '';
      const data = across
        ? othersOf(state, across.group, row)
        : findingData(input.check, patent, input.today);
      return {
        id: patent.id,
        rev: patent.rev,
        applicationNumber: patent.applicationNumber,
        title: patent.title,
        departmentId,
        department,
        data: input.check === 'unknownDepartment' ? { department: department || departmentId } : data,
        ...withDecision(input.left ? decisionOn(survey.decisions, input.check, patent.id) : undefined),
      };
    }),
  };
}

export async function qualityIds(
  state: StoreState,
  input: Input<'quality.ids'>,
): Promise<QueryOutput<'quality.ids'>> {
  const rows = rowsOf(state, await surveyOf(state, input.today), { ...input, left: false });
  return { ids: rows.map((row) => state.projection.ids[row] ?? '') };
}

export async function qualityDuplicates(
  state: StoreState,
  { today, show, offset, limit }: Input<'quality.duplicates'>,
): Promise<QueryOutput<'quality.duplicates'>> {
  const { groups, decisions } = await surveyOf(state, today);
  const wanted = groups.filter(({ id, lawful }) => {
    const decided = decisions.groups.has(id);
    return show === 'left' ? decided : !decided && lawful === (show === 'lawful');
  });
  const { ids, titles, numbers } = state.projection;
  return {
    total: wanted.length,
    groups: wanted.slice(offset, offset + limit).map(({ id, kind, rows }) => ({
      id,
      kind,
      title: titles[rows[0] ?? 0] ?? '',
      ids: rows.map((row) => ids[row] ?? ''),
      numbers: rows.map((row) => numbers[row] ?? ''),
      ...withDecision(decisions.groups.get(id)),
    })),
  };
}

export async function qualityVariants(
  state: StoreState,
  { today, kind, left, offset, limit }: Input<'quality.variants'>,
): Promise<QueryOutput<'quality.variants'>> {
  await bookOf(state).refresh(today);
  const { groups } = await readDecisions(state);
  const wanted = (await variantsOf(state, kind)).filter(({ id }) => groups.has(id) === left);
  return {
    total: wanted.length,
    clusters: wanted.slice(offset, offset + limit).map(({ members, ...cluster }) => ({
      ...cluster,
      members: [...members],
      ...withDecision(groups.get(cluster.id)),
    })),
  };
}

export async function qualityImpact(
  state: StoreState,
  { today, kind, keys }: Input<'quality.impact'>,
): Promise<QueryOutput<'quality.impact'>> {
  const book = bookOf(state);
  await book.refresh(today);
  const wanted = new Set(keys);
  const { projection: p } = state;
  const carries = (row: number): boolean => {
    const facts = book.rows[row];
    if (facts === undefined) return false;
    if (kind === 'person') return (p.personIds[row] ?? []).some((id) => wanted.has(id));
    if (kind === 'department') return wanted.has(book.departments.word(facts.department));
    if (kind === 'agency') return wanted.has(book.agencies.word(facts.agency));
    return facts.applicants.some((code) => wanted.has(book.applicants.word(code)));
  };
  let patents = 0;
  for (let row = 0; row < book.rows.length; row += 1) if (carries(row)) patents += 1;
  return { patents };
}

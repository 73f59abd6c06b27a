// All open findings of the store by row, and the report counted from them; kept until store or decisions change.
import type { CheckCode, Severity } from '../../../domain/patents/quality/codes';
import { checkCodes, checks, isUnknownDepartment } from '../../../domain/patents/quality/registry';
import { pointsOf, scoreOf } from '../../../domain/patents/quality/score';
import type { QueryOutput } from '../../../shared/store/queries';
import { breather } from '../breath';
import type { StoreState } from '../state';
import { bookOf } from './book';
import { type Decisions, readDecisions } from './decisions';
import { findingsOfGroups, type Group, type GroupFinding, groupsOf } from './duplicates';

export interface Survey {
  readonly decisions: Decisions;
  readonly groups: readonly Group[];
  readonly groupFindings: ReadonlyMap<number, readonly GroupFinding[]>;
  /** Rows with an open finding, by check, in the order of the rows. */
  readonly open: ReadonlyMap<CheckCode, readonly number[]>;
  /** Rows whose finding is left as it is. */
  readonly left: ReadonlyMap<CheckCode, readonly number[]>;
  readonly report: Omit<QueryOutput<'quality.report'>, 'ms'>;
}

interface Tally {
  patents: number;
  withErrors: number;
  withWarnings: number;
  clean: number;
  points: number;
}

const emptyTally = (): Tally => ({ patents: 0, withErrors: 0, withWarnings: 0, clean: 0, points: 0 });

function count(tally: Tally, found: readonly Severity[]): void {
  tally.patents += 1;
  tally.points += pointsOf(found);
  if (found.includes('error')) tally.withErrors += 1;
  else if (found.includes('warning')) tally.withWarnings += 1;
  else tally.clean += 1;
}

async function makeSurvey(state: StoreState, decisions: Decisions): Promise<Survey> {
  const book = bookOf(state);
  const groups = await groupsOf(state);
  const groupFindings = await findingsOfGroups(groups, decisions);
  const open = new Map<CheckCode, number[]>(checkCodes.map((code) => [code, []]));
  const left = new Map<CheckCode, number[]>(checkCodes.map((code) => [code, []]));
  const overall = emptyTally();
  const byDepartment = new Map<number, Tally>();
  const unknown = new Map<number, boolean>();
  const isUnknown = (code: number): boolean => {
    const known = unknown.get(code);
    if (known !== undefined) return known;
    const wrong =
      code !== 0 && isUnknownDepartment(state.small.department.get(book.departments.word(code))?.name);
    unknown.set(code, wrong);
    return wrong;
  };
  const decided = (code: CheckCode, id: string): boolean => {
    const of = decisions.findings.get(code);
    return of !== undefined && (of.has(id) || of.has('*'));
  };
  const breath = breather();
  for (let row = 0; row < book.rows.length; row += 1) {
    if (row % 2000 === 1999) await breath();
    const facts = book.rows[row];
    if (facts === undefined) continue;
    const severities: Severity[] = [];
    const note = (code: CheckCode): void => {
      const isLeft = decided(code, facts.id);
      (isLeft ? left : open).get(code)?.push(row);
      if (!isLeft) severities.push(checks[code].severity);
    };
    for (const code of facts.codes) note(code);
    if (isUnknown(facts.department)) note('unknownDepartment');
    for (const { code } of groupFindings.get(row) ?? []) note(code);
    const tally = byDepartment.get(facts.department) ?? emptyTally();
    byDepartment.set(facts.department, tally);
    count(tally, severities);
    count(overall, severities);
  }
  const score = scoreOf(overall.points, overall.patents);
  const openGroups = groups.filter(({ id, lawful }) => !lawful && !decisions.groups.has(id));
  return {
    decisions,
    groups,
    groupFindings,
    open,
    left,
    report: {
      today: book.today,
      patents: overall.patents,
      ...(score === undefined ? {} : { score }),
      checks: checkCodes.map((code) => ({
        code,
        severity: checks[code].severity,
        count: open.get(code)?.length ?? 0,
        left: left.get(code)?.length ?? 0,
        muted: decisions.findings.get(code)?.has('*') ?? false,
      })),
      departments: departmentRows(state, book.departments, byDepartment),
      duplicates: { open: openGroups.length, lawful: groups.filter(({ lawful }) => lawful).length },
    },
  };
}

/** Most patents first; what has no department last. */
function departmentRows(
  state: StoreState,
  names: { word(code: number): string },
  tallies: ReadonlyMap<number, Tally>,
): Survey['report']['departments'] {
  return [...tallies]
    .map(([code, { points, ...counts }]) => {
      const departmentId = names.word(code);
      const name = state.small.department.get(departmentId)?.name ?? '';
      return { departmentId, name, ...counts, score: scoreOf(points, counts.patents) ?? 0 };
    })
    .sort(
      (a, b) =>
        Number(a.departmentId === '') - Number(b.departmentId === '') ||
        b.patents - a.patents ||
        (a.name < b.name ? -1 : 1),
    );
}

const cache = new WeakMap<StoreState, { key: string; survey: Promise<Survey> }>();

/** The survey of today's store; made once for many questions. */
export async function surveyOf(state: StoreState, today: string): Promise<Survey> {
  await bookOf(state).refresh(today);
  const decisions = await readDecisions(state);
  // The sequence number counts changes of departments too, the version those of patents, one by one.
  const key = [state.seq, state.projection.version, today, decisions.stamp].join('\n');
  const known = cache.get(state);
  if (known?.key === key) return known.survey;
  const survey = makeSurvey(state, decisions);
  cache.set(state, { key, survey });
  return survey;
}

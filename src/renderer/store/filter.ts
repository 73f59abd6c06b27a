// A filter and the words of the search box as tests of one row: dictionary codes and masks, never a string a row.
import type { GroupKey, PatentFilter } from '../../shared/store/queries';
import { groupColumn, maskOf } from './groups';
import { dayNumber, type Projection } from './projection';

export type Test = (row: number) => boolean;

/** Words of the search box; all of them have to occur. */
export const searchTerms = (text: string): string[] =>
  text
    .toLowerCase()
    .split(/\s+/)
    .filter((term) => term !== '')
    .map((term) =>
      /^(zl|cn)?\d{8,}(\.\d?x?)?$/.test(term) ? term.replace(/^(zl|cn)(?=\d{4}[12389]\d{7})/, '') : term,
    );

/** Both ends included; a patent without the date is in no span. */
function withinDays(
  { data }: { data: Uint32Array },
  from: string | undefined,
  to: string | undefined,
): Test[] {
  if (!from && !to) return [];
  const least = Math.max(1, dayNumber(from || undefined));
  const most = to ? dayNumber(to) : Number.MAX_SAFE_INTEGER;
  return [
    (row) => {
      const day = data[row] ?? 0;
      return day >= least && day <= most;
    },
  ];
}

function oneOf(p: Projection, group: GroupKey, wanted: readonly string[], today: number): Test {
  const column = groupColumn(p, group, today);
  const mask = maskOf(column, wanted);
  return (row) => mask[column.code(row)] === 1;
}

function among(p: Projection, ids: readonly string[]): Test {
  const mask = new Uint8Array(p.length);
  for (const id of ids) {
    const row = p.rowOf(id);
    if (row !== undefined) mask[row] = 1;
  }
  return (row) => mask[row] === 1;
}

/** An empty list of wanted values asks for nothing in particular; `ids` are exactly these, even none. */
export function testsOf(p: Projection, filter: PatentFilter): Test[] {
  const tests: Test[] = [];
  const today = dayNumber(filter.today);
  const usual: ReadonlyArray<readonly [GroupKey, readonly string[] | undefined]> = [
    ['type', filter.types],
    ['legalBucket', filter.buckets],
    ['department', filter.departmentIds],
    ['submission', filter.submission],
  ];
  if (filter.ids !== undefined) tests.push(among(p, filter.ids));
  const groups = [...usual, ...(Object.entries(filter.where ?? {}) as Array<[GroupKey, string[]]>)];
  for (const [group, wanted] of groups) {
    if (wanted !== undefined && wanted.length > 0) tests.push(oneOf(p, group, wanted, today));
  }
  tests.push(...withinDays(p.filed, filter.filedFrom, filter.filedTo));
  tests.push(...withinDays(p.granted, filter.grantedFrom, filter.grantedTo));
  const { ipc, personId, projectId } = filter;
  if (ipc !== undefined && ipc.length > 0) {
    const matches = p.ipcs.words.map((symbol) => ipc.some((prefix) => symbol.startsWith(prefix)));
    tests.push((row) => matches[p.ipcMain.data[row] ?? 0] === true);
  }
  if (personId) tests.push((row) => p.personIds[row]?.includes(personId) === true);
  if (projectId) tests.push((row) => p.projectIds[row]?.includes(projectId) === true);
  if (filter.onlySample) tests.push((row) => p.sample.data[row] === 1);
  return tests;
}

// The portfolio as rows of text for a list that can be read back: names instead of ids, every cell guarded.
import { draftOfPatent } from '../../../domain/patents/draftOfPatent';
import { exportCell } from '../../../domain/patents/exportCell';
import type { ImportField } from '../../../domain/patents/importRow';
import type { FundedProject, Patent } from '../../../domain/patents/records';
import type { QueryInput, QueryName, QueryOutput } from '../../../shared/store/queries';

export type Ask = <N extends QueryName>(name: N, input: QueryInput<N>) => Promise<QueryOutput<N>>;

const pageSize = 5000;
/** Patents turned into text before the process looks after its windows again. */
const block = 250;

type Names = {
  departments: ReadonlyMap<string, string>;
  families: ReadonlyMap<string, string>;
  projects: ReadonlyMap<string, FundedProject>;
};

async function everyPage<T>(read: (offset: number) => Promise<{ total: number; rows: T[] }>): Promise<T[]> {
  const all: T[] = [];
  for (;;) {
    const { total, rows } = await read(all.length);
    all.push(...rows);
    if (rows.length === 0 || all.length >= total) return all;
  }
}

async function namesOf(ask: Ask): Promise<Names> {
  const limit = pageSize;
  const departments = await everyPage((offset) => ask('departments.list', { offset, limit }));
  const projects = await everyPage((offset) => ask('projects.list', { offset, limit }));
  const families = await everyPage((offset) => ask('registers.list', { entity: 'family', offset, limit }));
  return {
    departments: new Map(departments.map((row) => [row.id, row.name])),
    families: new Map(families.map((row) => [row.id, String(row.name)])),
    projects: new Map(projects.map((row) => [row.id, row])),
  };
}

function rowOf(
  patent: Patent,
  n: number,
  names: Names,
  fields: readonly ImportField[],
  lang: 'zh' | 'en',
): string[] {
  const department = names.departments.get(patent.departmentId ?? '');
  const family = names.families.get(patent.familyId ?? '');
  const draft = draftOfPatent(
    patent,
    {
      ...(department === undefined ? {} : { department }),
      ...(family === undefined ? {} : { family }),
      projects: patent.projectIds.flatMap((id) => names.projects.get(id) ?? []),
    },
    n,
  );
  return fields.map((field) => exportCell(field, draft, lang));
}

/** Blocks of rows in the order of `ids`; `onRows` hears how many are done. */
export async function* patentRows(
  ask: Ask,
  ids: readonly string[],
  fields: readonly ImportField[],
  lang: 'zh' | 'en',
  onRows: (done: number) => void,
): AsyncGenerator<string[][]> {
  const names = await namesOf(ask);
  let done = 0;
  for (let from = 0; from < ids.length; from += block) {
    const { patents } = await ask('patents.many', { ids: ids.slice(from, from + block) });
    yield patents.map((patent) => rowOf(patent, ++done, names, fields, lang));
    onRows(done);
  }
}

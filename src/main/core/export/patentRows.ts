// The portfolio as rows of text for a list that can be read back: names instead of ids, every cell guarded.
import { draftOfPatent } from '../../../domain/patents/draftOfPatent';
import { exportCell } from '../../../domain/patents/exportCell';
import type { ImportField } from '../../../domain/patents/importRow';
import type { FundedProject, Patent } from '../../../domain/patents/records';
import type { QueryInput, QueryName, QueryOutput } from '../../../shared/store/queries';
import { everyPage } from './everyPage';

export type Ask = <N extends QueryName>(name: N, input: QueryInput<N>) => Promise<QueryOutput<N>>;

/** Patents turned into text before the process looks after its windows again. */
const block = 250;

type Names = {
  departments: ReadonlyMap<string, string>;
  families: ReadonlyMap<string, string>;
  projects: ReadonlyMap<string, FundedProject>;
};

async function namesOf(ask: Ask): Promise<Names> {
  const departments = await everyPage((offset, limit) => ask('departments.list', { offset, limit }));
  const projects = await everyPage((offset, limit) => ask('projects.list', { offset, limit }));
  const families = await everyPage((offset, limit) =>
    ask('registers.list', { entity: 'family', offset, limit }),
  );
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

// Funded patents and how complete their declaration is.
import type { z } from 'zod';
import { duty } from '../../../domain/patents/deadlines/facts';
import { fundingLacks } from '../../../domain/patents/fundingForm';
import type { QueryOutput, queries } from '../../../shared/store/queries';
import type { StoreState } from '../state';
import { departmentName } from './patents';

type Input = z.output<(typeof queries)['funding.list']['input']>;
type Row = QueryOutput<'funding.list'>['rows'][number];

function rowOf(state: StoreState, row: number): Row {
  const p = state.projection;
  const projects = (p.projectIds[row] ?? []).flatMap((id) => state.small.project.get(id) ?? []);
  const declared = (p.duties.bitsOf(row) & duty.declared) !== 0;
  return {
    patentId: p.ids[row] ?? '',
    number: p.numbers[row] ?? '',
    title: p.titles[row] ?? '',
    department: departmentName(state, p.departments.words[p.department.data[row] ?? 0] ?? ''),
    projects: projects.map(({ id, projectType = '', name, number }) => ({ id, projectType, name, number })),
    declared,
    lacks: fundingLacks(projects, declared),
  };
}

export function listFunding(state: StoreState, input: Input): QueryOutput<'funding.list'> {
  const { text, departmentIds, onlyLacking, offset, limit } = input;
  const p = state.projection;
  const filter = departmentIds === undefined ? {} : { departmentIds };
  const found = state.lists.rows({ text, filter, sort: { key: 'grantDate', descending: true } });
  const funded = found.filter((row) => (p.duties.bitsOf(row) & duty.funded) !== 0);
  const lacking: number[] = [];
  for (const row of funded) if (rowOf(state, row).lacks.length > 0) lacking.push(row);
  const shown = onlyLacking ? lacking : [...funded];
  return {
    total: shown.length,
    funded: funded.length,
    complete: funded.length - lacking.length,
    rows: shown.slice(offset, offset + limit).map((row) => rowOf(state, row)),
  };
}

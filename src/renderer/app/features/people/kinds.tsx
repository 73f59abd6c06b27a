// What differs between the three lists: query, columns, words, and the patents a record leads to.

import type { Result } from '../../../../shared/result';
import type { PatentFilter, QueryOutput } from '../../../../shared/store/queries';
import type { GridColumn } from '../../components/gridTypes';
import { query } from '../../lib/desk';
import type { TextKey, Translate } from '../../lib/i18n';
import type { Page } from '../../lib/usePagedRows';
import { CountCell } from './CountCell';
import type { PeopleEntity } from './fields';

export interface Listed {
  readonly id: string;
  readonly rev: number;
  readonly name: string;
  readonly patentCount: number;
}

export interface Kind<R extends Listed> {
  readonly entity: PeopleEntity;
  readonly title: TextKey;
  readonly testId: string;
  readonly fetch: (text: string, offset: number, limit: number) => Promise<Result<Page<R>>>;
  readonly columns: (t: Translate) => GridColumn<R>[];
  readonly patents: (id: string) => PatentFilter;
}

type PersonRow = QueryOutput<'persons.list'>['rows'][number];
type DepartmentRow = QueryOutput<'departments.list'>['rows'][number];
type ProjectRow = QueryOutput<'projects.list'>['rows'][number];

const dash = (text: string | undefined): string => text ?? '';
const patentCount = <R extends Listed>(t: Translate): GridColumn<R> => ({
  key: 'patents',
  label: t('people.patents'),
  width: '100px',
  align: 'right',
  render: (row) => <CountCell count={row.patentCount} />,
});

export const persons: Kind<PersonRow> = {
  entity: 'person',
  title: 'people.persons',
  testId: 'person-grid',
  fetch: (text, offset, limit) => query('persons.list', { text, offset, limit }),
  patents: (id) => ({ personId: id }),
  columns: (t) => [
    {
      key: 'name',
      label: t('domain.field.personName'),
      width: 'minmax(140px, 1fr)',
      render: (row) => row.name,
    },
    {
      key: 'department',
      label: t('domain.field.departmentId'),
      width: 'minmax(180px, 1.4fr)',
      render: (row) => row.departmentName,
    },
    {
      key: 'role',
      label: t('domain.field.role'),
      width: '100px',
      render: (row) => (row.role ? t(`domain.role.${row.role}`) : ''),
    },
    {
      key: 'staff',
      label: t('domain.field.staffNumber'),
      width: '140px',
      render: (row) => dash(row.staffNumber),
    },
    patentCount(t),
  ],
};

export const departments: Kind<DepartmentRow> = {
  entity: 'department',
  title: 'people.departments',
  testId: 'department-grid',
  fetch: (text, offset, limit) => query('departments.list', { text, offset, limit }),
  patents: (id) => ({ departmentIds: [id] }),
  columns: (t) => [
    { key: 'name', label: t('domain.field.name'), width: 'minmax(200px, 1fr)', render: (row) => row.name },
    { key: 'code', label: t('domain.field.code'), width: '140px', render: (row) => dash(row.code) },
    {
      key: 'persons',
      label: t('people.personCount'),
      width: '100px',
      align: 'right',
      render: (row) => <CountCell count={row.personCount} />,
    },
    patentCount(t),
  ],
};

export const projects: Kind<ProjectRow> = {
  entity: 'project',
  title: 'people.projects',
  testId: 'project-grid',
  fetch: (text, offset, limit) => query('projects.list', { text, offset, limit }),
  patents: (id) => ({ projectId: id }),
  columns: (t) => [
    { key: 'number', label: t('domain.field.number'), width: '180px', render: (row) => row.number },
    { key: 'name', label: t('domain.field.name'), width: 'minmax(220px, 1fr)', render: (row) => row.name },
    {
      key: 'type',
      label: t('domain.field.projectType'),
      width: '220px',
      render: (row) => dash(row.projectType),
    },
    patentCount(t),
  ],
};

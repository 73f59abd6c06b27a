// What differs between the three lists: query, columns, words, and the patents a record leads to.

import type { ReactNode } from 'react';
import type { Result } from '../../../../shared/result';
import type { PatentFilter, QueryOutput } from '../../../../shared/store/queries';
import type { GridColumn } from '../../components/gridTypes';
import { PersonalSection } from '../../components/personal/PersonalSection';
import { query } from '../../lib/desk';
import type { TextKey, Translate } from '../../lib/i18n';
import type { Page } from '../../lib/usePagedRows';
import { CountCell } from './CountCell';
import type { PeopleEntity } from './fields';
import { GapsCell, ProjectFacts } from './ProjectFacts';

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
  /** `lacking`: only records whose data are incomplete, for kinds that know. */
  readonly fetch: (
    text: string,
    offset: number,
    limit: number,
    lacking: boolean,
  ) => Promise<Result<Page<R> & { readonly lacking?: number }>>;
  readonly columns: (t: Translate) => GridColumn<R>[];
  readonly patents: (id: string) => PatentFilter;
  /** What the panel says of a record beside its fields. */
  readonly facts?: (row: R) => ReactNode;
  /** What is kept apart from the record, under its fields. */
  readonly private?: (row: R) => ReactNode;
}

type PersonRow = QueryOutput<'persons.list'>['rows'][number];
type DepartmentRow = QueryOutput<'departments.list'>['rows'][number];
type ProjectRow = QueryOutput<'projects.declarations'>['rows'][number];

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
  private: (row) => <PersonalSection key={row.id} personId={row.id} name={row.name} />,
  columns: (t) => [
    {
      key: 'name',
      label: t('domain.field.personName'),
      width: 'minmax(110px, 220px)',
      render: (row) => row.name,
    },
    {
      key: 'department',
      label: t('domain.field.departmentId'),
      width: 'minmax(150px, 360px)',
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
    { key: 'name', label: t('domain.field.name'), width: 'minmax(180px, 420px)', render: (row) => row.name },
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
  fetch: (text, offset, limit, lacking) =>
    query('projects.declarations', { text, offset, limit, incomplete: lacking }),
  patents: (id) => ({ projectId: id }),
  facts: (row) => <ProjectFacts row={row} />,
  columns: (t) => [
    {
      key: 'number',
      label: t('domain.field.number'),
      width: 'minmax(120px, 180px)',
      render: (row) => row.number,
    },
    { key: 'name', label: t('domain.field.name'), width: 'minmax(180px, 560px)', render: (row) => row.name },
    {
      key: 'type',
      label: t('domain.field.projectType'),
      width: 'minmax(110px, 240px)',
      render: (row) => dash(row.projectType),
    },
    {
      key: 'gaps',
      label: t('people.declaration'),
      width: '120px',
      render: (row) => <GapsCell gaps={row.gaps} />,
    },
    patentCount(t),
  ],
};

// Parts a disclosure and a result have alike: department, people, projects, documents.
import type { Disclosure, TechnicalResult } from '../../../../domain/patents/records';
import { DocumentList } from '../../components/documents/DocumentList';
import { Contributors } from '../../components/fields/Contributors';
import { DepartmentField } from '../../components/fields/DepartmentField';
import { ProjectLinks } from '../../components/fields/ProjectLinks';
import { Section } from '../../components/fields/Section';
import { useT } from '../../lib/i18n';
import { useRecordSave } from '../../lib/useRecordSave';
import type { useNames } from './useNames';

type Entry =
  | { readonly entity: 'disclosure'; readonly record: Disclosure }
  | { readonly entity: 'result'; readonly record: TechnicalResult };
type EntryPartProps = Entry & { readonly names: ReturnType<typeof useNames> };

export function EntryDepartment({ entity, record, names }: EntryPartProps) {
  const save = useRecordSave(entity, record);
  return (
    <DepartmentField
      department={names.department}
      onChange={(id) => void save.set('departmentId', record.departmentId, id)}
    />
  );
}

/** @param people words for who made it */
export function EntryPeople({
  entity,
  record,
  names,
  people,
}: EntryPartProps & { readonly people: { readonly title: string; readonly empty: string } }) {
  const t = useT();
  const save = useRecordSave(entity, record);
  return (
    <>
      <Section title={people.title}>
        <Contributors
          list={record.inventors}
          persons={[]}
          onChange={(next) => void save.set('inventors', record.inventors, next)}
          empty={people.empty}
        />
      </Section>
      <Section title={t('domain.field.projectIds')}>
        <ProjectLinks
          ids={record.projectIds}
          projects={names.projects}
          onChange={(next) => void save.set('projectIds', record.projectIds, next)}
        />
      </Section>
    </>
  );
}

export function EntryDocuments({ entity, record }: Entry) {
  const t = useT();
  const save = useRecordSave(entity, record);
  return (
    <Section title={t('domain.field.documents')}>
      <DocumentList
        documents={record.documents ?? []}
        onChange={(next) => save.field('documents', record.documents, next.length > 0 ? next : null)}
      />
    </Section>
  );
}

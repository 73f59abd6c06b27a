// One invention disclosure: where it stands and what comes next, then everything about it, edited in place.
import type { Disclosure } from '../../../../domain/patents/records';
import { DocumentList } from '../../components/documents/DocumentList';
import { Contributors } from '../../components/fields/Contributors';
import { DepartmentField } from '../../components/fields/DepartmentField';
import styles from '../../components/fields/Fields.module.css';
import { ProjectLinks } from '../../components/fields/ProjectLinks';
import { RecordField } from '../../components/fields/RecordField';
import { Section } from '../../components/fields/Section';
import { useT } from '../../lib/i18n';
import { useRecordSave } from '../../lib/useRecordSave';
import { DecisionPart } from './DecisionPart';
import { DisclosureSteps } from './DisclosureSteps';
import { EvaluationPart } from './EvaluationPart';
import { NoveltyNote } from './NoveltyNote';
import { PanelFrame } from './PanelFrame';
import { StateBadge } from './StateBadge';
import { useNames } from './useNames';
import { useRegister } from './useRegister';

const noEntry = { projectIds: [] };

export function DisclosurePanel({ id }: { readonly id: string }) {
  const entry = useRegister('disclosure', id);
  const { record } = entry;
  const names = useNames(record ?? noEntry);
  return (
    <PanelFrame
      entity="disclosure"
      id={id}
      entry={entry}
      name={record?.title ?? ''}
      badge={record && <StateBadge state={record.state} />}
      nameOf={names.nameOf}
    >
      {record && <Body record={record} names={names} />}
    </PanelFrame>
  );
}

function Body({
  record,
  names,
}: {
  readonly record: Disclosure;
  readonly names: ReturnType<typeof useNames>;
}) {
  const t = useT();
  const save = useRecordSave('disclosure', record);
  const field = (name: 'title' | 'summary' | 'receivedOn' | 'publishedOn' | 'note') => {
    const kind = name.endsWith('On') ? 'date' : 'long';
    return (
      <RecordField
        entity="disclosure"
        record={record}
        field={{ name, kind, full: kind === 'long', required: name === 'title' }}
        label={name === 'title' ? t('registers.disclosureTitle') : undefined}
      />
    );
  };
  return (
    <>
      <DisclosureSteps disclosure={record} />
      <Section title={t('record.sectionBasic')}>
        <div className={styles.fields}>
          {field('title')}
          {field('summary')}
          <DepartmentField
            department={names.department}
            onChange={(id) => void save.set('departmentId', record.departmentId, id)}
          />
          {field('receivedOn')}
          {field('publishedOn')}
        </div>
        <NoveltyNote disclosure={record} />
      </Section>
      <Section title={t('domain.field.inventors')}>
        <Contributors
          list={record.inventors}
          persons={[]}
          onChange={(next) => void save.set('inventors', record.inventors, next)}
          empty={t('record.noInventors')}
        />
      </Section>
      <Section title={t('domain.field.projectIds')}>
        <ProjectLinks
          ids={record.projectIds}
          projects={names.projects}
          onChange={(next) => void save.set('projectIds', record.projectIds, next)}
        />
      </Section>
      <EvaluationPart disclosure={record} />
      <DecisionPart disclosure={record} />
      <Section title={t('domain.field.documents')}>
        <DocumentList
          documents={record.documents ?? []}
          onChange={(next) => save.field('documents', record.documents, next.length > 0 ? next : null)}
        />
      </Section>
      <div className={styles.part}>{field('note')}</div>
    </>
  );
}

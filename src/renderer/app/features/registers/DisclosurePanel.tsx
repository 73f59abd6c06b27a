// One invention disclosure: where it stands and what comes next, then everything about it, edited in place.
import type { Disclosure } from '../../../../domain/patents/records';
import styles from '../../components/fields/Fields.module.css';
import { RecordField } from '../../components/fields/RecordField';
import { Section } from '../../components/fields/Section';
import { useT } from '../../lib/i18n';
import { DecisionPart } from './DecisionPart';
import { DisclosureSteps } from './DisclosureSteps';
import { EntryDepartment, EntryDocuments, EntryPeople } from './EntryParts';
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
          <EntryDepartment entity="disclosure" record={record} names={names} />
          {field('receivedOn')}
          {field('publishedOn')}
        </div>
        <NoveltyNote disclosure={record} />
      </Section>
      <EntryPeople
        entity="disclosure"
        record={record}
        names={names}
        people={{ title: t('domain.field.inventors'), empty: t('record.noInventors') }}
      />
      <EvaluationPart disclosure={record} />
      <DecisionPart disclosure={record} />
      <EntryDocuments entity="disclosure" record={record} />
      <div className={styles.part}>{field('note')}</div>
    </>
  );
}

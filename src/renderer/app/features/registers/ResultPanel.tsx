// One result without a patent: that it exists, who holds it, how it is kept. Never what it is.
import type { TechnicalResult } from '../../../../domain/patents/records';
import { ResultFields } from '../../../../domain/patents/registers';
import styles from '../../components/fields/Fields.module.css';
import { RecordField } from '../../components/fields/RecordField';
import { Section } from '../../components/fields/Section';
import { SelectField } from '../../components/fields/SelectField';
import { useT } from '../../lib/i18n';
import type { FieldSpec } from '../../lib/recordField';
import { type FieldOf, useRecordSave } from '../../lib/useRecordSave';
import { EntryDepartment, EntryDocuments, EntryPeople } from './EntryParts';
import { PanelFrame } from './PanelFrame';
import { SecretWarning } from './SecretWarning';
import { useNames } from './useNames';
import { useRegister } from './useRegister';

type ResultField = FieldSpec<FieldOf<'result'>>;

const basic: readonly ResultField[] = [
  { name: 'name', kind: 'long', full: true, required: true },
  { name: 'holders', kind: 'list', full: true },
  { name: 'createdOn', kind: 'date' },
];
const keeping: readonly ResultField[] = [
  { name: 'measures', kind: 'long', full: true },
  { name: 'custody', kind: 'long', full: true },
];
const noEntry = { projectIds: [] };

export function ResultPanel({ id }: { readonly id: string }) {
  const entry = useRegister('result', id);
  const { record } = entry;
  const names = useNames(record ?? noEntry);
  return (
    <PanelFrame entity="result" id={id} entry={entry} name={record?.name ?? ''} nameOf={names.nameOf}>
      {record && <Body record={record} names={names} />}
    </PanelFrame>
  );
}

function Body({
  record,
  names,
}: {
  readonly record: TechnicalResult;
  readonly names: ReturnType<typeof useNames>;
}) {
  const t = useT();
  const save = useRecordSave('result', record);
  const shown = (fields: readonly ResultField[]) =>
    fields.map((field) => <RecordField key={field.name} entity="result" record={record} field={field} />);
  return (
    <>
      {record.kind === 'tradeSecret' && <SecretWarning />}
      <Section title={t('record.sectionBasic')}>
        <div className={styles.fields}>
          {shown(basic)}
          <SelectField
            label={t('domain.field.kind')}
            value={record.kind}
            choices={ResultFields.shape.kind.options.map((value) => ({
              value: value as string,
              label: t(`domain.resultKind.${value}`),
            }))}
            onChange={(value) => void save.set('kind', record.kind, value)}
            testId="field-kind"
          />
          <EntryDepartment entity="result" record={record} names={names} />
          {record.kind !== 'tradeSecret' && shown([{ name: 'registrationNumber', kind: 'text' }])}
        </div>
      </Section>
      <Section title={t('registers.keeping')}>
        <div className={styles.fields}>{shown(keeping)}</div>
      </Section>
      <EntryPeople
        entity="result"
        record={record}
        names={names}
        people={{ title: t('registers.contributors'), empty: t('registers.noContributors') }}
      />
      <EntryDocuments entity="result" record={record} />
      <div className={styles.part}>{shown([{ name: 'note', kind: 'long', full: true }])}</div>
    </>
  );
}

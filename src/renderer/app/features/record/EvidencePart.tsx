// 实施证据: what proves that a patent is used, with the documents of the record that show it.
import { Implementation } from '../../../../domain/patents/parts';
import type { Patent } from '../../../../domain/patents/records';
import { plainColumn, RowsEditor } from '../../components/fields/RowsEditor';
import { useT } from '../../lib/i18n';
import type { RowField } from '../../lib/rowDraft';
import { useRecordSave } from '../../lib/useRecordSave';

/** Documents of the record as choices; a reference is the hash of its bytes. */
export const documentChoices = (patent: Patent) =>
  (patent.documents ?? []).map((one) => ({ value: one.hash, label: one.name }));

export function EvidencePart({ patent }: { readonly patent: Patent }) {
  const t = useT();
  const save = useRecordSave('patent', patent);
  const kinds = Implementation.shape.kind.options.map((value) => ({
    value,
    label: t(`domain.implementation.${value}`),
  }));
  const fields: readonly RowField[] = [
    { name: 'date', label: t('record.evidenceDate'), kind: 'date', required: true },
    { name: 'kind', label: t('record.evidenceKind'), kind: 'choice', required: true, choices: kinds },
    { name: 'by', label: t('record.evidenceBy'), kind: 'text', max: 300 },
    {
      name: 'description',
      label: t('record.evidenceDescription'),
      kind: 'long',
      required: true,
      full: true,
      max: 2000,
    },
    {
      name: 'documents',
      label: t('domain.field.documents'),
      kind: 'many',
      full: true,
      choices: documentChoices(patent),
    },
  ];
  return (
    <RowsEditor<Implementation>
      rows={patent.implementations ?? []}
      columns={[
        ...fields.slice(0, 4).map((field) => plainColumn<Implementation>(field)),
        {
          name: 'documents',
          label: t('domain.field.documents'),
          align: 'right',
          render: (row) => row.documents?.length ?? '',
        },
      ]}
      fields={fields}
      parse={Implementation.parse}
      order={(a, b) => a.date.localeCompare(b.date)}
      onChange={(next) => void save.set('implementations', patent.implementations, next.length ? next : null)}
      addLabel={t('record.addEvidence')}
      empty={t('record.noEvidence')}
      rowLabel={(row) => `${row.date} ${row.description.slice(0, 20)}`}
      testId="evidence"
    />
  );
}

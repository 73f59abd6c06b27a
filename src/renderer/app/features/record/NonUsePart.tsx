// 未实施正当理由: why a publicly funded patent may stay unused, and who accepted that.
import { NonUseReason } from '../../../../domain/patents/parts';
import type { Patent } from '../../../../domain/patents/records';
import { plainColumn, RowsEditor } from '../../components/fields/RowsEditor';
import { useT } from '../../lib/i18n';
import type { RowField } from '../../lib/rowDraft';
import { useRecordSave } from '../../lib/useRecordSave';
import { documentChoices } from './EvidencePart';

export function NonUsePart({ patent }: { readonly patent: Patent }) {
  const t = useT();
  const save = useRecordSave('patent', patent);
  const reason = patent.nonUseReason;
  const fields: readonly RowField[] = [
    { name: 'approver', label: t('record.approver'), kind: 'text', required: true, max: 100 },
    { name: 'approvedOn', label: t('record.approvedOn'), kind: 'date', required: true },
    { name: 'reason', label: t('record.reason'), kind: 'long', required: true, full: true, max: 2000 },
    {
      name: 'documents',
      label: t('domain.field.documents'),
      kind: 'many',
      full: true,
      choices: documentChoices(patent),
    },
  ];
  return (
    <RowsEditor<NonUseReason>
      rows={reason ? [reason] : []}
      columns={[fields[2], fields[0], fields[1]]
        .filter((field) => field !== undefined)
        .map((field) => plainColumn<NonUseReason>(field))}
      fields={fields}
      parse={NonUseReason.parse}
      // There is one reason at most: a new one takes the place of the old.
      onChange={(next) => void save.set('nonUseReason', reason, next.at(-1) ?? null)}
      addLabel={t(reason ? 'record.replaceReason' : 'record.addReason')}
      empty={t('record.noReason')}
      rowLabel={(row) => row.reason.slice(0, 20)}
      testId="nonUse"
    />
  );
}

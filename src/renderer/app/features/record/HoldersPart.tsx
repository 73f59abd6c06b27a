// 专利权人及份额: who holds the right and how much of it, with the sum checked (专利法 art. 14).

import { RightHolder } from '../../../../domain/patents/parts';
import type { Patent } from '../../../../domain/patents/records';
import { plainColumn, RowsEditor } from '../../components/fields/RowsEditor';
import { ShareSum } from '../../components/fields/ShareSum';
import { useT } from '../../lib/i18n';
import type { RowField } from '../../lib/rowDraft';
import { useRecordSave } from '../../lib/useRecordSave';

export function HoldersPart({ patent }: { readonly patent: Patent }) {
  const t = useT();
  const save = useRecordSave('patent', patent);
  const rows = patent.rightHolders ?? [];
  const fields: readonly RowField[] = [
    {
      name: 'name',
      label: t('record.holder'),
      kind: 'suggest',
      required: true,
      max: 300,
      choices: patent.applicants.map((name) => ({ value: name, label: name })),
    },
    { name: 'share', label: t('record.share'), kind: 'share', placeholder: '60%' },
  ];
  return (
    <RowsEditor<RightHolder>
      rows={rows}
      columns={fields.map((field) => plainColumn<RightHolder>(field))}
      fields={fields}
      parse={RightHolder.parse}
      onChange={(next) => void save.set('rightHolders', patent.rightHolders, next.length ? next : null)}
      addLabel={t('record.addHolder')}
      empty={t('record.noHolders')}
      rowLabel={(row) => row.name}
      testId="holders"
      foot={<ShareSum shares={rows.map((row) => row.share)} testId="holders-sum" />}
    />
  );
}

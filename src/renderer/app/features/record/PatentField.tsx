// One text field of the patent on the screen, edited in place.
import type { Patent } from '../../../../domain/patents/records';
import fieldStyles from '../../components/fields/Fields.module.css';
import { InlineField } from '../../components/fields/InlineField';
import { valueWord } from '../../lib/changeText';
import { useT } from '../../lib/i18n';
import { useRecordSave } from '../../lib/useRecordSave';
import { fieldText, type OverviewField, parseField } from './overviewFields';

export function PatentField({ patent, field }: { readonly patent: Patent; readonly field: OverviewField }) {
  const t = useT();
  const save = useRecordSave('patent', patent);
  return (
    <div className={field.full ? fieldStyles.full : undefined}>
      <InlineField
        label={t(`domain.field.${field.name}`)}
        value={fieldText(patent, field)}
        multiline={field.kind === 'long'}
        placeholder={field.kind === 'list' ? t('record.listHint') : undefined}
        testId={`field-${field.name}`}
        showTheirs={(value) => valueWord(field.name, value, t, () => undefined)}
        onSave={(text, rev) => {
          const parsed = parseField(field, text);
          return parsed.ok
            ? save.field(field.name, patent[field.name], parsed.value, rev)
            : t(parsed.problem);
        }}
      />
    </div>
  );
}

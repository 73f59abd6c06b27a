// One text field of the record on the screen, edited in place.
import type { RecordOf } from '../../../../domain/patents/records';
import { fieldWord, valueWord } from '../../lib/changeText';
import { useT } from '../../lib/i18n';
import { type FieldSpec, fieldText, parseField } from '../../lib/recordField';
import { type FieldOf, type SavedEntity, useRecordSave } from '../../lib/useRecordSave';
import fieldStyles from './Fields.module.css';
import { InlineField } from './InlineField';

interface RecordFieldProps<E extends SavedEntity> {
  readonly entity: E;
  readonly record: RecordOf[E];
  readonly field: FieldSpec<FieldOf<E>>;
  readonly label?: string;
  readonly placeholder?: string;
}

export function RecordField<E extends SavedEntity>(props: RecordFieldProps<E>) {
  const { entity, record, field } = props;
  const t = useT();
  const save = useRecordSave(entity, record);
  const stored = (record as Readonly<Record<string, unknown>>)[field.name];
  return (
    <div className={field.full ? fieldStyles.full : undefined}>
      <InlineField
        label={props.label ?? fieldWord(field.name, t)}
        value={fieldText(record, field)}
        multiline={field.kind === 'long'}
        placeholder={props.placeholder ?? (field.kind === 'list' ? t('fields.listHint') : undefined)}
        testId={`field-${field.name}`}
        showTheirs={(value) => valueWord(field.name, value, t, () => undefined)}
        onSave={(text, rev) => {
          const parsed = parseField(field, text);
          return parsed.ok ? save.field(field.name, stored, parsed.value, rev) : t(parsed.problem);
        }}
      />
    </div>
  );
}

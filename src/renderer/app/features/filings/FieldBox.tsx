// One field of a form as the paper has it: its label, a star where the paper insists, the box of its kind.
import { Checkbox, Group, Radio, Select, Text } from '@mantine/core';
import type { Field } from '../../../../domain/declarations/forms/field';
import { isRequired } from '../../../../domain/declarations/forms/field';
import styles from '../../components/fields/Fields.module.css';
import { InlineField } from '../../components/fields/InlineField';
import { useT } from '../../lib/i18n';
import { usePreferences } from '../../state/preferences';
import { readValue, valueText } from './fieldValue';
import classes from './filings.module.css';
import { SpecialPart } from './SpecialPart';
import type { FilingForm } from './useFilingForm';

interface FieldBoxProps {
  readonly name: string;
  readonly field: Field;
  readonly form: FilingForm;
  readonly fixed: boolean;
}

const wide: ReadonlySet<Field['input']> = new Set(['long', 'papers', 'amounts', 'custom', 'names']);

export function FieldBox({ name, field, form, fixed }: FieldBoxProps) {
  const t = useT();
  const lang = usePreferences((state) => state.language);
  const value = form.form[name];
  const star = isRequired(field, form.form);
  const label = `${field.label[lang]}${star ? ' *' : ''}`;
  const unit = field.input === 'fen' ? t('filings.yuan') : '';
  const isOpen =
    star && (value === undefined || value === '' || (Array.isArray(value) && value.length === 0));
  return (
    <div
      className={[wide.has(field.input) ? styles.full : '', isOpen && !fixed ? classes.open : ''].join(' ')}
      data-field={name}
    >
      {fixed ? (
        <Fixed field={field} name={name} form={form} label={`${label}${unit}`} />
      ) : (
        <Box field={field} name={name} form={form} label={`${label}${unit}`} />
      )}
      {field.hint && !fixed && (
        <Text size="xs" c="dimmed" className={classes.hint}>
          {field.hint[lang]}
        </Text>
      )}
    </div>
  );
}

type BoxProps = Omit<FieldBoxProps, 'fixed'> & { readonly label: string };

function Fixed({ field, name, form, label }: BoxProps) {
  const lang = usePreferences((state) => state.language);
  if (field.input === 'custom' || field.input === 'amounts')
    return <SpecialPart name={name} form={form} label={label} fixed />;
  return (
    <>
      <div className={styles.label}>{label}</div>
      <div className={classes.fixed}>{valueText(field, form.form[name], lang) || '—'}</div>
    </>
  );
}

function Box({ field, name, form, label }: BoxProps) {
  const t = useT();
  const lang = usePreferences((state) => state.language);
  const value = form.form[name];
  const put = (next: unknown): void => void form.put(name, next);
  const testId = `filing-${name}`;
  const choices = (field.choices ?? []).map((one) => ({ value: one.value, label: one.label[lang] }));
  switch (field.input) {
    case 'choice':
      return (
        <Select
          label={label}
          value={typeof value === 'string' ? value : null}
          data={choices}
          placeholder={t('common.empty')}
          clearable
          clearButtonProps={{ 'aria-label': `${t('common.clear')} ${label}` }}
          data-testid={testId}
          classNames={{ label: styles.label, input: styles.input }}
          onChange={put}
        />
      );
    case 'yesNo':
      return (
        <Radio.Group
          label={label}
          value={value === undefined ? '' : String(value)}
          onChange={(next) => put(next === 'true')}
          classNames={{ label: styles.label }}
        >
          <Group gap="md" mt={4}>
            <Radio size="xs" value="true" label={t('filings.yes')} data-testid={`${testId}-yes`} />
            <Radio size="xs" value="false" label={t('filings.no')} />
          </Group>
        </Radio.Group>
      );
    case 'papers':
      return (
        <Checkbox.Group
          label={label}
          value={Array.isArray(value) ? (value as string[]) : []}
          onChange={put}
          classNames={{ label: styles.label }}
          data-testid={testId}
        >
          <div className={classes.papers}>
            {choices.map((one) => (
              <Checkbox key={one.value} size="xs" value={one.value} label={one.label} />
            ))}
          </div>
        </Checkbox.Group>
      );
    case 'amounts':
    case 'custom':
      return <SpecialPart name={name} form={form} label={label} fixed={false} />;
    default:
      return (
        <InlineField
          label={label}
          value={valueText(field, value, lang)}
          multiline={field.input === 'long'}
          mono={field.input === 'code' || field.input === 'region'}
          showTheirs={String}
          testId={testId}
          onSave={(text) => {
            const read = readValue(field, text);
            if (!read.ok) return t(read.problem);
            return form.put(name, read.value).then((saved) => ({ kind: saved ? 'saved' : 'failed' }));
          }}
        />
      );
  }
}

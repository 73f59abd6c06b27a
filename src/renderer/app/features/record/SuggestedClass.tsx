// A class suggested by the IPC, 未核实, until a person sets it; clearing their choice brings the suggestion back.
import { Select } from '@mantine/core';
import styles from '../../components/fields/Fields.module.css';
import { UnverifiedBadge } from '../../components/UnverifiedBadge';
import { useT } from '../../lib/i18n';

interface SuggestedClassProps {
  readonly label: string;
  readonly value: string | undefined;
  readonly suggested: string | undefined;
  readonly source: string;
  readonly choices: readonly { readonly value: string; readonly label: string }[];
  readonly onChange: (value: string | null) => void;
  readonly testId: string;
}

export function SuggestedClass(props: SuggestedClassProps) {
  const { label, value, suggested, choices, testId } = props;
  const t = useT();
  const known = value === undefined || choices.some((choice) => choice.value === value);
  const data = known ? [...choices] : [{ value: value ?? '', label: value ?? '' }, ...choices];
  const word = choices.find((choice) => choice.value === suggested)?.label;
  return (
    <Select
      label={
        <span className={styles.badged}>
          {label} {value === undefined && word && <UnverifiedBadge source={props.source} />}
        </span>
      }
      aria-label={label}
      placeholder={word ? t('record.suggested', { name: word }) : t('common.empty')}
      value={value ?? null}
      data={data}
      searchable
      clearable={value !== undefined}
      clearButtonProps={{ 'aria-label': `${t('common.clear')} ${label}` }}
      nothingFoundMessage={t('fields.lookupNone')}
      maxDropdownHeight={260}
      data-testid={testId}
      classNames={{ label: styles.label, input: `${styles.input} ${styles.choice}` }}
      onChange={(next) => next !== (value ?? null) && props.onChange(next)}
    />
  );
}

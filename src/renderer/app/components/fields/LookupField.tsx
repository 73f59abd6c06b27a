// A choice among many records (a department, a person, a project), found by typing; a new one can be made on the spot.
import { Select } from '@mantine/core';
import { useState } from 'react';
import { useT } from '../../lib/i18n';
import classes from './Fields.module.css';

interface Choice {
  readonly value: string;
  readonly label: string;
}

export interface LookupFieldProps {
  readonly label: string;
  readonly value: string | null;
  readonly choices: readonly Choice[];
  readonly onSearch: (text: string) => void;
  readonly onChange: (value: string | null) => void;
  /** Makes a new record of the typed name. */
  readonly onCreate?: (name: string) => void;
  readonly testId: string;
  readonly plain?: boolean;
}

const CREATE = ' new';

export function LookupField(props: LookupFieldProps) {
  const { label, value, choices, onSearch, onChange, onCreate, testId } = props;
  const t = useT();
  const [text, setText] = useState('');
  const typed = text.trim();
  const known = choices.some((choice) => choice.label === typed);
  const data = [...choices];
  if (onCreate && typed !== '' && !known) {
    data.push({ value: CREATE, label: t('fields.createNamed', { name: typed }) });
  }
  return (
    <Select
      label={label}
      placeholder={t('fields.lookupHint')}
      value={value}
      data={data}
      searchable
      clearable={value !== null}
      clearButtonProps={{ 'aria-label': `${t('common.clear')} ${label}` }}
      nothingFoundMessage={t('fields.lookupNone')}
      limit={50}
      maxDropdownHeight={260}
      data-testid={testId}
      classNames={props.plain ? undefined : { label: classes.label, input: classes.input }}
      onSearchChange={(next) => {
        setText(next);
        onSearch(next);
      }}
      onChange={(next) => {
        if (next === CREATE) onCreate?.(typed);
        else if (next !== value) onChange(next);
      }}
    />
  );
}

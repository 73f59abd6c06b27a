// One row of a list as a small form: Enter saves, Esc leaves everything as it was.
import {
  Autocomplete,
  Button,
  Group,
  MultiSelect,
  PasswordInput,
  Select,
  Textarea,
  TextInput,
} from '@mantine/core';
import { type FormEvent, type KeyboardEvent, useState } from 'react';
import { useT } from '../../lib/i18n';
import { draftOfRow, type RowDraft, type RowField, readRow } from '../../lib/rowDraft';
import classes from './Fields.module.css';

interface RowFormProps {
  readonly fields: readonly RowField[];
  readonly row?: Readonly<Record<string, unknown>>;
  readonly onSave: (row: Record<string, unknown>) => void;
  readonly onCancel: () => void;
  readonly label: string;
  readonly testId: string;
  /** Words of the button; 保存 where they are left out. */
  readonly saveLabel?: string;
  /** What is wrong with a row whose fields have the right form, in words by field. */
  readonly check?: (row: Readonly<Record<string, unknown>>) => Readonly<Record<string, string>>;
}

export function RowForm({ fields, row, onSave, onCancel, label, testId, saveLabel, check }: RowFormProps) {
  const t = useT();
  const [draft, setDraft] = useState<RowDraft>(() => draftOfRow(fields, row));
  const [problems, setProblems] = useState<Readonly<Record<string, string>>>({});
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    event.stopPropagation();
    const read = readRow(fields, draft, row);
    if (read.ok) {
      const wrong = check?.(read.row) ?? {};
      if (Object.keys(wrong).length > 0) setProblems(wrong);
      else onSave(read.row);
      return;
    }
    const words = Object.entries(read.problems).map(([name, key]) => [
      name,
      t(key, { n: fields.find((field) => field.name === name)?.max ?? 0 }),
    ]);
    setProblems(Object.fromEntries(words));
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.nativeEvent.isComposing || event.defaultPrevented) return;
    event.preventDefault();
    event.stopPropagation();
    onCancel();
  };
  return (
    <form
      className={classes.rowForm}
      aria-label={label}
      data-testid={`${testId}-form`}
      noValidate
      onSubmit={submit}
      onKeyDown={onKeyDown}
    >
      {fields.map((field, index) => (
        <div key={field.name} className={field.full ? classes.full : undefined}>
          <Cell
            field={field}
            value={draft[field.name] ?? ''}
            error={problems[field.name]}
            first={index === 0}
            testId={`${testId}-${field.name}`}
            onChange={(value) => {
              setDraft((old) => ({ ...old, [field.name]: value }));
              setProblems({});
            }}
          />
        </div>
      ))}
      <Group gap="sm" className={classes.full}>
        <Button type="submit" data-testid={`${testId}-save`}>
          {saveLabel ?? t('common.save')}
        </Button>
        <Button variant="default" onClick={onCancel}>
          {t('common.cancel')}
        </Button>
      </Group>
    </form>
  );
}

interface CellProps {
  readonly field: RowField;
  readonly value: string;
  readonly error?: string;
  readonly first: boolean;
  readonly testId: string;
  readonly onChange: (value: string) => void;
}

function Cell({ field, value, error, first, testId, onChange }: CellProps) {
  const t = useT();
  const { label, kind, required } = field;
  const common = { label, required, error, autoFocus: first, 'data-testid': testId };
  const choices = [...(field.choices ?? [])];
  if (kind === 'choice')
    return (
      <Select
        {...common}
        data={choices}
        value={value === '' ? null : value}
        clearable={!required}
        clearButtonProps={{ 'aria-label': `${t('common.clear')} ${label}` }}
        searchable={choices.length > 10}
        onChange={(next) => onChange(next ?? '')}
      />
    );
  if (kind === 'many')
    return (
      <MultiSelect
        {...common}
        data={choices}
        value={value === '' ? [] : value.split('\n')}
        onChange={(next) => onChange(next.join('\n'))}
      />
    );
  if (kind === 'suggest')
    return (
      <Autocomplete
        {...common}
        size="xs"
        placeholder={field.placeholder}
        data={[...new Set(choices.map((choice) => choice.label))]}
        value={value}
        onChange={onChange}
      />
    );
  if (kind === 'secret')
    return (
      <PasswordInput
        {...common}
        placeholder={field.placeholder}
        autoComplete="off"
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
    );
  if (kind === 'long')
    return (
      <Textarea
        {...common}
        autosize
        minRows={2}
        maxRows={10}
        placeholder={field.placeholder}
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
    );
  return (
    <TextInput
      {...common}
      placeholder={field.placeholder ?? (kind === 'date' ? '2024-03-05' : undefined)}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}

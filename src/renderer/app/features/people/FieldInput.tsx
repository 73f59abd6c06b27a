// One field of the form: text, long text, a role, or a department.
import { NativeSelect, Select, Textarea, TextInput } from '@mantine/core';
import type { KeyboardEvent } from 'react';
import { useT } from '../../lib/i18n';
import { useDeskQuery } from '../../lib/useQuery';
import type { FieldSpec } from './fields';

export interface FieldInputProps {
  readonly spec: FieldSpec;
  readonly value: string;
  readonly error?: string;
  readonly onChange: (value: string) => void;
  /** The field was left, or a choice was made: `value` is what it then holds. */
  readonly onCommit?: (value: string) => void;
  readonly onReset?: () => void;
}

const ROLES = ['staff', 'student', 'external'] as const;
const ALL_DEPARTMENTS = 5000;

export function FieldInput(props: FieldInputProps) {
  const t = useT();
  const { spec, value, onChange, onCommit, onReset } = props;
  const label = t(spec.label);
  if (spec.kind === 'department') return <DepartmentInput {...props} />;
  if (spec.kind === 'role') {
    return (
      <NativeSelect
        label={label}
        value={value}
        data={[
          { value: '', label: t('people.noRole') },
          ...ROLES.map((role) => ({ value: role as string, label: t(`domain.role.${role}`) })),
        ]}
        onChange={(event) => {
          onChange(event.currentTarget.value);
          onCommit?.(event.currentTarget.value);
        }}
        data-testid={`field-${spec.name}`}
      />
    );
  }
  const common = {
    label,
    value,
    error: props.error,
    required: spec.required,
    onBlur: () => onCommit?.(value),
    'data-testid': `field-${spec.name}`,
  };
  const keys = (event: KeyboardEvent<HTMLInputElement | HTMLTextAreaElement>): void => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape' && onReset) {
      event.preventDefault();
      onReset();
    } else if (event.key === 'Enter' && spec.kind === 'text' && onCommit) event.currentTarget.blur();
  };
  return spec.kind === 'long' ? (
    <Textarea
      {...common}
      autosize
      minRows={2}
      maxRows={8}
      onKeyDown={keys}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  ) : (
    <TextInput {...common} onKeyDown={keys} onChange={(event) => onChange(event.currentTarget.value)} />
  );
}

function DepartmentInput({ spec, value, onChange, onCommit }: FieldInputProps) {
  const t = useT();
  const list = useDeskQuery('departments.list', { limit: ALL_DEPARTMENTS }, { entities: ['department'] });
  return (
    <Select
      label={t(spec.label)}
      placeholder={t('people.noDepartment')}
      searchable
      clearable
      clearButtonProps={{ 'aria-label': t('common.clear') }}
      value={value === '' ? null : value}
      data={(list.data?.rows ?? []).map((row) => ({ value: row.id as string, label: row.name }))}
      onChange={(next) => {
        onChange(next ?? '');
        onCommit?.(next ?? '');
      }}
      data-testid={`field-${spec.name}`}
    />
  );
}

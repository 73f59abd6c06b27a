// The input that fits a field: choices for department, state and kind, text for the rest.
import { NativeSelect, TextInput } from '@mantine/core';
import { LegalBucket, PatentType } from '../../../../domain/patents/records';
import { fieldWord } from '../../lib/changeText';
import { useT } from '../../lib/i18n';
import { useDeskQuery } from '../../lib/useQuery';
import type { FixName } from './fixFields';

export interface FixInputProps {
  readonly name: FixName;
  readonly label?: string;
  readonly value: string;
  readonly problem?: string;
  readonly onChange: (value: string) => void;
  readonly onEnter: () => void;
}

/** Choices of a field with their words; undefined where it is typed. */
export function useChoices(name: FixName): ReadonlyArray<{ value: string; label: string }> | undefined {
  const t = useT();
  const departments = useDeskQuery(
    'departments.list',
    { limit: 5000 },
    { entities: ['department'], enabled: name === 'departmentId' },
  );
  if (name === 'departmentId') {
    return (departments.data?.rows ?? []).map(({ id, name: label }) => ({ value: id, label }));
  }
  if (name === 'legalBucket') {
    return LegalBucket.options
      .filter((value) => value !== 'unknown')
      .map((value) => ({ value, label: t(`domain.bucket.${value}`) }));
  }
  if (name === 'type')
    return PatentType.options.map((value) => ({ value, label: t(`domain.type.${value}`) }));
  return undefined;
}

export function FixInput({ name, label, value, problem, onChange, onEnter }: FixInputProps) {
  const t = useT();
  const choices = useChoices(name);
  const common = {
    label: label ?? fieldWord(name, t),
    value,
    error: problem,
    'data-testid': `fix-${name}`,
  };
  if (choices) {
    return (
      <NativeSelect
        {...common}
        data={[{ value: '', label: '' }, ...choices]}
        onChange={(event) => onChange(event.currentTarget.value)}
        w={180}
      />
    );
  }
  return (
    <TextInput
      {...common}
      placeholder={name === 'filingDate' || name === 'grantDate' ? 'yyyy-MM-dd' : undefined}
      onChange={(event) => onChange(event.currentTarget.value)}
      onKeyDown={(event) => event.key === 'Enter' && onEnter()}
      w={150}
    />
  );
}

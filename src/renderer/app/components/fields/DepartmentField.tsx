// The department of a patent, with a new one made on the spot where it is missing.
import { useState } from 'react';
import type { Department } from '../../../../domain/patents/records';
import { useT } from '../../lib/i18n';
import { runCommand } from '../../lib/runCommand';
import { useDeskQuery } from '../../lib/useQuery';
import { LookupField } from './LookupField';

export interface DepartmentFieldProps {
  readonly department: Department | null;
  readonly onChange: (id: string | null) => void;
  readonly plain?: boolean;
}

export function DepartmentField({ department, onChange, plain }: DepartmentFieldProps) {
  const t = useT();
  const [text, setText] = useState('');
  const search = text === department?.name ? '' : text;
  const found = useDeskQuery(
    'departments.list',
    { text: search, limit: 50 },
    { entities: ['department'], keepPrevious: true },
  );
  const choices = (found.data?.rows ?? []).map((row) => ({ value: row.id as string, label: row.name }));
  if (department && !choices.some((choice) => choice.value === department.id)) {
    choices.unshift({ value: department.id, label: department.name });
  }
  const create = async (name: string): Promise<void> => {
    const label = t('fields.departmentCreated', { name });
    const made = await runCommand('record.create', { entity: 'department', fields: { name } }, { label });
    if (made.ok) onChange(made.value.id);
  };
  return (
    <LookupField
      label={t('domain.field.departmentId')}
      value={department?.id ?? null}
      choices={choices}
      onSearch={setText}
      onChange={onChange}
      onCreate={(name) => void create(name)}
      testId="field-departmentId"
      plain={plain}
    />
  );
}

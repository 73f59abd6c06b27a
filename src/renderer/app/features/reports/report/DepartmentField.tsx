// 范围: the whole institution, or one department; how a contract of several departments counts is told in the definitions.
import { Select } from '@mantine/core';
import { useT } from '../../../lib/i18n';
import { useDeskQuery } from '../../../lib/useQuery';

interface DepartmentFieldProps {
  /** null = the whole institution, '' = what belongs to no department. */
  readonly value: string | null;
  readonly onChange: (departmentId: string | null) => void;
}

/** A choice can not be empty. */
const all = '*';

export function DepartmentField({ value, onChange }: DepartmentFieldProps) {
  const t = useT();
  const found = useDeskQuery('departments.list', { limit: 5000 }, { entities: ['department'] });
  const rows = found.data?.rows ?? [];
  if (rows.length === 0) return null;
  return (
    <Select
      label={t('reports.department')}
      value={value ?? all}
      data={[
        { value: all, label: t('reports.departmentAll') },
        ...rows.map(({ id, name }) => ({ value: id as string, label: name })),
        { value: '', label: t('reports.departmentNone') },
      ]}
      searchable
      allowDeselect={false}
      maxDropdownHeight={320}
      onChange={(next) => onChange(next === null || next === all ? null : next)}
      data-testid="report-department"
    />
  );
}

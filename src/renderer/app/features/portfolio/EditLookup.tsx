// A department, family or project for many patents, found by typing.
import { useState } from 'react';
import { LookupField } from '../../components/fields/LookupField';
import { useT } from '../../lib/i18n';
import { runCommand } from '../../lib/runCommand';
import { useDeskQuery } from '../../lib/useQuery';

type Kind = 'department' | 'family' | 'project';

interface EditLookupProps {
  readonly kind: Kind;
  readonly label: string;
  readonly value: string;
  readonly testId: string;
  readonly onChange: (id: string) => void;
}

interface Named {
  readonly id: string;
  readonly name?: unknown;
  readonly number?: unknown;
}

const labelOf = ({ id, name, number }: Named): string => {
  const parts = [name, number].filter((part): part is string => typeof part === 'string');
  return parts.length > 0 ? parts.join(' · ') : id;
};

function useChoices(kind: Kind, text: string): readonly Named[] {
  const page = { text, limit: 50 };
  const kept = { keepPrevious: true, entities: [kind] };
  const departments = useDeskQuery('departments.list', page, { ...kept, enabled: kind === 'department' });
  const projects = useDeskQuery('projects.list', page, { ...kept, enabled: kind === 'project' });
  const families = useDeskQuery(
    'registers.list',
    { entity: 'family', ...page },
    { ...kept, enabled: kind === 'family' },
  );
  return { department: departments, project: projects, family: families }[kind].data?.rows ?? [];
}

export function EditLookup({ kind, label, value, testId, onChange }: EditLookupProps) {
  const t = useT();
  const [text, setText] = useState('');
  const [chosen, setChosen] = useState<{ value: string; label: string } | null>(null);
  const rows = useChoices(kind, text === chosen?.label ? '' : text);
  const choices = rows.map((row) => ({
    value: row.id,
    label: kind === 'project' ? labelOf(row) : labelOf({ ...row, number: undefined }),
  }));
  if (chosen && !choices.some((one) => one.value === chosen.value)) choices.unshift(chosen);
  const choose = (id: string | null): void => {
    setChosen(choices.find((one) => one.value === id) ?? null);
    onChange(id ?? '');
  };
  const create = async (name: string): Promise<void> => {
    const made = await runCommand(
      'record.create',
      { entity: kind, fields: { name } },
      { label: t('portfolio.editCreated', { what: t(`domain.entity.${kind}`), name }) },
    );
    if (!made.ok) return;
    setChosen({ value: made.value.id, label: name });
    onChange(made.value.id);
  };
  return (
    <LookupField
      label={label}
      value={value === '' ? null : value}
      choices={choices}
      onSearch={setText}
      onChange={choose}
      onCreate={kind === 'project' ? undefined : (name) => void create(name)}
      testId={testId}
      plain
    />
  );
}

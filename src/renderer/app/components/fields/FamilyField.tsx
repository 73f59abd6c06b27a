// The family of a patent, found by name, with a new one made on the spot.
import { useState } from 'react';
import { Family } from '../../../../domain/patents/records';
import { useT } from '../../lib/i18n';
import { runCommand } from '../../lib/runCommand';
import { useDeskQuery } from '../../lib/useQuery';
import { LookupField } from './LookupField';

interface FamilyFieldProps {
  /** The chosen family, as far as it is known. */
  readonly family: Family | undefined;
  readonly value: string | null;
  readonly onChange: (id: string | null) => void;
  readonly plain?: boolean;
}

export function FamilyField({ family, value, onChange, plain }: FamilyFieldProps) {
  const t = useT();
  const [text, setText] = useState('');
  const found = useDeskQuery(
    'registers.list',
    { entity: 'family', text: text === family?.name ? '' : text, limit: 30 },
    { entities: ['family'], keepPrevious: true },
  );
  const choices = (found.data?.rows ?? []).map((row) => {
    const one = Family.parse(row);
    return { value: one.id as string, label: one.name };
  });
  if (family && !choices.some((choice) => choice.value === family.id))
    choices.unshift({ value: family.id, label: family.name });
  const create = async (name: string): Promise<void> => {
    const label = t('fields.familyCreated', { name });
    const made = await runCommand('record.create', { entity: 'family', fields: { name } }, { label });
    if (made.ok) onChange(made.value.id);
  };
  return (
    <LookupField
      label={t('domain.field.familyId')}
      value={value}
      choices={choices}
      onSearch={setText}
      onChange={onChange}
      onCreate={(name) => void create(name)}
      testId="field-familyId"
      plain={plain}
    />
  );
}

// One setting as text: saved when the field is left, put back where it can not be saved.
import { TextInput } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useT } from '../../lib/i18n';
import { runCommand } from '../../lib/runCommand';
import { useDeskQuery } from '../../lib/useQuery';

export interface SettingFieldProps {
  /** Key in the store's settings. */
  readonly name: string;
  readonly label: string;
  readonly description: string;
  readonly maxLength: number;
}

export function SettingField({ name, label, description, maxLength }: SettingFieldProps) {
  const t = useT();
  const { data } = useDeskQuery('settings.get', { keys: [name] }, { entities: ['settings'] });
  const value = data?.values[name];
  const stored = typeof value === 'string' ? value : '';
  const [draft, setDraft] = useState(stored);
  useEffect(() => setDraft(stored), [stored]);
  const save = async (): Promise<void> => {
    const next = draft.trim();
    if (next === stored) return setDraft(stored);
    const result = await runCommand(
      'settings.put',
      { values: { [name]: next } },
      { label: t('settings.saved') },
    );
    if (!result.ok) setDraft(stored);
  };
  return (
    <TextInput
      label={label}
      description={description}
      value={draft}
      maxLength={maxLength}
      disabled={data === undefined}
      onChange={(event) => setDraft(event.currentTarget.value)}
      onBlur={() => void save()}
      onKeyDown={(event) => {
        if (event.nativeEvent.isComposing) return;
        if (event.key === 'Enter') event.currentTarget.blur();
        if (event.key === 'Escape') {
          event.preventDefault();
          setDraft(stored);
        }
      }}
      data-testid={`setting-${name}`}
    />
  );
}

// The name of a view, typed in place.
import { Button, Group, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useT } from '../../lib/i18n';

interface ViewNameProps {
  readonly label: string;
  readonly start: string;
  readonly taken: (name: string) => boolean;
  readonly onSave: (name: string) => void;
  readonly onCancel?: () => void;
}

const LONGEST = 60;

export function ViewName({ label, start, taken, onSave, onCancel }: ViewNameProps) {
  const t = useT();
  const [name, setName] = useState(start);
  const clash = name.trim() !== '' && taken(name);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (name.trim() !== '' && !clash) onSave(name.trim());
  };
  return (
    <form onSubmit={submit} style={{ flex: 1 }}>
      <Group gap="xs" wrap="nowrap" align="flex-start">
        <TextInput
          style={{ flex: 1 }}
          aria-label={label}
          placeholder={label}
          maxLength={LONGEST}
          value={name}
          error={clash ? t('portfolio.viewNameTaken') : undefined}
          data-autofocus={onCancel ? true : undefined}
          data-testid="view-name"
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <Button
          type="submit"
          size="compact-sm"
          h={30}
          disabled={name.trim() === '' || clash}
          data-testid="view-save"
        >
          {t('common.save')}
        </Button>
        {onCancel && (
          <Button variant="default" size="compact-sm" h={30} onClick={onCancel}>
            {t('common.cancel')}
          </Button>
        )}
      </Group>
    </form>
  );
}

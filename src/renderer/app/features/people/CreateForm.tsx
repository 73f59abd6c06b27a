// A new person, department or project.
import { Button, Group, Stack, Title } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useT } from '../../lib/i18n';
import { runCommand } from '../../lib/runCommand';
import { FieldInput } from './FieldInput';
import { draftOf, FIELDS, fieldProblem, fieldsOf, isComplete, type PeopleEntity } from './fields';

export function CreateForm({
  entity,
  onClose,
}: {
  readonly entity: PeopleEntity;
  readonly onClose: () => void;
}) {
  const t = useT();
  const [draft, setDraft] = useState(() => draftOf(entity, null));
  const [tried, setTried] = useState(false);
  const [busy, setBusy] = useState(false);
  const create = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setTried(true);
    if (!isComplete(entity, draft, t)) return;
    setBusy(true);
    const label = t('people.created', {
      what: t(`domain.entity.${entity}`),
      name: (draft.name ?? '').trim(),
    });
    const result = await runCommand('record.create', { entity, fields: fieldsOf(draft) }, { label });
    setBusy(false);
    if (result.ok) onClose();
  };
  return (
    <form onSubmit={(event) => void create(event)} noValidate data-testid="people-create">
      <Stack gap="sm">
        <Title order={2}>{t(`people.add.${entity}`)}</Title>
        {FIELDS[entity].map((spec) => (
          <FieldInput
            key={spec.name}
            spec={spec}
            value={draft[spec.name] ?? ''}
            error={tried ? fieldProblem(spec, draft, t) : undefined}
            onChange={(value) => setDraft({ ...draft, [spec.name]: value })}
          />
        ))}
        <Group gap="sm">
          <Button type="submit" loading={busy} data-testid="people-create-go">
            {t('people.create')}
          </Button>
          <Button variant="default" onClick={onClose}>
            {t('common.cancel')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

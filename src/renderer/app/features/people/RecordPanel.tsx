// The chosen record beside the list: edited in place, saved when a field is left; to its patents, or away.
import { Button, CloseButton, Group, Stack, Text, Title } from '@mantine/core';
import { IconBulb, IconTrash } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { useT } from '../../lib/i18n';
import { runCommand } from '../../lib/runCommand';
import { go } from '../../state/navigation';
import { FieldInput } from './FieldInput';
import { draftOf, FIELDS, fieldProblem, patchOf } from './fields';
import type { Kind, Listed } from './kinds';
import { removeRecord } from './removeRecord';

export interface RecordPanelProps<R extends Listed> {
  readonly kind: Kind<R>;
  readonly row: R;
  readonly onClose: () => void;
  readonly onSaved: () => void;
}

export function RecordPanel<R extends Listed>({ kind, row, onClose, onSaved }: RecordPanelProps<R>) {
  const t = useT();
  const { entity } = kind;
  const [draft, setDraft] = useState(() => draftOf(entity, row));
  useEffect(() => setDraft(draftOf(entity, row)), [entity, row]);
  const save = async (name: string, value: string): Promise<void> => {
    const spec = FIELDS[entity].find((field) => field.name === name);
    const next = { ...draft, [name]: value };
    if (!spec || fieldProblem(spec, next, t)) return;
    const patch = patchOf(entity, row, { ...draftOf(entity, row), [name]: value });
    if (Object.keys(patch).length === 0) return;
    const label = t('people.updated', { name: row.name });
    const result = await runCommand(
      'record.update',
      { entity, id: row.id, expectedRev: row.rev, patch },
      { label },
    );
    if (!result.ok) setDraft(draftOf(entity, row));
    onSaved();
  };
  const used = row.patentCount > 0;
  return (
    <Stack gap="sm" data-testid="people-panel">
      <Group justify="space-between" wrap="nowrap" align="flex-start">
        <Title order={2} style={{ overflowWrap: 'anywhere' }}>
          {row.name}
        </Title>
        <CloseButton aria-label={t('people.close')} onClick={onClose} />
      </Group>
      <Button
        leftSection={<IconBulb size={16} />}
        disabled={!used}
        onClick={() => go('patents', { text: '', filter: kind.patents(row.id) })}
        data-testid="people-patents"
      >
        {t('people.patentsOf', { n: row.patentCount })}
      </Button>
      {kind.facts?.(row)}
      {FIELDS[entity].map((spec) => (
        <FieldInput
          key={spec.name}
          spec={spec}
          value={draft[spec.name] ?? ''}
          error={fieldProblem(spec, draft, t)}
          onChange={(value) => setDraft({ ...draft, [spec.name]: value })}
          onCommit={(value) => void save(spec.name, value)}
          onReset={() => setDraft(draftOf(entity, row))}
        />
      ))}
      {kind.private?.(row)}
      <Text size="xs" c="dimmed">
        {t('people.editHint')}
      </Text>
      <Group gap="sm">
        <Button
          variant="default"
          leftSection={<IconTrash size={16} />}
          disabled={used}
          onClick={() => void removeRecord(entity, row).then((removed) => removed && onClose())}
          data-testid="people-remove"
        >
          {t('people.remove')}
        </Button>
      </Group>
      {used && (
        <Text size="xs" c="dimmed">
          {t('people.inUse', { n: row.patentCount })}
        </Text>
      )}
    </Stack>
  );
}

// One template on screen: name and version, columns in their order, the words of the platform, and how its result is read.
import { Button, Group, Stack, Text, TextInput, Title } from '@mantine/core';
import { useState } from 'react';
import type { TemplateSpec } from '../../../../domain/submission/template/spec';
import type { DeskError } from '../../../../shared/result';
import { ErrorNote } from '../../components/ErrorNote';
import { Notice } from '../../components/Notice';
import { UnverifiedBadge } from '../../components/UnverifiedBadge';
import { call } from '../../lib/desk';
import { useT } from '../../lib/i18n';
import { notifyDone } from '../../lib/notify';
import { TemplateColumns } from './TemplateColumns';
import { TemplateWords } from './TemplateWords';

export interface TemplateEditorProps {
  readonly spec: TemplateSpec;
  readonly onSaved: () => Promise<void>;
}

type Fault = { code: string; column: number };

export function TemplateEditor({ spec, onSaved }: TemplateEditorProps) {
  const t = useT();
  const [draft, setDraft] = useState(spec);
  const [faults, setFaults] = useState<readonly Fault[]>([]);
  const [error, setError] = useState<DeskError | null>(null);
  const change = (patch: Partial<TemplateSpec>): void => setDraft({ ...draft, ...patch });
  const changeResult = (patch: Partial<TemplateSpec['result']>): void =>
    change({ result: { ...draft.result, ...patch } });

  const save = async (): Promise<void> => {
    const result = await call('submission.putTemplate', { spec: draft });
    setError(result.ok ? null : result.error);
    if (!result.ok) return;
    setFaults(result.value.faults);
    if (result.value.faults.length > 0) return;
    notifyDone(t('submission.templateSaved'));
    await onSaved();
  };
  const faultText = ({ code, column }: Fault): string =>
    code === 'FIELD_UNKNOWN' || code === 'LIST_UNKNOWN' || code === 'HEADER_TWICE'
      ? t(`submission.templateFault.${code}`, { n: column + 1 })
      : code;

  return (
    <Stack gap="md" data-testid="template-editor">
      <Group justify="space-between" align="flex-start" wrap="nowrap">
        <Group gap="sm">
          <Title order={2}>{spec.name}</Title>
          {!spec.verified && <UnverifiedBadge source={spec.source} />}
        </Group>
        <Button onClick={() => void save()} style={{ flexShrink: 0 }} data-testid="template-save">
          {t('submission.templateSave')}
        </Button>
      </Group>
      <Text size="xs" c="dimmed">
        {spec.source}
      </Text>
      {error && <ErrorNote error={error} />}
      {faults.length > 0 && <Notice tone="red">{faults.map(faultText).join('；')}</Notice>}
      <Group gap="sm">
        <TextInput
          label={t('submission.templateName')}
          value={draft.name}
          onChange={(event) => change({ name: event.currentTarget.value })}
          w={280}
        />
        <TextInput
          label={t('submission.templateVersion', { v: '' })}
          value={draft.version}
          onChange={(event) => change({ version: event.currentTarget.value })}
          w={140}
        />
        <TextInput
          label={t('submission.templateSheet')}
          value={draft.sheet}
          onChange={(event) => change({ sheet: event.currentTarget.value })}
          w={180}
        />
      </Group>
      <TemplateColumns
        columns={draft.columns}
        kind={draft.kind}
        lists={Object.keys(draft.lists)}
        onChange={(columns) => change({ columns })}
      />
      <Title order={3}>{t('submission.templateWords')}</Title>
      {Object.entries(draft.lists).map(([name, words]) => (
        <TemplateWords
          key={name}
          title={name}
          words={words}
          onChange={(next) => change({ lists: { ...draft.lists, [name]: next } })}
        />
      ))}
      <Title order={3}>{t('submission.templateResult')}</Title>
      <Group gap="sm">
        {(['key', 'state', 'message', 'number'] as const).map((field) => (
          <TextInput
            key={field}
            label={t(
              `submission.template${field === 'key' ? 'Key' : field === 'state' ? 'State' : field === 'message' ? 'Message' : 'Number'}`,
            )}
            value={draft.result[field] ?? ''}
            onChange={(event) => changeResult({ [field]: event.currentTarget.value })}
            w={180}
          />
        ))}
      </Group>
      <TemplateWords
        title={t('submission.templateStates')}
        words={draft.result.states}
        means
        onChange={(states) => changeResult({ states: states as TemplateSpec['result']['states'] })}
      />
    </Stack>
  );
}

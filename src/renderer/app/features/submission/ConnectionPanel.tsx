// Address, organisation code and token of the platform, and a test of the connection that answers in words.
import { Button, Group, PasswordInput, Stack, Text, TextInput, Title } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { DeskError } from '../../../../shared/result';
import { ErrorNote } from '../../components/ErrorNote';
import { call } from '../../lib/desk';
import { useT } from '../../lib/i18n';
import { notifyDone } from '../../lib/notify';
import { ConnectionTest } from './ConnectionTest';
import { type ConnectionForm, connectionErrors } from './connection';
import classes from './submission.module.css';
import type { Connection } from './useConnection';

export interface ConnectionPanelProps {
  readonly settings: Connection;
  readonly onSaved: () => Promise<void>;
  /** The platform was asked: its keys may be known now. */
  readonly onTested: () => void;
}

export function ConnectionPanel({ settings, onSaved, onTested }: ConnectionPanelProps) {
  const t = useT();
  const { endpoint, organisationCode, hasToken } = settings;
  const [form, setForm] = useState<ConnectionForm>({ endpoint, organisationCode, token: '' });
  const [tried, setTried] = useState(false);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<DeskError | null>(null);
  const errors = connectionErrors(form, hasToken);
  const shown = (field: keyof ConnectionForm) => (tried && errors[field] ? t(errors[field]) : undefined);
  const set = (patch: Partial<ConnectionForm>): void => setForm({ ...form, ...patch });

  const save = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setTried(true);
    if (Object.keys(errors).length > 0) return;
    setBusy(true);
    const result = await call('submission.configure', {
      endpoint: form.endpoint.trim(),
      organisationCode: form.organisationCode.trim(),
      token: form.token.trim(),
    });
    setBusy(false);
    setError(result.ok ? null : result.error);
    if (!result.ok) return;
    setForm({ ...form, token: '' });
    notifyDone(t('submission.connectionSaved'));
    await onSaved();
  };

  return (
    <Stack gap="md" className={classes.pad} maw={620} data-testid="connection-panel">
      <Title order={2}>{t('submission.connection')}</Title>
      {error && <ErrorNote error={error} />}
      <form onSubmit={(event) => void save(event)} noValidate>
        <Stack gap="sm">
          <TextInput
            label={t('submission.endpoint')}
            description={t('submission.endpointHint')}
            value={form.endpoint}
            onChange={(event) => set({ endpoint: event.currentTarget.value })}
            error={shown('endpoint')}
            spellCheck={false}
            data-testid="connection-endpoint"
          />
          <TextInput
            label={t('submission.organisationCode')}
            description={t('submission.organisationCodeHint')}
            value={form.organisationCode}
            onChange={(event) => set({ organisationCode: event.currentTarget.value })}
            error={shown('organisationCode')}
            spellCheck={false}
            required
            data-testid="connection-organisation"
          />
          <PasswordInput
            label={t('submission.token')}
            description={t(hasToken ? 'submission.tokenKept' : 'submission.tokenNew')}
            placeholder={hasToken ? t('submission.tokenPlaceholder') : undefined}
            value={form.token}
            onChange={(event) => set({ token: event.currentTarget.value })}
            error={shown('token')}
            visible={false}
            visibilityToggleButtonProps={{ style: { display: 'none' } }}
            autoComplete="off"
            required={!hasToken && form.endpoint !== ''}
            data-testid="connection-token"
          />
          <Group>
            <Button type="submit" loading={busy} data-testid="connection-save">
              {t('submission.saveConnection')}
            </Button>
          </Group>
        </Stack>
      </form>
      {hasToken && endpoint !== '' && <ConnectionTest key={endpoint} onTested={onTested} />}
      <Text size="xs" c="dimmed">
        {t('submission.deviceId')} <span className={classes.mono}>{settings.deviceId}</span>
      </Text>
    </Stack>
  );
}

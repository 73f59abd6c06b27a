// How the office reaches the network: proxy, and the school's own certificate authority.
import { Button, FileButton, Group, NativeSelect, Stack, Text, TextInput, Title } from '@mantine/core';
import { useEffect, useState } from 'react';
import type { DeskError } from '../../../../shared/result';
import type { RouteInput, RouteOutput } from '../../../../shared/routes';
import { ErrorNote } from '../../components/ErrorNote';
import { call, query } from '../../lib/desk';
import { useT } from '../../lib/i18n';
import { notifyDone } from '../../lib/notify';

type Mode = RouteInput<'submission.proxy'>['mode'];
type Authorities = RouteOutput<'submission.proxy'>['authorities'];
const MODES = ['system', 'manual', 'none'] as const;

export function NetworkPanel() {
  const t = useT();
  const [mode, setMode] = useState<Mode>('system');
  const [address, setAddress] = useState('');
  const [authorities, setAuthorities] = useState<Authorities>([]);
  const [error, setError] = useState<DeskError | null>(null);
  useEffect(() => {
    const keys = ['submission.proxyMode', 'submission.proxy'];
    void query('settings.get', { keys }).then((result) => {
      if (!result.ok) return;
      const { values } = result.value;
      const kept = MODES.find((one) => one === values['submission.proxyMode']) ?? 'system';
      setMode(kept);
      setAddress(typeof values['submission.proxy'] === 'string' ? values['submission.proxy'] : '');
    });
  }, []);
  const save = async (authority?: string): Promise<void> => {
    const result = await call('submission.proxy', {
      mode,
      address,
      ...(authority === undefined ? {} : { authority }),
    });
    setError(result.ok ? null : result.error);
    if (!result.ok) return;
    setAuthorities(result.value.authorities);
    notifyDone(t('submission.networkSaved'));
  };
  return (
    <Stack gap="xs" data-testid="network-panel">
      <Title order={3}>{t('submission.network')}</Title>
      <Text size="xs" c="dimmed">
        {t('submission.networkHint')}
      </Text>
      {error && <ErrorNote error={error} />}
      <Group gap="sm" align="flex-end">
        <NativeSelect
          aria-label={t('submission.network')}
          value={mode}
          onChange={(event) => setMode(event.currentTarget.value as Mode)}
          data={MODES.map((value) => ({ value, label: t(`submission.proxy.${value}`) }))}
          w={130}
          data-testid="network-mode"
        />
        {mode === 'manual' && (
          <TextInput
            aria-label={t('submission.proxyAddress')}
            placeholder="http://proxy.example.edu.cn:8080"
            value={address}
            onChange={(event) => setAddress(event.currentTarget.value)}
            w={280}
          />
        )}
        <Button variant="default" onClick={() => void save()} data-testid="network-save">
          {t('submission.save')}
        </Button>
      </Group>
      <Group gap="sm">
        <Text size="sm">{t('submission.authority')}</Text>
        <FileButton accept=".pem,.crt,.cer" onChange={(file) => void file?.text().then((text) => save(text))}>
          {(props) => (
            <Button {...props} variant="default" size="compact-sm">
              {t('submission.authorityPick')}
            </Button>
          )}
        </FileButton>
        {authorities.length > 0 && (
          <Button variant="subtle" color="red" size="compact-sm" onClick={() => void save('')}>
            {t('submission.authorityRemove')}
          </Button>
        )}
      </Group>
      {authorities.map((one) => (
        <Text size="xs" c="dimmed" key={one.subject}>
          {t('submission.authorityHas', { subject: one.subject, until: one.validTo })}
        </Text>
      ))}
    </Stack>
  );
}

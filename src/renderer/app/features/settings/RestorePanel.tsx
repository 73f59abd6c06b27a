// Says what a restore replaces, wants that to be understood, then asks for the file.
import { Button, Checkbox, Group, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import type { DeskError } from '../../../../shared/result';
import { ErrorNote } from '../../components/ErrorNote';
import { Notice } from '../../components/Notice';
import { call } from '../../lib/desk';
import { useT } from '../../lib/i18n';

export function RestorePanel({ onClose }: { readonly onClose: () => void }) {
  const t = useT();
  const [understood, setUnderstood] = useState(false);
  const [busy, setBusy] = useState(false);
  const [records, setRecords] = useState<number | null>(null);
  const [error, setError] = useState<DeskError | null>(null);
  const restore = async (): Promise<void> => {
    setBusy(true);
    setError(null);
    const result = await call('backup.restore', {});
    setBusy(false);
    if (!result.ok) return setError(result.error);
    if (result.value.file !== null) setRecords(result.value.records);
  };
  if (records !== null) {
    return (
      <Notice tone="green" title={t('settings.restoreDone', { n: records })} testId="restore-done">
        <Button variant="default" mt={6} onClick={onClose}>
          {t('common.close')}
        </Button>
      </Notice>
    );
  }
  return (
    <Notice tone="red" title={t('settings.restoreTitle')} testId="restore-panel">
      <Stack gap="sm">
        <Text size="sm">
          {t('settings.restoreWarn')} {t('settings.restoreFirst')}
        </Text>
        <Checkbox
          label={t('settings.restoreConfirm')}
          checked={understood}
          disabled={busy}
          onChange={(event) => setUnderstood(event.currentTarget.checked)}
          data-testid="restore-confirm"
        />
        {error && <ErrorNote error={error} />}
        <Group gap="sm">
          <Button
            variant="default"
            c={understood ? 'var(--zd-red)' : undefined}
            disabled={!understood}
            loading={busy}
            onClick={() => void restore()}
            data-testid="restore-go"
          >
            {t('settings.restoreGo')}
          </Button>
          <Button variant="default" disabled={busy} onClick={onClose}>
            {t('common.cancel')}
          </Button>
          {busy && (
            <Text size="sm" role="status">
              {t('settings.restoreRunning')}
            </Text>
          )}
        </Group>
      </Stack>
    </Notice>
  );
}

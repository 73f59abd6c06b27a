// Backup into one file, and restore from one: the restore asks first, in the page, since it replaces everything.
import { Button, Group, Text } from '@mantine/core';
import { IconDeviceFloppy } from '@tabler/icons-react';
import { useState } from 'react';
import type { DeskError } from '../../../../shared/result';
import type { RouteOutput } from '../../../../shared/routes';
import { ErrorNote } from '../../components/ErrorNote';
import { Notice } from '../../components/Notice';
import { byteText } from '../../lib/byteText';
import { localStamp } from '../../lib/dateDistance';
import { call } from '../../lib/desk';
import { useT } from '../../lib/i18n';
import { useDesk } from '../../state/desk';
import { RestorePanel } from './RestorePanel';
import { Section } from './Section';

export function BackupSection() {
  const t = useT();
  const last = useDesk((state) => state.status?.lastBackupAt ?? null);
  const [busy, setBusy] = useState(false);
  const [done, setDone] = useState<RouteOutput<'backup.create'> | null>(null);
  const [error, setError] = useState<DeskError | null>(null);
  const [restoring, setRestoring] = useState(false);
  const backup = async (): Promise<void> => {
    setBusy(true);
    setError(null);
    setDone(null);
    const result = await call('backup.create', {});
    setBusy(false);
    if (!result.ok) return setError(result.error);
    if (result.value.file !== null) setDone(result.value);
  };
  const file = done?.file;
  return (
    <Section id="backup">
      <Text size="sm" c="dimmed">
        {t('settings.backupHint')}
      </Text>
      <Text size="sm" c={last === null ? 'var(--zd-amber)' : undefined}>
        {last === null
          ? t('settings.lastBackupNever')
          : t('settings.lastBackup', { when: localStamp(last, new Date()) })}
      </Text>
      {error && <ErrorNote error={error} />}
      {done && file && (
        <Notice
          tone="green"
          title={t('settings.backupDone', { n: done.records, size: byteText(done.bytes) })}
          testId="backup-done"
        >
          <Group justify="space-between" wrap="nowrap">
            <Text size="xs" style={{ overflowWrap: 'anywhere' }}>
              {file}
            </Text>
            <Button
              variant="default"
              size="compact-sm"
              style={{ flexShrink: 0 }}
              onClick={() => void call('app.showFile', { file })}
            >
              {t('settings.showInFolder')}
            </Button>
          </Group>
        </Notice>
      )}
      <Group gap="sm">
        <Button
          leftSection={<IconDeviceFloppy size={16} />}
          loading={busy}
          onClick={() => void backup()}
          data-testid="backup-create"
        >
          {t('settings.backupGo')}
        </Button>
        {!restoring && (
          <Button
            variant="default"
            disabled={busy}
            onClick={() => setRestoring(true)}
            data-testid="backup-restore"
          >
            {t('settings.restore')}
          </Button>
        )}
        {busy && (
          <Text size="sm" c="dimmed" role="status">
            {t('settings.backupRunning')}
          </Text>
        )}
      </Group>
      {restoring && <RestorePanel onClose={() => setRestoring(false)} />}
    </Section>
  );
}

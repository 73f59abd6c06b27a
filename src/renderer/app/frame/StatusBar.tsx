// The status bar: always true, every part a door to the place where it is dealt with.
import { UnstyledButton } from '@mantine/core';
import {
  IconAlertTriangle,
  IconDatabase,
  IconDatabaseExclamation,
  IconDeviceFloppy,
  IconPlugConnected,
  IconPlugConnectedX,
  IconSend,
  IconUser,
} from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { localStamp } from '../lib/dateDistance';
import { useT } from '../lib/i18n';
import { useDesk } from '../state/desk';
import { go } from '../state/navigation';
import classes from './Frame.module.css';
import { backupTone, platformSpoken, type StatusTone, storeSpoken } from './statusParts';

interface PartProps {
  readonly testId: string;
  readonly tone?: StatusTone;
  readonly onClick: () => void;
  readonly children: ReactNode;
}

const Part = ({ testId, tone, onClick, children }: PartProps) => (
  <UnstyledButton className={classes.part} data-testid={testId} data-tone={tone} onClick={onClick}>
    {children}
  </UnstyledButton>
);

export function StatusBar() {
  const t = useT();
  const status = useDesk((state) => state.status);
  if (!status) return <footer className={classes.status} />;
  const now = new Date();
  const online = status.network === 'online';
  const store = storeSpoken(status);
  const platform = platformSpoken(status);
  return (
    <footer className={classes.status}>
      <Part
        testId="status-network"
        tone={online ? 'green' : 'amber'}
        onClick={() => go('settings', { section: 'platform' })}
      >
        {online ? <IconPlugConnected size={13} aria-hidden /> : <IconPlugConnectedX size={13} aria-hidden />}
        {t(online ? 'frame.online' : 'frame.offline')}
      </Part>
      <Part testId="status-platform" tone={platform.tone} onClick={() => go('submission')}>
        {t(platform.key)}
      </Part>
      <Part
        testId="status-pending"
        tone={status.pendingRecords > 0 ? 'amber' : 'plain'}
        onClick={() => go('submission')}
      >
        <IconSend size={13} aria-hidden />
        {t('frame.pending', { n: status.pendingRecords })}
      </Part>
      {status.needsCorrection > 0 && (
        <Part
          testId="status-correction"
          tone="red"
          onClick={() => go('patents', { filter: { submission: ['rejected'] } })}
        >
          <IconAlertTriangle size={13} aria-hidden />
          {t('frame.needsCorrection', { n: status.needsCorrection })}
        </Part>
      )}
      <Part
        testId="status-backup"
        tone={backupTone(status.lastBackupAt, now)}
        onClick={() => go('settings', { section: 'backup' })}
      >
        <IconDeviceFloppy size={13} aria-hidden />
        {status.lastBackupAt
          ? t('frame.lastBackup', { when: localStamp(status.lastBackupAt, now) })
          : t('frame.noBackup')}
      </Part>
      <Part testId="status-store" tone={store.tone} onClick={() => go('settings', { section: 'store' })}>
        {store.tone === 'green' ? (
          <IconDatabase size={13} aria-hidden />
        ) : (
          <IconDatabaseExclamation size={13} aria-hidden />
        )}
        {t(store.key)}
      </Part>
      <div className={classes.spring} />
      <Part testId="status-user" onClick={() => go('settings', { section: 'user' })}>
        <IconUser size={13} aria-hidden />
        {[status.organisation, status.user].filter(Boolean).join(' · ')}
      </Part>
    </footer>
  );
}

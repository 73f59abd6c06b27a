// Everything about the platform in one place: connection and its test, sign-in, hours, network, keys.
import { Stack } from '@mantine/core';
import { useState } from 'react';
import { ErrorState } from '../../components/ErrorState';
import { ConnectionPanel } from './ConnectionPanel';
import { KeysPanel } from './KeysPanel';
import { LoginPanel } from './LoginPanel';
import { NetworkPanel } from './NetworkPanel';
import { PacePanel } from './PacePanel';
import classes from './submission.module.css';
import type { ConnectionState } from './useConnection';

export function PlatformTab({ connection }: { readonly connection: ConnectionState }) {
  const { settings, error, reload } = connection;
  const [contacts, setContacts] = useState(0);
  if (error) return <ErrorState error={error} onRetry={() => void reload()} />;
  if (!settings) return null;
  return (
    <div className={classes.columns} data-testid="submission-platform-tab">
      <Stack gap="lg">
        <ConnectionPanel
          key={settings.endpoint}
          settings={settings}
          onSaved={reload}
          onTested={() => setContacts((n) => n + 1)}
        />
        {settings.endpoint !== '' && <LoginPanel onDone={reload} />}
      </Stack>
      <Stack gap="lg" className={classes.pad}>
        <PacePanel />
        <NetworkPanel />
        <KeysPanel key={`${settings.endpoint} ${contacts}`} />
      </Stack>
    </div>
  );
}

// What is shown while the records can not be read: a gate before the first opening, a banner above the page afterwards.
import { Loader } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { EmptyState } from '../components/EmptyState';
import { type TextKey, useT } from '../lib/i18n';
import { useDesk } from '../state/desk';
import classes from './Frame.module.css';

const BANNER: Partial<Record<string, { readonly key: TextKey; readonly tone: 'amber' | 'red' }>> = {
  repairing: { key: 'frame.bannerRepairing', tone: 'amber' },
  starting: { key: 'frame.bannerRepairing', tone: 'amber' },
  down: { key: 'frame.bannerDown', tone: 'red' },
  diskFull: { key: 'frame.bannerDiskFull', tone: 'red' },
};

export function StoreGate({ children }: { readonly children: ReactNode }) {
  const t = useT();
  const store = useDesk((state) => state.status?.store ?? 'starting');
  const opened = useDesk((state) => state.opened);
  if (!opened) {
    const [title, hint] =
      store === 'repairing'
        ? (['frame.gateRepairing', 'frame.gateRepairingHint'] as const)
        : store === 'down'
          ? (['frame.gateDown', 'frame.gateDownHint'] as const)
          : (['frame.gateStarting', 'frame.gateStartingHint'] as const);
    return (
      <EmptyState
        testId={`gate-${store}`}
        title={t(title)}
        hint={t(hint)}
        action={store === 'down' ? undefined : <Loader size="sm" type="dots" />}
      />
    );
  }
  const banner = BANNER[store];
  return (
    <>
      {banner && (
        <div className={classes.banner} role="alert" data-tone={banner.tone} data-testid="store-banner">
          <IconAlertTriangle size={16} aria-hidden />
          {t(banner.key)}
        </div>
      )}
      {children}
    </>
  );
}

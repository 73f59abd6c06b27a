// What is shown while the records can not be read: a gate before the first opening, a banner above the page afterwards.
import { Loader } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { type ReactNode, useEffect, useState } from 'react';
import { EmptyState } from '../components/EmptyState';
import { type TextKey, useT } from '../lib/i18n';
import { useDesk } from '../state/desk';
import classes from './Frame.module.css';

const BANNER: Partial<Record<string, { readonly key: TextKey; readonly tone: 'amber' | 'red' }>> = {
  repairing: { key: 'frame.bannerRepairing', tone: 'amber' },
  starting: { key: 'frame.bannerStarting', tone: 'amber' },
  down: { key: 'frame.bannerDown', tone: 'red' },
  diskFull: { key: 'frame.bannerDiskFull', tone: 'red' },
};

/** A restart that is over in a blink shows no banner. */
const PATIENCE_MS = 700;

/** The value, once it has lasted; at once where it is undefined. */
function useLasting<T>(value: T | undefined): T | undefined {
  const [lasting, setLasting] = useState<T | undefined>(undefined);
  useEffect(() => {
    const timer = setTimeout(() => setLasting(value), value === undefined ? 0 : PATIENCE_MS);
    return () => clearTimeout(timer);
  }, [value]);
  return value === undefined ? undefined : lasting;
}

export function StoreGate({ children }: { readonly children: ReactNode }) {
  const t = useT();
  const store = useDesk((state) => state.status?.store ?? 'starting');
  const opened = useDesk((state) => state.opened);
  const banner = useLasting(opened ? BANNER[store] : undefined);
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

// Says that sample data is among the records, and removes it in one step.
import { Button } from '@mantine/core';
import { useState } from 'react';
import { useT } from '../../lib/i18n';
import { runCommand } from '../../lib/runCommand';
import classes from './home.module.css';

export function SampleBanner({ count }: { readonly count: number }) {
  const t = useT();
  const [busy, setBusy] = useState(false);
  const removeSample = async (): Promise<void> => {
    setBusy(true);
    await runCommand('sample.remove', {}, { label: t('home.sampleRemoved') });
    setBusy(false);
  };
  return (
    <div className={classes.banner} role="status" data-testid="sample-banner">
      <span>{t('home.sampleBanner', { n: count })}</span>
      <Button
        variant="default"
        size="compact-sm"
        loading={busy}
        onClick={() => void removeSample()}
        data-testid="sample-remove"
      >
        {t('home.sampleRemove')}
      </Button>
    </div>
  );
}

// Says that sample data is among the records, and removes it in one step, its name with it.
import { Button } from '@mantine/core';
import { useState } from 'react';
import { command, query } from '../../lib/desk';
import { useT } from '../../lib/i18n';
import { runCommand } from '../../lib/runCommand';
import classes from './home.module.css';

/** An office that has not given its own name prints none rather than the sample's. */
async function forgetName(): Promise<void> {
  const known = await query('settings.get', { keys: ['organisation.name', 'sample.name'] });
  if (!known.ok) return;
  const { 'organisation.name': name, 'sample.name': sample } = known.value.values;
  if (sample === undefined || name !== sample) return;
  await command('settings.put', { values: { 'organisation.name': '', 'organisation.code': '' } });
}

export function SampleBanner({ count }: { readonly count: number }) {
  const t = useT();
  const [busy, setBusy] = useState(false);
  const removeSample = async (): Promise<void> => {
    setBusy(true);
    const done = await runCommand('sample.remove', {}, { label: t('home.sampleRemoved') });
    if (done.ok) await forgetName();
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

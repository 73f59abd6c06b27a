// An empty desk: two doors, the office's own list or the sample portfolio.
import { Button, Text, Title } from '@mantine/core';
import { IconFileImport, IconFlask } from '@tabler/icons-react';
import { useState } from 'react';
import { call } from '../../lib/desk';
import { useT } from '../../lib/i18n';
import { notifyDone, notifyError } from '../../lib/notify';
import { go } from '../../state/navigation';
import classes from './home.module.css';

export function FirstRun() {
  const t = useT();
  const [loading, setLoading] = useState(false);
  const loadSample = async (): Promise<void> => {
    setLoading(true);
    const result = await call('sample.load', {});
    setLoading(false);
    if (!result.ok) return notifyError(result.error);
    // Several changes: the banner of the page takes them back together.
    notifyDone(t('home.sampleLoaded', { n: result.value.counts.created }));
  };
  return (
    <div className={classes.first} data-testid="first-run">
      <div style={{ textAlign: 'center' }}>
        <Title order={2}>{t('home.firstTitle')}</Title>
        <Text size="sm" c="dimmed">
          {t('home.firstHint')}
        </Text>
      </div>
      <div className={classes.doors}>
        <section className={classes.door} aria-label={t('home.doorImport')}>
          <IconFileImport size={32} stroke={1.4} aria-hidden />
          <Title order={2}>{t('home.doorImport')}</Title>
          <Text size="sm" style={{ flex: 1 }}>
            {t('home.doorImportHint')}
          </Text>
          <Button onClick={() => go('import')} data-testid="door-import" disabled={loading}>
            {t('home.doorImportGo')}
          </Button>
        </section>
        <section className={classes.door} aria-label={t('home.doorSample')}>
          <IconFlask size={32} stroke={1.4} aria-hidden />
          <Title order={2}>{t('home.doorSample')}</Title>
          <Text size="sm" style={{ flex: 1 }}>
            {t('home.doorSampleHint')}
          </Text>
          <Button
            variant="default"
            onClick={() => void loadSample()}
            loading={loading}
            data-testid="door-sample"
          >
            {t('home.doorSampleGo')}
          </Button>
        </section>
      </div>
      <Text size="sm" c="dimmed" role="status" h={20}>
        {loading ? t('home.sampleLoading') : ''}
      </Text>
    </div>
  );
}

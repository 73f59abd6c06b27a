// What is set about the platform, and the door to where it is set.
import { Button, Text } from '@mantine/core';
import { useEffect, useState } from 'react';
import type { DeskError } from '../../../../shared/result';
import type { RouteOutput } from '../../../../shared/routes';
import { ErrorNote } from '../../components/ErrorNote';
import { call } from '../../lib/desk';
import { useT } from '../../lib/i18n';
import { go } from '../../state/navigation';
import { Section } from './Section';
import classes from './settings.module.css';

export function PlatformSection() {
  const t = useT();
  const [settings, setSettings] = useState<RouteOutput<'submission.settings'> | null>(null);
  const [error, setError] = useState<DeskError | null>(null);
  useEffect(() => {
    void call('submission.settings', {}).then((result) => {
      if (result.ok) setSettings(result.value);
      else setError(result.error);
    });
  }, []);
  const unset = t('settings.notSet');
  return (
    <Section id="platform">
      <Text size="sm" c="dimmed">
        {t('settings.platformHint')}
      </Text>
      {error && <ErrorNote error={error} />}
      {settings && (
        <dl className={classes.facts}>
          <dt>{t('settings.platformAddress')}</dt>
          <dd className={classes.mono}>{settings.endpoint || unset}</dd>
          <dt>{t('settings.platformCode')}</dt>
          <dd>{settings.organisationCode || unset}</dd>
          <dt>{t('settings.platformToken')}</dt>
          <dd>{settings.hasToken ? t('settings.tokenKept') : unset}</dd>
        </dl>
      )}
      <div>
        <Button variant="default" onClick={() => go('submission')} data-testid="settings-to-submission">
          {t('settings.platformOpen')}
        </Button>
      </div>
    </Section>
  );
}

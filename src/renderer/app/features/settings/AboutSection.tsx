// Versions, where the records are, the licence: what support asks for first.
import { Button } from '@mantine/core';
import { call } from '../../lib/desk';
import { useT } from '../../lib/i18n';
import { notifyDone } from '../../lib/notify';
import { useDesk } from '../../state/desk';
import { Section } from './Section';
import classes from './settings.module.css';

export function AboutSection() {
  const t = useT();
  const info = useDesk((state) => state.info);
  if (!info) return <Section id="about">{null}</Section>;
  const runtime = `Electron ${info.electron} · Chromium ${info.chromium}`;
  const copy = async (): Promise<void> => {
    const text = `${info.version}\n${runtime}\n${info.platform}\n${info.profile}`;
    const copied = await call('app.copyText', { text });
    if (copied.ok) notifyDone(t('common.copied'));
  };
  return (
    <Section id="about">
      <dl className={classes.facts}>
        <dt>{t('settings.version')}</dt>
        <dd>
          {t('frame.appName')} {info.version}
        </dd>
        <dt>{t('settings.runtime')}</dt>
        <dd>{runtime}</dd>
        <dt>{t('settings.system')}</dt>
        <dd>{info.platform}</dd>
        <dt>{t('settings.profile')}</dt>
        <dd className={classes.mono}>{info.profile}</dd>
        <dt>{t('settings.licence')}</dt>
        <dd>{t('settings.licenceText')}</dd>
      </dl>
      <div>
        <Button variant="default" onClick={() => void copy()} data-testid="about-copy">
          {t('common.copyDetails')}
        </Button>
      </div>
    </Section>
  );
}

// Settings of the desk: names, language, colours, platform, backup, check of the store, about.
import { Text, UnstyledButton } from '@mantine/core';
import { useCallback, useEffect, useState } from 'react';
import { PageHeader } from '../../components/PageHeader';
import { useT } from '../../lib/i18n';
import { usePageParams } from '../../state/navigation';
import { AboutSection } from './AboutSection';
import { BackupSection } from './BackupSection';
import { DisplaySection } from './DisplaySection';
import { HouseSection } from './HouseSection';
import { PersonalSection } from './PersonalSection';
import { PlatformSection } from './PlatformSection';
import { PrintingSection } from './PrintingSection';
import { Section } from './Section';
import { SettingField } from './SettingField';
import { StoreSection } from './StoreSection';
import { SECTIONS, type SectionId, sectionOf } from './sections';
import classes from './settings.module.css';

export default function SettingsPage() {
  const t = useT();
  const wanted = usePageParams('settings')?.section;
  const [current, setCurrent] = useState<SectionId>(sectionOf(wanted));
  const show = useCallback((section: SectionId) => {
    setCurrent(section);
    const part = document.getElementById(`settings-${section}`);
    const list = part?.parentElement;
    // Only the list scrolls: the frame around it has to stay where it is.
    if (part && list) list.scrollTo({ top: part.offsetTop - list.offsetTop });
    document.getElementById(`settings-${section}-title`)?.focus({ preventScroll: true });
  }, []);
  useEffect(() => {
    if (wanted !== undefined) show(sectionOf(wanted));
  }, [wanted, show]);
  return (
    <section className={classes.page} aria-label={t('settings.title')}>
      <PageHeader title={t('settings.title')} />
      <div className={classes.panes}>
        <nav className={classes.nav} aria-label={t('settings.sections')}>
          {SECTIONS.map((section) => (
            <UnstyledButton
              key={section}
              className={classes.link}
              aria-current={section === current || undefined}
              onClick={() => show(section)}
              data-testid={`settings-nav-${section}`}
            >
              {t(`settings.section.${section}`)}
            </UnstyledButton>
          ))}
        </nav>
        <div className={classes.body}>
          <Section id="user">
            <Text size="sm" c="dimmed">
              {t('settings.userHint')}
            </Text>
            <SettingField
              name="user.name"
              label={t('settings.userName')}
              description={t('settings.userNameHint')}
              maxLength={100}
            />
            <SettingField
              name="organisation.name"
              label={t('settings.organisation')}
              description={t('settings.organisationHint')}
              maxLength={200}
            />
            <SettingField
              name="organisation.code"
              label={t('settings.organisationCode')}
              description={t('settings.organisationCodeHint')}
              maxLength={18}
            />
          </Section>
          <DisplaySection />
          <PlatformSection />
          <HouseSection />
          <PrintingSection />
          <PersonalSection />
          <BackupSection />
          <StoreSection />
          <AboutSection />
        </div>
      </div>
    </section>
  );
}

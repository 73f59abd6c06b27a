// Language and colours; both change at once.
import { Input, SegmentedControl } from '@mantine/core';
import { useT } from '../../lib/i18n';
import { usePreferences } from '../../state/preferences';
import { Section } from './Section';

const LANGUAGES = ['zh', 'en'] as const;
const SCHEMES = ['auto', 'light', 'dark'] as const;

export function DisplaySection() {
  const t = useT();
  const { language, scheme, set } = usePreferences();
  return (
    <Section id="display">
      <Input.Wrapper label={t('settings.language')} labelElement="div">
        <SegmentedControl
          mt={4}
          display="flex"
          w="fit-content"
          aria-label={t('settings.language')}
          value={language}
          onChange={(value) => set({ language: value as (typeof LANGUAGES)[number] })}
          data={LANGUAGES.map((value) => ({ value, label: t(`settings.language.${value}`) }))}
          data-testid="setting-language"
        />
      </Input.Wrapper>
      <Input.Wrapper label={t('settings.scheme')} labelElement="div">
        <SegmentedControl
          mt={4}
          display="flex"
          w="fit-content"
          aria-label={t('settings.scheme')}
          value={scheme}
          onChange={(value) => set({ scheme: value as (typeof SCHEMES)[number] })}
          data={SCHEMES.map((value) => ({ value, label: t(`settings.scheme.${value}`) }))}
          data-testid="setting-scheme"
        />
      </Input.Wrapper>
    </Section>
  );
}

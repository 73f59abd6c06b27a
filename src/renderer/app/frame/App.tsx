// The window: theme, language, toasts, frame.
import { MantineProvider } from '@mantine/core';
import { useColorScheme } from '@mantine/hooks';
import { Notifications } from '@mantine/notifications';
import { useEffect } from 'react';
import { useT } from '../lib/i18n';
import { usePreferences } from '../state/preferences';
import { cssVariables, theme } from '../theme';
import { Frame } from './Frame';

export function App() {
  const scheme = usePreferences((state) => state.scheme);
  const language = usePreferences((state) => state.language);
  const system = useColorScheme('light', { getInitialValueInEffect: false });
  const t = useT();
  useEffect(() => {
    document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
    document.title = t('frame.appName');
    document.getElementById('overlays')?.setAttribute('aria-label', t('frame.overlays'));
  }, [language, t]);
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={cssVariables}
      forceColorScheme={scheme === 'auto' ? system : scheme}
    >
      <Notifications position="bottom-center" limit={4} transitionDuration={120} containerWidth={420} />
      <Frame />
    </MantineProvider>
  );
}

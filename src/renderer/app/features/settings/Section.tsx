// One part of the settings with its heading.
import { Stack, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { useT } from '../../lib/i18n';
import type { SectionId } from './sections';
import classes from './settings.module.css';

export function Section({ id, children }: { readonly id: SectionId; readonly children: ReactNode }) {
  const t = useT();
  return (
    <section id={`settings-${id}`} className={classes.section} aria-labelledby={`settings-${id}-title`}>
      <Stack gap="md" align="stretch">
        <Title order={2} id={`settings-${id}-title`} tabIndex={-1}>
          {t(`settings.section.${id}`)}
        </Title>
        {children}
      </Stack>
    </section>
  );
}

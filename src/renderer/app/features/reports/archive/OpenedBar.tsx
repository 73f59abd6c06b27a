// Says that the paper on screen is one of the past, with what can be done with it, and leads back to the list.
import { Button, Group, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { useT } from '../../../lib/i18n';
import classes from '../reports.module.css';

interface OpenedBarProps {
  readonly number: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

export function OpenedBar({ number, onClose, children }: OpenedBarProps) {
  const t = useT();
  return (
    <div className={classes.bar} role="status" data-testid="archive-opened">
      <Text size="sm" fw={600}>
        {t('reports.archiveOpened', { number })}
      </Text>
      <Group gap="sm" wrap="nowrap">
        <Button variant="default" onClick={onClose} data-testid="archive-close">
          {t('reports.archiveBack')}
        </Button>
        {children}
      </Group>
    </div>
  );
}

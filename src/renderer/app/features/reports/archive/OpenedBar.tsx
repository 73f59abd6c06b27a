// Says that the paper on screen is one of the past, and leads back to the options.
import { Button, Text } from '@mantine/core';
import { useT } from '../../../lib/i18n';
import classes from '../reports.module.css';

export function OpenedBar({ number, onClose }: { readonly number: string; readonly onClose: () => void }) {
  const t = useT();
  return (
    <div className={classes.bar} role="status" data-testid="archive-opened">
      <Text size="sm" fw={600}>
        {t('reports.archiveOpened', { number })}
      </Text>
      <Button variant="default" size="compact-sm" onClick={onClose} data-testid="archive-close">
        {t('reports.archiveBack')}
      </Button>
    </div>
  );
}

// From a report, the archive or the queue to the catalogue.
import { Button } from '@mantine/core';
import { IconLayoutGrid } from '@tabler/icons-react';
import { useT } from '../../lib/i18n';
import { go } from '../../state/navigation';

export function BackButton() {
  const t = useT();
  return (
    <Button
      variant="default"
      leftSection={<IconLayoutGrid size={16} />}
      onClick={() => go('reports')}
      data-testid="report-catalogue"
    >
      {t('reports.catalogue')}
    </Button>
  );
}

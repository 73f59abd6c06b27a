// A table of a statistic to the clipboard, so that it can be pasted into a spreadsheet.
import { Button } from '@mantine/core';
import { IconTable } from '@tabler/icons-react';
import type { StatTable } from '../../../../../domain/reporting/statistics/report';
import { call } from '../../../lib/desk';
import { useT } from '../../../lib/i18n';
import { notifyDone, notifyError } from '../../../lib/notify';
import { tableText } from './chart/chartText';

export function CopyData({ table }: { readonly table: StatTable }) {
  const t = useT();
  const copy = async (): Promise<void> => {
    const copied = await call('app.copyText', { text: tableText(table) });
    if (copied.ok) notifyDone(t('statistic.dataCopied', { n: table.rows.length }));
    else notifyError(copied.error);
  };
  return (
    <Button
      variant="subtle"
      size="compact-xs"
      leftSection={<IconTable size={13} />}
      onClick={() => void copy()}
      data-testid={`statistic-copy-${table.id}`}
    >
      {t('statistic.copyData')}
    </Button>
  );
}

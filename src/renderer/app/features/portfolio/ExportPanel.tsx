// 导出: which patents, which columns, which kind of file; what is written can be imported again.
import { Button, Group, Radio, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { Notice } from '../../components/Notice';
import { call } from '../../lib/desk';
import { useT } from '../../lib/i18n';
import { useDeskQuery } from '../../lib/useQuery';
import { usePortfolio } from '../../state/portfolio';
import { type Exported, exportPatents } from './exporting';
import { SidePanel } from './SidePanel';

export function ExportPanel() {
  const t = useT();
  const text = usePortfolio((state) => state.text);
  const filter = usePortfolio((state) => state.filter);
  const selected = usePortfolio((state) => state.selection.ids.size);
  const found = useDeskQuery('patents.list', { text, filter, limit: 1 }, { entities: ['patent'] });
  const [rows, setRows] = useState(selected > 0 ? 'selection' : 'filtered');
  const [columns, setColumns] = useState('all');
  const [format, setFormat] = useState('xlsx');
  const [busy, setBusy] = useState(false);
  const [done, setDone] = useState<Exported | null>(null);
  const which = selected > 0 ? rows : 'filtered';
  const n = which === 'selection' ? selected : (found.data?.total ?? 0);

  const run = async (): Promise<void> => {
    setBusy(true);
    setDone(null);
    const written = await exportPatents({
      format: format === 'csv' ? 'csv' : 'xlsx',
      onlySelected: which === 'selection',
      onlyShown: columns === 'shown',
    });
    setBusy(false);
    setDone(written);
  };
  return (
    <SidePanel
      title={t('portfolio.exportTitle')}
      testId="export-panel"
      foot={
        <Button disabled={n === 0} loading={busy} data-testid="export-go" onClick={() => void run()}>
          {t('portfolio.exportGo', { n })}
        </Button>
      }
    >
      <Radio.Group label={t('portfolio.exportRows')} value={which} onChange={setRows}>
        <Stack gap={6} mt={4}>
          <Radio
            size="xs"
            value="selection"
            disabled={selected === 0}
            label={t('portfolio.exportSelection', { n: selected })}
          />
          <Radio
            size="xs"
            value="filtered"
            label={t('portfolio.exportFiltered', { n: found.data?.total ?? 0 })}
          />
        </Stack>
      </Radio.Group>
      <Radio.Group label={t('portfolio.exportColumns')} value={columns} onChange={setColumns}>
        <Stack gap={6} mt={4}>
          <Radio size="xs" value="all" label={t('portfolio.exportAll')} />
          <Radio size="xs" value="shown" label={t('portfolio.exportShown')} data-testid="export-shown" />
        </Stack>
      </Radio.Group>
      <Radio.Group label={t('portfolio.exportFormat')} value={format} onChange={setFormat}>
        <Stack gap={6} mt={4}>
          <Radio size="xs" value="xlsx" label={t('portfolio.exportXlsx')} />
          <Radio size="xs" value="csv" label={t('portfolio.exportCsv')} data-testid="export-csv" />
        </Stack>
      </Radio.Group>
      <Text size="xs" c="dimmed">
        {t('portfolio.exportHint')}
      </Text>
      <Text size="sm" role="status">
        {busy ? t('portfolio.exporting') : ''}
      </Text>
      {done && (
        <Notice tone="green" testId="export-done">
          <Group justify="space-between" wrap="nowrap">
            <Text size="sm" style={{ overflowWrap: 'anywhere' }}>
              {t('portfolio.exported', { n: done.rows, file: done.file })}
            </Text>
            <Button
              variant="subtle"
              size="compact-sm"
              style={{ flexShrink: 0 }}
              onClick={() => void call('app.showFile', { file: done.file })}
            >
              {t('portfolio.exportOpen')}
            </Button>
          </Group>
        </Notice>
      )}
    </SidePanel>
  );
}

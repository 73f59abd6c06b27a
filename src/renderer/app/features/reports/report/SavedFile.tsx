// A workbook or Word file was saved: where it is, and a way to show it.
import { Button, Text } from '@mantine/core';
import { IconFolder } from '@tabler/icons-react';
import { Notice } from '../../../components/Notice';
import { call } from '../../../lib/desk';
import { useT } from '../../../lib/i18n';

export function SavedFile({ file }: { readonly file: string }) {
  const t = useT();
  return (
    <Notice tone="green" title={t('reports.savedFile')} testId="report-saved-file">
      <Text size="sm" style={{ overflowWrap: 'anywhere' }}>
        {file}
      </Text>
      <Button
        variant="default"
        size="compact-sm"
        leftSection={<IconFolder size={14} />}
        onClick={() => void call('app.showFile', { file })}
      >
        {t('reports.showInFolder')}
      </Button>
    </Notice>
  );
}

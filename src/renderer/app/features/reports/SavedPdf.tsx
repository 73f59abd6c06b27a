// The PDF: its progress while it is made, then where it is.
import { Alert, Button, Text } from '@mantine/core';
import { IconCircleCheck } from '@tabler/icons-react';
import type { RouteOutput } from '../../../../shared/routes';
import { byteText } from '../../lib/byteText';
import { call } from '../../lib/desk';
import { useT } from '../../lib/i18n';

export function SavedPdf({ saved }: { readonly saved: RouteOutput<'report.pdf'> }) {
  const t = useT();
  const file = saved.file;
  if (file === null) return null;
  return (
    <Alert
      color="green"
      variant="light"
      mt="md"
      icon={<IconCircleCheck size={18} />}
      title={t('reports.saved', { pages: saved.pages, size: byteText(saved.bytes) })}
      data-testid="report-saved"
    >
      <Text size="xs" mb={6} style={{ overflowWrap: 'anywhere' }}>
        {file}
      </Text>
      <Button variant="default" size="compact-sm" onClick={() => void call('app.showFile', { file })}>
        {t('reports.showInFolder')}
      </Button>
    </Alert>
  );
}

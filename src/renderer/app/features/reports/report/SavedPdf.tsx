// The PDF: its progress while it is made, then where it is.
import { Button, Text } from '@mantine/core';
import type { RouteOutput } from '../../../../../shared/routes';
import { Notice } from '../../../components/Notice';
import { byteText } from '../../../lib/byteText';
import { call } from '../../../lib/desk';
import { useT } from '../../../lib/i18n';

export function SavedPdf({ saved }: { readonly saved: RouteOutput<'report.pdf'> }) {
  const t = useT();
  const file = saved.file;
  if (file === null) return null;
  return (
    <Notice
      tone="green"
      title={t('reports.saved', { pages: saved.pages, size: byteText(saved.bytes) })}
      testId="report-saved"
    >
      <Text size="xs" mb={6} style={{ overflowWrap: 'anywhere' }}>
        {file}
      </Text>
      <Button variant="default" size="compact-sm" onClick={() => void call('app.showFile', { file })}>
        {t('reports.showInFolder')}
      </Button>
    </Notice>
  );
}

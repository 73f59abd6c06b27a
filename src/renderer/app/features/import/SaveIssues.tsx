// Saves all issues of the import as a spreadsheet, then offers to show where it is.
import { Button, Group, Text } from '@mantine/core';
import { IconCircleCheck, IconFileDownload } from '@tabler/icons-react';
import { useState } from 'react';
import { call } from '../../lib/desk';
import { useT } from '../../lib/i18n';
import { saveIssues } from './wizardStore';

export function SaveIssues() {
  const t = useT();
  const [file, setFile] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const save = async (): Promise<void> => {
    setBusy(true);
    const saved = await saveIssues();
    setBusy(false);
    if (saved !== null) setFile(saved);
  };
  return (
    <Group gap="xs" wrap="nowrap">
      {file !== null && (
        <Text size="xs" c="var(--zd-green)" role="status">
          <IconCircleCheck size={13} style={{ verticalAlign: '-2px' }} aria-hidden />{' '}
          {t('import.issuesSaved')}{' '}
          <Button variant="subtle" size="compact-xs" onClick={() => void call('app.showFile', { file })}>
            {t('import.showInFolder')}
          </Button>
        </Text>
      )}
      <Button
        variant="default"
        leftSection={<IconFileDownload size={16} />}
        loading={busy}
        onClick={() => void save()}
        data-testid="import-save-issues"
      >
        {t('import.saveIssues')}
      </Button>
    </Group>
  );
}

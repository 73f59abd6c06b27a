// Step 4: what was done, and every way on: to the list, undo all of it, the rows that were left out, another file.
import { Button, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { IconArrowBackUp, IconCircleCheck } from '@tabler/icons-react';
import { useState } from 'react';
import { useT } from '../../lib/i18n';
import { go } from '../../state/navigation';
import { Counts } from './Counts';
import { baseName } from './fileText';
import { SaveIssues } from './SaveIssues';
import { undoImport, useWizard } from './wizardStore';

export function DoneStep() {
  const t = useT();
  const { result, file, undone, plan, dispatch } = useWizard();
  const [busy, setBusy] = useState(false);
  if (!result) return null;
  const { counts } = result;
  const Icon = undone ? IconArrowBackUp : IconCircleCheck;
  return (
    <Stack maw={980} mx="auto" gap="md" pt="md" data-testid="import-done">
      <Paper withBorder radius="md" p="lg">
        <Group gap="md" wrap="nowrap" align="flex-start">
          <Icon size={28} color={undone ? 'var(--zd-grey)' : 'var(--zd-green)'} aria-hidden />
          <Stack gap={6}>
            <Title order={2}>{t(undone ? 'import.undoneTitle' : 'import.doneTitle')}</Title>
            <Text size="sm" role="status">
              {undone ? t('import.undoneText') : t('import.doneText', { ...counts, file: baseName(file) })}
            </Text>
            {!undone && counts.rejected > 0 && (
              <Text size="sm" c="var(--zd-red)">
                {t('import.doneRejected', { n: counts.rejected })}
              </Text>
            )}
          </Stack>
        </Group>
      </Paper>
      <Counts counts={counts} />
      <Group justify="space-between">
        <Group gap="sm">
          <Button onClick={() => go(undone ? 'activity' : 'patents')} data-testid="import-to-patents">
            {t(undone ? 'import.toActivity' : 'import.toPatents')}
          </Button>
          <Button variant="default" onClick={() => dispatch({ type: 'reset' })} data-testid="import-another">
            {t('import.another')}
          </Button>
        </Group>
        <Group gap="sm">
          {(plan?.issuesTotal ?? 0) > 0 && <SaveIssues />}
          {!undone && (
            <Button
              variant="default"
              leftSection={<IconArrowBackUp size={16} />}
              loading={busy}
              onClick={() => {
                setBusy(true);
                void undoImport().finally(() => setBusy(false));
              }}
              data-testid="import-undo"
            >
              {t('import.undoAll')}
            </Button>
          )}
        </Group>
      </Group>
    </Stack>
  );
}

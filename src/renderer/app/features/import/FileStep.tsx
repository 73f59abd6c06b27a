// Step 1: drop a file, choose one, or take one that was used before.
import { Button, Stack, Text, Title, UnstyledButton } from '@mantine/core';
import { IconFileSpreadsheet, IconHistory } from '@tabler/icons-react';
import { isoDay } from '../../lib/dateDistance';
import { useT } from '../../lib/i18n';
import { useDeskQuery } from '../../lib/useQuery';
import { baseName, folderOf } from './fileText';
import classes from './import.module.css';
import { RECENT_KEY, readRecent } from './recent';
import { chooseFile, openFile, useWizard } from './wizardStore';

export function FileStep({ over }: { readonly over: boolean }) {
  const t = useT();
  const busy = useWizard((state) => state.busy);
  const settings = useDeskQuery('settings.get', { keys: [RECENT_KEY] }, { entities: ['settings'] });
  const recent = readRecent(settings.data?.values[RECENT_KEY]);
  return (
    <Stack gap="lg" maw={860} mx="auto" w="100%">
      <div className={classes.drop} data-over={over || undefined}>
        <IconFileSpreadsheet size={40} stroke={1.3} className={classes.dropIcon} aria-hidden />
        <Title order={2}>{over ? t('import.dropRelease') : t('import.dropHere')}</Title>
        <Text size="sm" c="dimmed" maw={560}>
          {t('import.dropHint')}
        </Text>
        <Button
          size="sm"
          onClick={() => void chooseFile()}
          loading={busy === 'sniffing'}
          data-testid="import-file"
          data-autofocus
        >
          {t('import.choose')}
        </Button>
        <Text size="xs" c="dimmed" role="status">
          {busy === 'sniffing' ? t('import.sniffing') : t('import.promise')}
        </Text>
      </div>
      <Stack gap="xs">
        <Title order={2} size="h3">
          {t('import.recent')}
        </Title>
        {recent.length === 0 && (
          <Text size="sm" c="dimmed">
            {t('import.recentNone')}
          </Text>
        )}
        {recent.length > 0 && (
          <div className={classes.scroll}>
            {recent.map((entry) => (
              <UnstyledButton
                key={entry.file}
                className={classes.recent}
                disabled={busy !== null}
                onClick={() => void openFile(entry.file)}
                title={entry.file}
              >
                <IconHistory size={16} aria-hidden />
                <Text size="sm" style={{ flexShrink: 0 }}>
                  {baseName(entry.file)}
                </Text>
                <Text size="xs" c="dimmed" truncate style={{ flex: 1 }}>
                  {folderOf(entry.file)}
                </Text>
                <Text size="xs" c="dimmed">
                  {t('import.recentOpened', { date: isoDay(new Date(entry.at)) })}
                </Text>
              </UnstyledButton>
            ))}
          </div>
        )}
      </Stack>
    </Stack>
  );
}

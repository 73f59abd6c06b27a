// A part of the screen that could not be read: what happened, what to do, try again, details for support.
import { Button, Group, Stack, Text, Title } from '@mantine/core';
import type { DeskError } from '../../../shared/result';
import { call } from '../lib/desk';
import { errorDetails, errorText } from '../lib/errorText';
import { useT } from '../lib/i18n';
import { usePreferences } from '../state/preferences';

export function ErrorState({ error, onRetry }: { readonly error: DeskError; readonly onRetry?: () => void }) {
  const t = useT();
  const language = usePreferences((state) => state.language);
  const words = errorText(error, language);
  return (
    <Stack role="alert" align="center" justify="center" gap="sm" p="xl" h="100%" mih={200}>
      <Title order={2} c="var(--zd-red)">
        {words.what}
      </Title>
      <Text size="sm" maw={520} ta="center">
        {words.cure}
      </Text>
      <Group gap="sm">
        {onRetry && <Button onClick={onRetry}>{t('common.retry')}</Button>}
        <Button variant="default" onClick={() => void call('app.copyText', { text: errorDetails(error) })}>
          {t('common.copyDetails')}
        </Button>
      </Group>
    </Stack>
  );
}

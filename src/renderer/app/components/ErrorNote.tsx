// An error in place: what happened, what to do, details for support.
import { Alert, Button, Group, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import type { DeskError } from '../../../shared/result';
import { call } from '../lib/desk';
import { errorDetails, errorText } from '../lib/errorText';
import { useT } from '../lib/i18n';
import { usePreferences } from '../state/preferences';

export function ErrorNote({
  error,
  testId = 'error-note',
}: {
  readonly error: DeskError;
  readonly testId?: string;
}) {
  const t = useT();
  const words = errorText(
    error,
    usePreferences((state) => state.language),
  );
  return (
    <Alert
      color="red"
      variant="light"
      role="alert"
      title={words.what}
      icon={<IconAlertTriangle size={18} />}
      data-testid={testId}
      data-code={error.code}
    >
      <Group justify="space-between" wrap="nowrap" align="flex-end">
        <Text size="sm">{words.cure}</Text>
        <Button
          variant="subtle"
          size="compact-sm"
          onClick={() => void call('app.copyText', { text: errorDetails(error) })}
        >
          {t('common.copyDetails')}
        </Button>
      </Group>
    </Alert>
  );
}

// An error in place: what happened, what to do, details for support.
import { Button, Group, Text } from '@mantine/core';
import type { DeskError } from '../../../shared/result';
import { call } from '../lib/desk';
import { errorDetails, errorText } from '../lib/errorText';
import { useT } from '../lib/i18n';
import { usePreferences } from '../state/preferences';
import { Notice } from './Notice';

export interface ErrorNoteProps {
  readonly error: DeskError;
  readonly testId?: string;
}

export function ErrorNote({ error, testId = 'error-note' }: ErrorNoteProps) {
  const t = useT();
  const words = errorText(
    error,
    usePreferences((state) => state.language),
  );
  return (
    <Notice tone="red" title={words.what} testId={testId} data={error.code}>
      <Group justify="space-between" wrap="nowrap">
        <Text size="sm">{words.cure}</Text>
        <Button
          variant="subtle"
          size="compact-sm"
          style={{ flexShrink: 0 }}
          onClick={() => void call('app.copyText', { text: errorDetails(error) })}
        >
          {t('common.copyDetails')}
        </Button>
      </Group>
    </Notice>
  );
}

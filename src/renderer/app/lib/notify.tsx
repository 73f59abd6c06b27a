// Toasts: what was done, with the way back; what failed, with what to do and details for support.
import { Button, Group, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconAlertTriangle, IconCheck } from '@tabler/icons-react';
import type { DeskError } from '../../../shared/result';
import { usePreferences } from '../state/preferences';
import { call } from './desk';
import { errorDetails, errorText } from './errorText';
import { currentT } from './i18n';

const UNDO_MS = 8000;

/** The toast of the last thing done. */
let shown: string | null = null;

export interface ToastAction {
  readonly label: string;
  readonly run: () => void;
}

/** Says that something was done; `action` is mostly 撤销. */
export function notifyDone(message: string, action?: ToastAction): void {
  const id = crypto.randomUUID();
  // One such toast at a time: the newest change is the one a person may want back, older ones are under Ctrl+Z.
  if (shown !== null) notifications.hide(shown);
  shown = id;
  notifications.show({
    id,
    color: 'green',
    icon: <IconCheck size={16} />,
    autoClose: action ? UNDO_MS : 4000,
    closeButtonProps: { 'aria-label': currentT()('common.close') },
    message: (
      <Group justify="space-between" wrap="nowrap" gap="md">
        <Text size="sm">{message}</Text>
        {action && (
          <Button
            variant="subtle"
            size="compact-sm"
            data-testid="toast-action"
            style={{ flexShrink: 0 }}
            onClick={() => {
              notifications.hide(id);
              action.run();
            }}
          >
            {action.label}
          </Button>
        )}
      </Group>
    ),
  });
}

/** Says what failed, what to do, and offers the details for support. Stays until it is closed. */
export function notifyError(error: DeskError, context?: string): void {
  if (error.code === 'CANCELLED') return;
  const t = currentT();
  const words = errorText(error, usePreferences.getState().language);
  notifications.show({
    color: 'red',
    icon: <IconAlertTriangle size={16} />,
    autoClose: 15000,
    title: context ? `${context}${t('common.separator')}${words.what}` : words.what,
    closeButtonProps: { 'aria-label': t('common.close') },
    message: (
      <Group justify="space-between" wrap="nowrap" gap="md" align="flex-end">
        <Text size="sm">{words.cure}</Text>
        <Button
          variant="subtle"
          size="compact-sm"
          onClick={() => void call('app.copyText', { text: errorDetails(error) })}
        >
          {t('common.copyDetails')}
        </Button>
      </Group>
    ),
  });
}

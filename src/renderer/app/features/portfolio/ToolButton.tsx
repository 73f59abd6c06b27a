// A button of the toolbar: icon and word, or the icon alone with the word on hover where room is short.
import { ActionIcon, Button, Tooltip } from '@mantine/core';
import type { ComponentType } from 'react';

export interface Tool {
  readonly testId: string;
  readonly icon: ComponentType<{ size?: number }>;
  readonly label: string;
  readonly run: () => void;
  readonly danger?: boolean;
}

export function ToolButton({
  testId,
  icon: Icon,
  label,
  run,
  danger,
  compact,
}: Tool & { readonly compact: boolean }) {
  const colour = danger ? 'var(--zd-red)' : undefined;
  if (compact) {
    return (
      <Tooltip label={label}>
        <ActionIcon
          variant="default"
          size={30}
          c={colour}
          aria-label={label}
          data-testid={testId}
          onClick={run}
        >
          <Icon size={15} />
        </ActionIcon>
      </Tooltip>
    );
  }
  return (
    <Button variant="default" c={colour} leftSection={<Icon size={15} />} data-testid={testId} onClick={run}>
      {label}
    </Button>
  );
}

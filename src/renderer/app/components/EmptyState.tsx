// A list with nothing in it: what belongs here, the one button, and other ways in.
import { Stack, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';

export interface EmptyStateProps {
  readonly title: string;
  readonly hint: string;
  /** The one button. */
  readonly action?: ReactNode;
  /** The sample, or other doors. */
  readonly more?: ReactNode;
  readonly testId?: string;
}

export function EmptyState({ title, hint, action, more, testId }: EmptyStateProps) {
  return (
    <Stack align="center" justify="center" gap="sm" p="xl" h="100%" mih={220} data-testid={testId}>
      <Title order={2}>{title}</Title>
      <Text c="dimmed" size="sm" maw={460} ta="center">
        {hint}
      </Text>
      {action}
      {more}
    </Stack>
  );
}

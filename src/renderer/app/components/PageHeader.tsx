// Head of a page: its title, one primary action, and whatever else belongs beside it.
import { Group, Title } from '@mantine/core';
import type { ReactNode } from 'react';

export interface PageHeaderProps {
  readonly title: string;
  readonly primary?: ReactNode;
  readonly extras?: ReactNode;
}

export function PageHeader({ title, primary, extras }: PageHeaderProps) {
  return (
    <Group justify="space-between" wrap="nowrap" px="lg" py="sm" gap="md">
      <Title order={1}>{title}</Title>
      <Group gap="sm" wrap="nowrap">
        {extras}
        {primary}
      </Group>
    </Group>
  );
}

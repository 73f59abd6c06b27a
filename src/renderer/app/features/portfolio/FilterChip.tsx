// A chip of the filter row: says what is chosen, opens the choices, clears them.
import { Button, CloseButton, Group, Popover } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { useT } from '../../lib/i18n';

export interface FilterChipProps {
  readonly label: string;
  /** What is chosen in words; undefined = nothing. */
  readonly chosen: string | undefined;
  readonly onClear: () => void;
  readonly testId: string;
  readonly width?: number;
  /** Made only while it is open. */
  readonly choices: () => ReactNode;
}

export function FilterChip({ label, chosen, onClear, testId, width, choices }: FilterChipProps) {
  const t = useT();
  const [opened, setOpened] = useState(false);
  const summary = chosen === undefined ? label : `${label}${t('common.separator')}${chosen}`;
  return (
    <Group gap={0} wrap="nowrap">
      <Popover opened={opened} onChange={setOpened} position="bottom-start" width={width} trapFocus>
        <Popover.Target>
          <Button
            variant={chosen === undefined ? 'default' : 'light'}
            rightSection={<IconChevronDown size={13} aria-hidden />}
            size="compact-sm"
            maw={230}
            title={summary}
            data-testid={testId}
            onClick={() => setOpened(!opened)}
          >
            {summary}
          </Button>
        </Popover.Target>
        <Popover.Dropdown p="xs" aria-label={label}>
          {opened && choices()}
        </Popover.Dropdown>
      </Popover>
      {chosen !== undefined && (
        <CloseButton size="sm" aria-label={`${t('common.clear')} ${label}`} onClick={onClear} />
      )}
    </Group>
  );
}

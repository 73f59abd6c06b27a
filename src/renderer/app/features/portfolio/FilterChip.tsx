// A chip of the filter row: says what is chosen, opens the choices, clears them.
import { Button, CloseButton, Group, Popover } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { useT } from '../../lib/i18n';
import classes from './Portfolio.module.css';

interface FilterChipProps {
  readonly label: string;
  /** What is chosen in words; undefined = nothing. */
  readonly chosen: string | undefined;
  readonly onClear: () => void;
  readonly testId: string;
  readonly width?: number;
  /** Opens by itself: it was just asked for. */
  readonly fresh?: boolean;
  readonly onClosed?: () => void;
  /** Made only while it is open. */
  readonly choices: () => ReactNode;
}

export function FilterChip(props: FilterChipProps) {
  const { label, chosen, onClear, testId, width, choices } = props;
  const t = useT();
  const [opened, setOpened] = useState(props.fresh ?? false);
  const summary = chosen === undefined ? label : `${label}${t('common.separator')}${chosen}`;
  return (
    <Group gap={0} wrap="nowrap" className={classes.chip} data-active={chosen !== undefined || undefined}>
      <Popover
        opened={opened}
        onChange={setOpened}
        onClose={props.onClosed}
        position="bottom-start"
        width={width}
        trapFocus
        returnFocus
      >
        <Popover.Target>
          <Button
            variant="default"
            rightSection={<IconChevronDown size={13} aria-hidden />}
            size="compact-sm"
            maw={240}
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
        <CloseButton
          size="sm"
          aria-label={`${t('common.clear')} ${label}`}
          data-testid={`${testId}-clear`}
          onClick={onClear}
        />
      )}
    </Group>
  );
}

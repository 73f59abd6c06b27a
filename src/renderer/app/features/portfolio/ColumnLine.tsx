// One column in the chooser: shown or not, its place, its width.
import { ActionIcon, Checkbox, Text } from '@mantine/core';
import { IconChevronDown, IconChevronUp, IconGripVertical } from '@tabler/icons-react';
import type { KeyboardEvent } from 'react';
import { useT } from '../../lib/i18n';
import type { ColumnKey } from './columnKeys';
import { columnKinds } from './columns';
import type { ColumnChoice } from './layout';
import classes from './Portfolio.module.css';

interface ColumnLineProps {
  readonly choice: ColumnChoice;
  readonly dragged: boolean;
  readonly onToggle: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onMove: (by: -1 | 1) => void;
  readonly onDrag: (key: ColumnKey | null) => void;
  /** Something is dragged over this line. */
  readonly onOver: () => void;
}

export function ColumnLine({
  choice,
  dragged,
  onToggle,
  onKeyDown,
  onMove,
  onDrag,
  onOver,
}: ColumnLineProps) {
  const t = useT();
  const column = t(columnKinds[choice.key].label);
  return (
    <li
      className={classes.columnLine}
      data-dragged={dragged || undefined}
      data-column={choice.key}
      draggable={choice.shown}
      onDragStart={(event) => {
        event.dataTransfer.effectAllowed = 'move';
        event.dataTransfer.setData('text/plain', choice.key);
        onDrag(choice.key);
      }}
      onDragEnd={() => onDrag(null)}
      onDragOver={(event) => {
        event.preventDefault();
        onOver();
      }}
    >
      <IconGripVertical size={14} className={classes.grip} aria-hidden />
      <Checkbox
        size="xs"
        label={column}
        checked={choice.shown}
        style={{ flex: 1 }}
        data-testid={`column-${choice.key}`}
        onChange={onToggle}
        onKeyDown={onKeyDown}
      />
      <Text size="xs" c="dimmed">
        {choice.shown && choice.width !== undefined ? t('portfolio.px', { n: choice.width }) : ''}
      </Text>
      <ActionIcon
        size="xs"
        variant="subtle"
        color="gray"
        tabIndex={-1}
        disabled={!choice.shown}
        aria-label={t('portfolio.columnUp', { column })}
        onClick={() => onMove(-1)}
      >
        <IconChevronUp size={13} />
      </ActionIcon>
      <ActionIcon
        size="xs"
        variant="subtle"
        color="gray"
        tabIndex={-1}
        disabled={!choice.shown}
        aria-label={t('portfolio.columnDown', { column })}
        onClick={() => onMove(1)}
      >
        <IconChevronDown size={13} />
      </ActionIcon>
    </li>
  );
}

// The head of a group of rows: its name, how many, open or closed.
import { IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import type { RefObject } from 'react';
import classes from './DataGrid.module.css';
import type { GridGroup, GridHandlers } from './gridTypes';

interface GridGroupRowProps<R> {
  readonly id: string;
  readonly index: number;
  readonly top: number;
  readonly group: GridGroup;
  readonly current: boolean;
  readonly handlers: RefObject<GridHandlers<R>>;
}

export function GridGroupRow<R>({ id, index, top, group, current, handlers }: GridGroupRowProps<R>) {
  const Chevron = group.open ? IconChevronDown : IconChevronRight;
  return (
    <tr
      id={id}
      className={`${classes.row} ${classes.group}`}
      style={{ top }}
      aria-rowindex={index + 2}
      aria-expanded={group.open}
      data-current={current || undefined}
      data-group={group.key}
      onClick={() => {
        handlers.current.onCursor?.(index, 'click');
        handlers.current.onGroup?.(group);
      }}
    >
      <td>
        <Chevron size={14} aria-hidden />
        {group.label}
        <span>{group.count.toLocaleString('en-US')}</span>
      </td>
    </tr>
  );
}

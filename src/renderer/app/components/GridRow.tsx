// One row of a list. Rendered again only when its own content, place or state changes.
import { memo, type RefObject } from 'react';
import { useT } from '../lib/i18n';
import classes from './DataGrid.module.css';
import type { GridColumn, GridHandlers } from './gridTypes';

interface GridRowProps<R> {
  readonly id: string;
  readonly index: number;
  readonly top: number;
  readonly row: R | undefined;
  readonly rowId: string;
  readonly label: string;
  readonly columns: readonly GridColumn<R>[];
  readonly template: string;
  readonly current: boolean;
  readonly selected: boolean;
  readonly selectable: boolean;
  /** The row has no box. */
  readonly fixed: boolean;
  /** The present handlers of the list; a stable box, so that new closures do not paint every row again. */
  readonly handlers: RefObject<GridHandlers<R>>;
}

function Row<R>(props: GridRowProps<R>) {
  const t = useT();
  const { row, index, columns, handlers, selected } = props;
  if (row === undefined) {
    return (
      <tr className={classes.row} style={{ top: props.top }} aria-rowindex={index + 2}>
        <td className={classes.blank} />
      </tr>
    );
  }
  return (
    <tr
      id={props.id}
      className={classes.row}
      style={{ top: props.top, gridTemplateColumns: props.template }}
      aria-rowindex={index + 2}
      aria-selected={selected}
      data-current={props.current || undefined}
      data-odd={index % 2 === 1 || undefined}
      data-row-id={props.rowId}
      onClick={(event) => {
        if (event.shiftKey) handlers.current.selection?.onSelect(index, 'range');
        else if (event.ctrlKey || event.metaKey) handlers.current.selection?.onSelect(index, 'toggle');
        handlers.current.onCursor?.(index, 'click');
      }}
      onDoubleClick={() => handlers.current.onOpen?.(row, index)}
      onContextMenu={(event) => {
        if (!handlers.current.onMenu) return;
        event.preventDefault();
        handlers.current.onCursor?.(index, 'click');
        handlers.current.onMenu({ x: event.clientX, y: event.clientY }, row, index);
      }}
    >
      {props.selectable && (
        <td className={classes.check}>
          {!props.fixed && (
            <input
              type="checkbox"
              tabIndex={-1}
              checked={selected}
              aria-label={t('common.selectRow', { label: props.label })}
              onClick={(event) => {
                event.stopPropagation();
                handlers.current.selection?.onSelect(index, event.shiftKey ? 'range' : 'toggle');
              }}
              onChange={() => {}}
            />
          )}
        </td>
      )}
      {columns.map((column) => (
        <td key={column.key} data-align={column.align}>
          {column.render(row)}
        </td>
      ))}
    </tr>
  );
}

const same = (a: GridRowProps<unknown>, b: GridRowProps<unknown>): boolean =>
  a.row === b.row &&
  a.top === b.top &&
  a.index === b.index &&
  a.selected === b.selected &&
  a.current === b.current &&
  a.fixed === b.fixed &&
  a.columns === b.columns &&
  a.template === b.template &&
  a.label === b.label;

export const GridRow = memo(Row, same) as typeof Row;

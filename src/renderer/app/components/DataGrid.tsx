// The dense list of the desk: virtual 32 px rows, sticky head, sort, selection and keys. Knows nothing of what it lists.
import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, useEffect, useLayoutEffect, useRef } from 'react';
import { gridAction } from '../lib/gridKeys';
import { sizes } from '../theme';
import classes from './DataGrid.module.css';
import { GridGroupRow } from './GridGroupRow';
import { GridHead } from './GridHead';
import { GridRow } from './GridRow';
import { leastTotal, templateOf } from './gridTracks';
import type { DataGridProps, GridHandlers } from './gridTypes';

/** Rows on the page are used again for other content while scrolling: more than fit on any screen, so none meets itself. */
const SLOTS = 128;

export function DataGrid<R>(props: DataGridProps<R>) {
  const { columns, total, getRow, rowKey, onRange, cursor, selection, resetKey = 0 } = props;
  const latest = useRef<GridHandlers<R>>(props);
  latest.current = props;
  const scroller = useRef<HTMLTableElement>(null);
  const virtual = useVirtualizer({
    count: total,
    getScrollElement: () => scroller.current,
    estimateSize: () => sizes.row,
    overscan: 4,
    scrollPaddingStart: sizes.head,
    initialOffset: props.initialScroll ?? 0,
    paddingStart: 0,
  });
  const shown = virtual.getVirtualItems();
  const first = shown[0]?.index ?? 0;
  const last = shown.at(-1)?.index ?? 0;
  useEffect(() => onRange?.(first, last), [first, last, onRange]);

  const lastReset = useRef(resetKey);
  useLayoutEffect(() => {
    if (lastReset.current === resetKey) return;
    lastReset.current = resetKey;
    scroller.current?.scrollTo({ top: 0 });
  }, [resetKey]);

  const template = templateOf(columns, selection !== undefined);
  const room = leastTotal(columns, selection !== undefined);
  const page = Math.max(
    1,
    Math.floor(((scroller.current?.clientHeight ?? 400) - sizes.head) / sizes.row) - 1,
  );

  const moveTo = (index: number, extend: boolean): void => {
    virtual.scrollToIndex(index, { align: 'auto' });
    if (extend) selection?.onSelect(index, 'range');
    props.onCursor?.(index, 'key');
  };

  const onKeyDown = (event: KeyboardEvent<HTMLTableElement>): void => {
    if (event.target !== event.currentTarget) return;
    const action = gridAction(event, cursor, total, page);
    if (!action) return;
    const row = cursor >= 0 ? getRow(cursor) : undefined;
    const group = cursor >= 0 ? props.groupAt?.(cursor) : undefined;
    const folds =
      action.kind === 'open' || (action.kind === 'fold' && (event.key === 'ArrowLeft') === group?.open);
    if (group && folds) props.onGroup?.(group);
    else if (action.kind === 'move') moveTo(action.to, action.extend);
    else if (action.kind === 'open' && row) props.onOpen?.(row, cursor);
    else if (action.kind === 'toggle' && cursor >= 0) selection?.onSelect(cursor, 'toggle');
    else if (action.kind === 'selectAll') selection?.onSelectAll();
    else if (action.kind === 'menu' && row) {
      const box = document.getElementById(`${props.testId}-${cursor}`)?.getBoundingClientRect();
      props.onMenu?.({ x: (box?.left ?? 0) + 60, y: box?.bottom ?? 0 }, row, cursor);
    } else if (!props.onAction?.(action.kind, cursor)) return;
    event.preventDefault();
  };

  // A table with the keys of a grid: one stop of Tab, the current row named by aria-activedescendant.
  const grid = {
    role: props.groupAt ? 'treegrid' : 'grid',
    tabIndex: 0,
    'aria-label': props.label,
    'aria-rowcount': total + 1,
    'aria-multiselectable': selection !== undefined,
    'aria-activedescendant': cursor >= first && cursor <= last ? `${props.testId}-${cursor}` : undefined,
  } as const;

  return (
    <div className={classes.frame}>
      <table
        {...grid}
        ref={scroller}
        className={classes.grid}
        data-testid={props.testId}
        onKeyDown={onKeyDown}
        onScroll={({ currentTarget }) => {
          // Number and check box stay in sight where the list is scrolled sideways.
          currentTarget.toggleAttribute('data-aside', currentTarget.scrollLeft > 0);
          props.onScroll?.(currentTarget.scrollTop);
        }}
      >
        <GridHead
          columns={columns}
          template={template}
          sort={props.sort}
          onSort={props.onSort}
          selection={selection}
          total={total}
          room={room}
          onWidth={props.onWidth}
        />
        <tbody className={classes.body} style={{ height: virtual.getTotalSize(), minWidth: room }}>
          {shown.map((item) => {
            const group = props.groupAt?.(item.index);
            if (group) {
              return (
                <GridGroupRow
                  key={item.index % SLOTS}
                  id={`${props.testId}-${item.index}`}
                  index={item.index}
                  top={item.start}
                  group={group}
                  current={item.index === cursor}
                  handlers={latest}
                />
              );
            }
            const row = getRow(item.index);
            return (
              <GridRow
                key={item.index % SLOTS}
                id={`${props.testId}-${item.index}`}
                index={item.index}
                top={item.start}
                row={row}
                rowId={row ? rowKey(row) : ''}
                label={row ? props.rowLabel(row) : ''}
                columns={columns}
                template={template}
                current={item.index === cursor}
                selected={row !== undefined && (selection?.isSelected(rowKey(row)) ?? false)}
                selectable={selection !== undefined}
                fixed={row !== undefined && (selection?.isFixed?.(rowKey(row)) ?? false)}
                handlers={latest}
              />
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

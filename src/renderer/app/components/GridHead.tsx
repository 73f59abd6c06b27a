// Head of a list: names of the columns, sort by click, select everything.
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import { useT } from '../lib/i18n';
import classes from './DataGrid.module.css';
import type { GridColumn, GridSelection, GridSort } from './gridTypes';
import { WidthHandle } from './WidthHandle';

interface GridHeadProps<R> {
  readonly columns: readonly GridColumn<R>[];
  readonly template: string;
  readonly sort?: GridSort;
  readonly onSort?: (sort: GridSort) => void;
  readonly selection?: GridSelection;
  readonly total: number;
  /** Width below which the list scrolls sideways. */
  readonly room: number;
  readonly onWidth?: (column: string, width: number) => void;
}

export function GridHead<R>(props: GridHeadProps<R>) {
  const { columns, template, sort, onSort, selection, total } = props;
  const t = useT();
  const ariaSort = (key: string | undefined) => {
    if (key === undefined || sort?.key !== key) return undefined;
    return sort.descending ? 'descending' : 'ascending';
  };
  return (
    <thead className={classes.head} style={{ minWidth: props.room }}>
      <tr className={classes.headRow} style={{ gridTemplateColumns: template }} aria-rowindex={1}>
        {selection && (
          <th scope="col" className={classes.check}>
            <input
              type="checkbox"
              aria-label={t('common.selectAll')}
              data-testid="grid-select-all"
              checked={total > 0 && selection.count >= total}
              ref={(box) => {
                if (box) box.indeterminate = selection.count > 0 && selection.count < total;
              }}
              onChange={selection.onSelectAll}
            />
          </th>
        )}
        {columns.map((column) => (
          <th scope="col" key={column.key} aria-sort={ariaSort(column.sortKey)} data-align={column.align}>
            {column.sortKey && onSort ? (
              <button
                type="button"
                title={t('common.sortBy', { column: column.label })}
                onClick={() =>
                  onSort({
                    key: column.sortKey ?? '',
                    descending: sort?.key === column.sortKey ? !sort?.descending : false,
                  })
                }
              >
                {column.label}
                {sort?.key === column.sortKey &&
                  (sort?.descending ? (
                    <IconArrowDown size={12} aria-hidden />
                  ) : (
                    <IconArrowUp size={12} aria-hidden />
                  ))}
              </button>
            ) : (
              column.label
            )}
            {props.onWidth && <WidthHandle column={column.key} onWidth={props.onWidth} />}
          </th>
        ))}
      </tr>
    </thead>
  );
}

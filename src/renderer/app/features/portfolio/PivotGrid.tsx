// The numbers of the table of counts. One stop of Tab; arrow keys walk from number to number.
import { type KeyboardEvent, useRef, useState } from 'react';
import type { GroupKey } from '../../../../shared/store/queries';
import { useT } from '../../lib/i18n';
import classes from './Pivot.module.css';
import type { PivotView } from './pivotView';

interface PivotGridProps {
  readonly view: PivotView;
  readonly rows: GroupKey;
  readonly columns: GroupKey;
  /** null = whatever it is there. */
  readonly onShow: (row: string | null, column: string | null) => void;
}

const STEPS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};
/** Shades of a number by its share of the largest: light enough for the text in both schemes. */
const SHADES = 5;

export function PivotGrid({ view, rows, columns, onShow }: PivotGridProps) {
  const t = useT();
  const table = useRef<HTMLTableElement>(null);
  const [stop, setStop] = useState('0/0');
  const width = view.columns.length;
  const height = view.lines.length;

  const focus = (row: number, column: number): boolean => {
    const cell = table.current?.querySelector<HTMLElement>(`[data-at="${row}/${column}"]`);
    cell?.focus();
    return cell !== null && cell !== undefined;
  };
  // Empty cells are no stops: the walk goes on over them.
  const onKeyDown = (event: KeyboardEvent<HTMLButtonElement>): void => {
    const step = STEPS[event.key];
    const from = event.currentTarget.dataset.at?.split('/').map(Number);
    if (!step || !from) return;
    event.preventDefault();
    let [row = 0, column = 0] = from;
    do {
      row += step[0];
      column += step[1];
    } while (row >= 0 && row <= height && column >= 0 && column <= width && !focus(row, column));
  };

  const cell = (
    at: string,
    n: number,
    row: string | null,
    column: string | null,
    label: string,
    leads = true,
  ) => {
    if (n === 0) return <span className={classes.zero}>·</span>;
    if (!leads) return n.toLocaleString('en-US');
    return (
      <button
        type="button"
        className={classes.number}
        data-at={at}
        tabIndex={at === stop ? 0 : -1}
        aria-label={label}
        onFocus={() => setStop(at)}
        onKeyDown={onKeyDown}
        onClick={() => onShow(row, column)}
      >
        {n.toLocaleString('en-US')}
      </button>
    );
  };
  const shade = (n: number): number => (n === 0 || view.most === 0 ? 0 : Math.ceil((n / view.most) * SHADES));
  const total = t('portfolio.pivotTotal');
  const names = { rows: t(`domain.group.${rows}`), columns: t(`domain.group.${columns}`) };
  return (
    <div className={classes.scroll}>
      <table
        ref={table}
        className={classes.table}
        aria-label={t('portfolio.pivotTitle', names)}
        data-testid="pivot-table"
      >
        <thead>
          <tr>
            <th scope="col">{names.rows}</th>
            {view.columns.map((column) => (
              <th scope="col" key={column.key ?? 'others'} title={column.name}>
                {column.name}
              </th>
            ))}
            <th scope="col">{total}</th>
          </tr>
        </thead>
        <tbody>
          {view.lines.map((line, row) => (
            <tr key={line.key ?? 'others'} data-row={line.key ?? undefined}>
              <th scope="row" title={line.name}>
                {line.name}
              </th>
              {view.columns.map((column, at) => {
                const n = line.cells[at] ?? 0;
                const label = t('portfolio.pivotCell', { row: line.name, column: column.name, n });
                return (
                  <td
                    key={column.key ?? 'others'}
                    data-shade={shade(n)}
                    data-column={column.key ?? undefined}
                  >
                    {cell(
                      `${row}/${at}`,
                      n,
                      line.key,
                      column.key,
                      label,
                      line.key !== null && column.key !== null,
                    )}
                  </td>
                );
              })}
              <td className={classes.sum}>
                {cell(
                  `${row}/${width}`,
                  line.count,
                  line.key,
                  null,
                  t('portfolio.pivotCell', { row: line.name, column: total, n: line.count }),
                  line.key !== null,
                )}
              </td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{total}</th>
            {view.columns.map((column, at) => (
              <td key={column.key ?? 'others'}>
                {cell(
                  `${height}/${at}`,
                  column.count,
                  null,
                  column.key,
                  t('portfolio.pivotCell', { row: total, column: column.name, n: column.count }),
                  column.key !== null,
                )}
              </td>
            ))}
            <td>{view.total.toLocaleString('en-US')}</td>
          </tr>
        </tfoot>
      </table>
    </div>
  );
}

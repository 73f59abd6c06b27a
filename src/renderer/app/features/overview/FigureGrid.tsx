// A table of figures; every figure opens its patents.
import { Anchor } from '@mantine/core';
import { go } from '../../state/navigation';
import classes from './overview.module.css';
import type { FigureCell, FigureTable } from './tables';

interface FigureGridProps {
  readonly table: FigureTable;
  /** A bar in each row stands for the first figure. */
  readonly bars: boolean;
}

const figure = ({ text, filter }: FigureCell, label: string) =>
  filter ? (
    <Anchor
      component="button"
      size="sm"
      c="inherit"
      aria-label={label}
      onClick={() => go('patents', { text: '', filter })}
    >
      {text}
    </Anchor>
  ) : (
    text
  );

export function FigureGrid({ table, bars }: FigureGridProps) {
  const [first, ...others] = table.columns;
  return (
    <div className={classes.scroll}>
      <table className={classes.table} aria-label={table.title}>
        <thead>
          <tr>
            <th scope="col">{first}</th>
            {bars && <td className={classes.barColumn} />}
            {others.map((column) => (
              <th scope="col" key={column} className={classes.numeric}>
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row) => (
            <tr key={row.key} data-row={row.key}>
              <th scope="row" title={row.head}>
                {row.head}
              </th>
              {bars && (
                <td aria-hidden>
                  <span className={classes.bar} style={{ width: `${100 * row.bar}%` }} />
                </td>
              )}
              {row.cells.map((cell, at) => (
                <td key={others[at]} className={classes.numeric}>
                  {figure(cell, `${row.head} ${others[at]} ${cell.text}`)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

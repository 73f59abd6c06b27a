// A map of fields on paper: a square a figure, the darker the nearer to the largest of its column; the figure in it.
import type { PaperChart } from '../../../domain/reporting/paper';
import { bodyOf, type Orientation } from '../layout/geometry';

const row = 14;
const head = 18;
const margin = 190;
const shades = 5;

/** 0 = nothing, 1 to 5 by fifths of the largest of the column. */
const shadeOf = (value: number, most: number): number =>
  value <= 0 || most <= 0 ? 0 : Math.max(1, Math.ceil((shades * value) / most));

export function HeatFigure({ chart, orientation }: { chart: PaperChart; orientation: Orientation }) {
  const { width } = bodyOf(orientation);
  const column = (width - margin) / chart.series.length;
  return (
    <svg
      width={width}
      height={head + chart.labels.length * row}
      role="img"
      aria-label={chart.series.map(({ name }) => name).join('、')}
    >
      {chart.labels.map((label, i) => (
        <text key={label} className="chart-label" x={margin - 10} y={head + i * row + 11} textAnchor="end">
          {label}
        </text>
      ))}
      {chart.series.map(({ name, values }, s) => {
        const most = Math.max(0, ...values);
        const x = margin + s * column;
        return (
          <g key={name}>
            <text className="chart-label" x={x + column / 2} y={12} textAnchor="middle">
              {name}
            </text>
            {values.map((value, i) => {
              const shade = shadeOf(value, most);
              const y = head + i * row;
              return (
                <g key={chart.labels[i]}>
                  <rect
                    className="chart-heat"
                    data-shade={shade}
                    x={x + 1}
                    y={y + 0.5}
                    width={column - 2}
                    height={row - 1}
                  />
                  <text
                    className="chart-value"
                    data-on={shade > 2 ? 'dark' : undefined}
                    x={x + column / 2}
                    y={y + 10.5}
                    textAnchor="middle"
                  >
                    {value === 0 ? '' : value}
                  </text>
                </g>
              );
            })}
          </g>
        );
      })}
    </svg>
  );
}

// A waterfall on paper: full columns for levels, lined ones for what is taken off or comes in between.
import { formatAmount } from '../../../domain/money';
import type { PaperChart } from '../../../domain/reporting/paper';
import { waterfallSteps } from '../../../domain/reporting/waterfall';
import { bodyOf, type Orientation } from '../layout/geometry';
import { Filling } from './Filling';

const height = 190;
const above = 18;
const below = 22;

export function WaterfallFigure({ chart, orientation }: { chart: PaperChart; orientation: Orientation }) {
  const { width } = bodyOf(orientation);
  const values = chart.series[0]?.values ?? [];
  const steps = waterfallSteps(values, chart.totals ?? []);
  const most = Math.max(0, ...steps.map(({ high }) => high));
  const least = Math.min(0, ...steps.map(({ low }) => low));
  const span = most - least || 1;
  const place = (at: number): number => above + ((height - above - below) * (most - at)) / span;
  const column = width / Math.max(1, steps.length);
  const wide = Math.min(70, column * 0.6);
  return (
    <svg width={width} height={height} role="img" aria-label={chart.labels.join('、')}>
      <line className="chart-axis" x1={0} x2={width} y1={place(0)} y2={place(0)} />
      {steps.map(({ low, high, level, isTotal }, i) => {
        const x = column * (i + 0.5) - wide / 2;
        const y = place(high);
        return (
          <g key={chart.labels[i]}>
            <Filling x={x} y={y} width={wide} height={place(low) - y} series={isTotal ? 0 : 1} />
            {i < steps.length - 1 && (
              <line
                className="chart-axis"
                x1={x + wide}
                x2={x + column}
                y1={place(level)}
                y2={place(level)}
              />
            )}
            <text className="chart-value" x={x + wide / 2} y={y - 4} textAnchor="middle">
              {formatAmount(values[i] ?? 0)}
            </text>
            <text className="chart-label" x={x + wide / 2} y={height - 5} textAnchor="middle">
              {chart.labels[i]}
            </text>
          </g>
        );
      })}
    </svg>
  );
}

// A funnel on paper: one centred bar a stage, its name on the left, its number and share of the first on the right.
import type { PaperChart } from '../../../domain/reporting/paper';
import { cellText } from '../../../domain/reporting/statistics/cellText';
import { bodyOf, type Orientation } from '../layout/geometry';

const step = 26;
const bar = 19;
const margin = 150;

export function FunnelFigure({ chart, orientation }: { chart: PaperChart; orientation: Orientation }) {
  const { width } = bodyOf(orientation);
  const values = chart.series[0]?.values ?? [];
  const most = Math.max(1, ...values);
  const first = values[0] ?? 0;
  const room = width - 2 * margin;
  const height = chart.labels.length * step;
  return (
    <svg width={width} height={height} role="img" aria-label={chart.labels.join('、')}>
      {chart.labels.map((label, i) => {
        const value = values[i] ?? 0;
        const wide = Math.max(1, (room * value) / most);
        const y = i * step + (step - bar) / 2;
        return (
          <g key={label}>
            <text className="chart-label" x={margin - 10} y={y + 14} textAnchor="end">
              {label}
            </text>
            <rect className="chart-full" x={(width - wide) / 2} y={y} width={wide} height={bar} />
            <text className="chart-label" x={width - margin + 10} y={y + 14}>
              {value}（{cellText({ kind: 'share', part: value, whole: first })}）
            </text>
          </g>
        );
      })}
    </svg>
  );
}

// A chart as vector drawing: fillings that differ in grey as well, every value in figures, no picture anywhere.
import { formatAmount } from '../../../domain/money';
import type { PaperChart } from '../../../domain/reporting/paper';
import { bodyOf, type Orientation } from '../layout/geometry';
import { type Mark, planChart } from './chartPlan';

const HEIGHT = 190;
const GAP = 4;

type Unit = PaperChart['series'][number]['unit'];

const said = (value: number, unit: Unit): string => (unit === 'fen' ? formatAmount(value) : String(value));

/** Full, lying lines, standing lines: told apart on a copy of a copy. */
function Filling({ x, y, width, height, series }: Omit<Mark, 'value'>) {
  if (height <= 0 || width <= 0) return null;
  if (series === 0) return <rect className="chart-full" x={x} y={y} width={width} height={height} />;
  const lying = series === 1;
  const count = Math.floor((lying ? height : width) / GAP);
  const lines = Array.from({ length: count }, (_, i) =>
    lying ? `M${x} ${y + i * GAP}h${width}` : `M${x + i * GAP} ${y}v${height}`,
  );
  return (
    <>
      <rect className="chart-open" x={x} y={y} width={width} height={height} />
      <path className="chart-lines" d={lines.join('')} />
    </>
  );
}

export function ChartFigure({
  chart,
  orientation,
  lang,
}: {
  chart: PaperChart;
  orientation: Orientation;
  lang: 'zh' | 'en';
}) {
  const { width } = bodyOf(orientation);
  const lies = chart.kind === 'bars';
  const height = lies ? chart.labels.length * chart.series.length * 18 + 8 : HEIGHT;
  const plan = planChart(chart, { width, height, margin: lies ? 150 : 0 });
  const unitOf = (series: number): Unit => chart.series[series]?.unit ?? 'count';
  const yuan = lang === 'zh' ? '元' : 'CNY';
  const names = chart.series.map(({ name, unit }) => (unit === 'fen' ? `${name}（${yuan}）` : name));
  return (
    <>
      <figcaption className="chart-names">
        {names.map((name, series) => (
          <span key={name}>
            <svg width="18" height="11" aria-hidden="true">
              <Filling x={0.5} y={0.5} width={17} height={10} series={series} />
            </svg>
            {name}
          </span>
        ))}
      </figcaption>
      <svg
        width={width}
        height={height}
        role="img"
        aria-label={`${names.join('、')}：${chart.labels.join('、')}`}
      >
        {lies ? (
          <line className="chart-axis" x1={plan.zero} x2={plan.zero} y1={0} y2={height} />
        ) : (
          <line className="chart-axis" x1={0} x2={width} y1={plan.zero} y2={plan.zero} />
        )}
        {plan.marks.map(({ value, ...mark }) => (
          <g key={`${mark.series}-${mark.x}-${mark.y}`}>
            <Filling {...mark} />
            {lies ? (
              <text
                className="chart-value"
                x={value < 0 ? mark.x - 4 : mark.x + mark.width + 4}
                y={mark.y + mark.height / 2 + 4}
                textAnchor={value < 0 ? 'end' : 'start'}
              >
                {said(value, unitOf(mark.series))}
              </text>
            ) : (
              <text
                className="chart-value"
                x={mark.x + mark.width / 2}
                y={value < 0 ? mark.y + mark.height + 11 : mark.y - 4}
                textAnchor="middle"
              >
                {said(value, unitOf(mark.series))}
              </text>
            )}
          </g>
        ))}
        {plan.labels.map(({ at, text }) => (
          <text
            key={text}
            className="chart-label"
            x={lies ? 0 : at}
            y={lies ? at + 4 : height - 5}
            textAnchor={lies ? 'start' : 'middle'}
          >
            {text}
          </text>
        ))}
      </svg>
    </>
  );
}

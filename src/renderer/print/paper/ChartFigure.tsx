// A chart as vector drawing: fillings that differ in grey as well, every value in figures, no picture anywhere.
import { formatAmount, formatWan } from '../../../domain/money';
import type { PaperChart } from '../../../domain/reporting/paper';
import { bodyOf, type Orientation } from '../layout/geometry';
import { planChart } from './chartPlan';
import { Filling } from './Filling';
import { FunnelFigure } from './FunnelFigure';
import { HeatFigure } from './HeatFigure';
import { WaterfallFigure } from './WaterfallFigure';

const HEIGHT = 190;

type Unit = PaperChart['series'][number]['unit'];

/** More columns than this have no room for amounts to the fen. */
const mostAmounts = 8;

const said = (value: number, unit: Unit, inWan: boolean): string =>
  unit === 'count' ? String(value) : inWan ? formatWan(value, 2) : formatAmount(value);

interface ChartFigureProps {
  readonly chart: PaperChart;
  readonly orientation: Orientation;
  readonly lang: 'zh' | 'en';
}

export function ChartFigure(props: ChartFigureProps) {
  switch (props.chart.kind) {
    case 'funnel':
      return <FunnelFigure {...props} />;
    case 'heat':
      return <HeatFigure {...props} />;
    case 'waterfall':
      return <WaterfallFigure {...props} />;
    case 'columns':
    case 'bars':
      return <ColumnsFigure {...props} />;
  }
}

function ColumnsFigure({ chart, orientation, lang }: ChartFigureProps) {
  const { width } = bodyOf(orientation);
  const lies = chart.kind === 'bars';
  const height = lies ? chart.labels.length * chart.series.length * 18 + 8 : HEIGHT;
  const plan = planChart(chart, { width, height, margin: lies ? 150 : 0 });
  const unitOf = (series: number): Unit => chart.series[series]?.unit ?? 'count';
  const inWan = !lies && chart.labels.length * chart.series.length > mostAmounts;
  const zh = inWan ? '万元' : '元';
  const yuan = lang === 'zh' ? zh : inWan ? '10,000 CNY' : 'CNY';
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
                {said(value, unitOf(mark.series), inWan)}
              </text>
            ) : (
              <text
                className="chart-value"
                x={mark.x + mark.width / 2}
                y={value < 0 ? mark.y + mark.height + 11 : mark.y - 4}
                textAnchor="middle"
              >
                {said(value, unitOf(mark.series), inWan)}
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

// Fillings of columns that differ in grey as well: told apart on a copy of a copy.
import type { Mark } from './chartPlan';

const GAP = 4;

/** Full, lying lines, standing lines: told apart on a copy of a copy. */
export function Filling({ x, y, width, height, series }: Omit<Mark, 'value'>) {
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

// One chart drawn by ECharts. Only the parts used here are loaded; the words for it stand beside it as a table.
import { BarChart, LineChart, PieChart, ScatterChart } from 'echarts/charts';
import { GridComponent, LegendComponent, MarkAreaComponent, TooltipComponent } from 'echarts/components';
import { type EChartsCoreOption, type EChartsType, init, use } from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';
import { useEffect, useRef } from 'react';

use([BarChart, LineChart, PieChart, ScatterChart]);
use([GridComponent, LegendComponent, MarkAreaComponent, TooltipComponent, CanvasRenderer]);

/** Short enough not to be waited for. */
const motion = { animationDuration: 150, animationDurationUpdate: 150 };

interface ChartProps {
  readonly option: EChartsCoreOption;
  /** What the chart shows, in one sentence. */
  readonly label: string;
  readonly className?: string;
  /** The column, point or piece that was clicked, by its place in the data, and which series it belongs to; of a diagram
   * of places and arrows, which of the two it is. */
  readonly onPick?: (index: number, series: number, part?: string) => void;
  readonly testId?: string;
  /** Is given what draws the chart as PNG on a ground of the colour, as data address; null when it is gone. */
  readonly onPicture?: (draw: ((ground: string) => string) | null) => void;
}

export function Chart({ option, label, className, onPick, testId, onPicture }: ChartProps) {
  const box = useRef<HTMLDivElement>(null);
  const chart = useRef<EChartsType | null>(null);
  const pick = useRef(onPick);
  pick.current = onPick;
  const picture = useRef(onPicture);
  picture.current = onPicture;
  useEffect(() => {
    if (!box.current) return;
    const made = init(box.current);
    chart.current = made;
    made.on('click', (event) => pick.current?.(event.dataIndex, event.seriesIndex ?? 0, event.dataType));
    picture.current?.((ground) => made.getDataURL({ type: 'png', pixelRatio: 2, backgroundColor: ground }));
    const watcher = new ResizeObserver(() => made.resize());
    watcher.observe(box.current);
    return () => {
      watcher.disconnect();
      made.dispose();
      picture.current?.(null);
      chart.current = null;
    };
  }, []);
  useEffect(() => {
    const still = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
    const fontFamily = box.current ? getComputedStyle(box.current).fontFamily : undefined;
    chart.current?.setOption({ textStyle: { fontFamily }, ...option, animation: !still, ...motion }, true);
  }, [option]);
  return <div ref={box} className={className} role="img" aria-label={label} data-testid={testId} />;
}

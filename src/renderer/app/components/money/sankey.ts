// The Sankey diagram: from receipts over the net income to pools and persons. Each place carries its name and amount.
import { SankeyChart } from 'echarts/charts';
import { type EChartsCoreOption, use } from 'echarts/core';
import { formatAmount } from '../../../../domain/money';
import type { Palette } from '../usePalette';
import type { MoneyMap, PlaceKind } from './links';

use([SankeyChart]);

const colourOf = (kind: PlaceKind, palette: Palette): string =>
  ({
    in: palette.accent,
    cost: palette.amber,
    team: palette.bucket.inForce,
    person: palette.bucket.inForce,
    pool: palette.bucket.unknown,
    left: palette.bucket.lapsed,
  })[kind];

/** Room the last column needs: one place under the other. */
export const sankeyHeight = ({ places, links }: MoneyMap): number => {
  const ends = places.filter(({ key }) => !links.some(({ from }) => from === key));
  return Math.max(220, Math.min(560, ends.length * 36));
};

/** Width of a text of 12 px, as near as it matters: Han characters are twice as wide. */
const widthOf = (text: string): number =>
  [...text].reduce((width, one) => width + (one.charCodeAt(0) > 0x2e7f ? 12 : 6.8), 0);

export function sankeyOption({ places, links }: MoneyMap, palette: Palette): EChartsCoreOption {
  const titles = new Map(places.map(({ key, title }) => [key, title]));
  const isEnd = (key: string): boolean => !links.some(({ from }) => from === key);
  const labels = places
    .filter(({ key }) => isEnd(key))
    .map(({ title, value }) => `${title} ${formatAmount(value)}`);
  const room = Math.min(300, Math.max(90, ...labels.map(widthOf)) + 16);
  const tip = { backgroundColor: palette.paper, borderColor: palette.line };
  return {
    tooltip: {
      ...tip,
      textStyle: { color: palette.text, fontSize: 13 },
      trigger: 'item',
      formatter: ({ dataType, data }: { dataType: string; data: Record<string, string | number> }) =>
        dataType === 'edge'
          ? `${titles.get(String(data.source))} → ${titles.get(String(data.target))}：${formatAmount(Number(data.value))}`
          : `${titles.get(String(data.name))}：${formatAmount(Number(data.amount))}`,
    },
    series: [
      {
        type: 'sankey',
        left: 4,
        right: room,
        top: 10,
        bottom: 10,
        nodeWidth: 12,
        nodeGap: 16,
        nodeAlign: 'justify',
        draggable: false,
        // In the order given, from the top: then no arrow runs behind a place.
        layoutIterations: 0,
        emphasis: { focus: 'adjacency' },
        label: { color: palette.text, fontSize: 12, lineHeight: 15 },
        lineStyle: { color: 'source', opacity: 0.28, curveness: 0.5 },
        data: places.map(({ key, title, value, kind }) => ({
          name: key,
          amount: value,
          value,
          itemStyle: { color: colourOf(kind, palette), borderWidth: 0 },
          label: {
            position: 'right',
            formatter: isEnd(key) ? `${title} ${formatAmount(value)}` : `${title}\n${formatAmount(value)}`,
          },
        })),
        links: links.map(({ from, to, value }) => ({ source: from, target: to, value })),
      },
    ],
  };
}

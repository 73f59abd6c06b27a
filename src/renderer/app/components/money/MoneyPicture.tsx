// The money as a picture: Sankey or waterfall, or the same as a table; a click on a place explains it.
import { Button, Group, SegmentedControl, Text } from '@mantine/core';
import { IconCopy } from '@tabler/icons-react';
import { memo, useMemo, useState } from 'react';
import { type MoneyFlow, partText, poolTotal, type Telling } from '../../../../domain/distribution/papers';
import { formatAmount, minus } from '../../../../domain/money';
import { call } from '../../lib/desk';
import { type Translate, useT } from '../../lib/i18n';
import { notifyDone, notifyError } from '../../lib/notify';
import { Chart } from '../Chart';
import { usePalette } from '../usePalette';
import { linksText, type MoneyMap, moneyMap } from './links';
import classes from './money.module.css';
import { sankeyHeight, sankeyOption } from './sankey';
import type { SheetRow } from './sheetRows';
import { columnsOf, waterfallOption } from './waterfall';

interface MoneyPictureProps {
  readonly flow: MoneyFlow;
  readonly rows: readonly SheetRow[];
  readonly telling: Telling;
  readonly onSelect: (key: string) => void;
  readonly narrow: boolean;
}

type View = 'sankey' | 'waterfall' | 'table';

/** The picture in one sentence. */
function summaryOf(flow: MoneyFlow, t: Translate): string {
  const { gross, net } = flow;
  const team = poolTotal(flow, 'team');
  return t('income.summary', {
    gross: formatAmount(gross.value),
    taken: formatAmount(minus(gross.value, net?.value ?? gross.value)),
    net: formatAmount(net?.value ?? gross.value),
    team: formatAmount(team),
    share: partText(team, gross.value),
  });
}

export const MoneyPicture = memo(function MoneyPicture(props: MoneyPictureProps) {
  const t = useT();
  const palette = usePalette();
  const [view, setView] = useState<View>('sankey');
  const { flow, rows, telling } = props;
  const words = useMemo(() => ({ gross: t('income.gross'), net: t('income.net') }), [t]);
  const { narrow } = props;
  const map = useMemo(
    () => moneyMap(narrow ? { ...flow, receipts: [] } : flow, telling, words),
    [flow, narrow, telling, words],
  );
  const columns = useMemo(() => columnsOf(rows), [rows]);
  const sankey = useMemo(() => map && sankeyOption(map, palette), [map, palette]);
  const falls = useMemo(
    () => columns && waterfallOption(columns, palette, t('income.wan')),
    [columns, palette, t],
  );
  const summary = summaryOf(flow, t);
  const pickPlace = (index: number, _series: number, part?: string): void => {
    const key = part === 'edge' ? map?.links[index]?.to : map?.places[index]?.key;
    const place = map?.places.find((one) => one.key === key);
    if (place) props.onSelect(place.row);
  };
  const copy = async (shown: MoneyMap): Promise<void> => {
    const heads = [t('income.from'), t('income.to'), t('income.amountYuan')];
    const copied = await call('app.copyText', { text: linksText(shown, heads) });
    if (copied.ok) notifyDone(t('income.dataCopied'));
    else notifyError(copied.error);
  };
  const body = () => {
    if (view === 'table' && map) return <LinkTable map={map} gross={flow.gross.value} />;
    if (view === 'waterfall' && falls && columns)
      return (
        <Chart
          className={classes.waterfall}
          option={falls}
          label={summary}
          testId="income-waterfall"
          onPick={(index) => {
            const column = columns[index];
            if (column) props.onSelect(column.key);
          }}
        />
      );
    if (sankey && map)
      return (
        <div style={{ height: sankeyHeight(map) }}>
          <Chart
            className={classes.sankey}
            option={sankey}
            label={summary}
            testId="income-sankey"
            onPick={pickPlace}
          />
        </div>
      );
    return (
      <Text size="sm" c="dimmed" p="md">
        {t(flow.gross.value < 0 ? 'income.pictureNegative' : 'income.pictureEmpty')}
      </Text>
    );
  };
  return (
    <section className={classes.panel} aria-label={t('income.picture')}>
      <div className={classes.panelHead}>
        <h2>{t('income.picture')}</h2>
        <SegmentedControl
          size="xs"
          aria-label={t('income.pictureAs')}
          value={view}
          data={(['sankey', 'waterfall', 'table'] as const).map((value) => ({
            value,
            label: t(`income.view.${value}`),
          }))}
          data-testid="income-view"
          onChange={(next) => setView(next as View)}
        />
      </div>
      {body()}
      <Group justify="space-between" wrap="nowrap" align="flex-start" className={classes.summary}>
        <Text size="xs" c="dimmed" data-testid="income-summary">
          {summary}
        </Text>
        {map && (
          <Button
            variant="subtle"
            size="compact-xs"
            leftSection={<IconCopy size={13} />}
            data-testid="income-copy-data"
            onClick={() => void copy(map)}
          >
            {t('income.copyData')}
          </Button>
        )}
      </Group>
    </section>
  );
});

function LinkTable({ map, gross }: { readonly map: MoneyMap; readonly gross: number }) {
  const t = useT();
  const titles = new Map(map.places.map(({ key, title }) => [key, title]));
  return (
    <table className={classes.shares} aria-label={t('income.picture')} data-testid="income-links">
      <thead>
        <tr>
          <th scope="col">{t('income.from')}</th>
          <th scope="col">{t('income.to')}</th>
          <th scope="col" data-align="right">
            {t('income.amountYuan')}
          </th>
          <th scope="col" data-align="right">
            {t('income.ofGross')}
          </th>
        </tr>
      </thead>
      <tbody>
        {map.links.map(({ from, to, value }) => (
          <tr key={`${from} ${to}`}>
            <td>{titles.get(from)}</td>
            <td>{titles.get(to)}</td>
            <td data-align="right">{formatAmount(value)}</td>
            <td data-align="right">{partText(value, gross)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

// 统计表: counts by two groups; a click on a number makes the list show just those patents.
import { ActionIcon, Button, Group, NativeSelect, Text, Tooltip } from '@mantine/core';
import { IconArrowsExchange, IconPrinter, IconTable } from '@tabler/icons-react';
import { useMemo, useRef } from 'react';
import { GroupKey } from '../../../../shared/store/queries';
import { ErrorState } from '../../components/ErrorState';
import { RowSkeletons } from '../../components/Skeletons';
import { call } from '../../lib/desk';
import { useGroupWords } from '../../lib/groupWords';
import { useT } from '../../lib/i18n';
import { notifyDone, notifyError } from '../../lib/notify';
import { narrowTo } from '../../lib/patentFilter';
import { tableText } from '../../lib/tableText';
import { useDeskQuery } from '../../lib/useQuery';
import { go } from '../../state/navigation';
import { usePageActions } from '../../state/pageActions';
import { type Arrangement, today, usePortfolio } from '../../state/portfolio';
import { usePreferences } from '../../state/preferences';
import classes from './Pivot.module.css';
import { PivotGrid } from './PivotGrid';
import { pivotPaper, pivotTable, pivotView } from './pivotView';
import { ENTITIES } from './useGroupCounts';

type Pivot = Extract<Arrangement, { kind: 'pivot' }>;

/** What fits on a screen; the rest is put together. */
const SHOWN = { rows: 200, columns: 24 };
/** What fits on a sheet across; every row is printed. */
const PAPER = { rows: 100_000, columns: 14 };
const WHOLE = { rows: 100_000, columns: 100_000 };

export function PivotTable({ pivot }: { readonly pivot: Pivot }) {
  const t = useT();
  const word = useGroupWords();
  const language = usePreferences((state) => state.language);
  const text = usePortfolio((state) => state.text);
  const filter = usePortfolio((state) => state.filter);
  const { arrange, setFilter } = usePortfolio.getState();
  const { rows, columns } = pivot;
  const counted = useDeskQuery(
    'patents.pivot',
    { text, filter: { ...filter, today: today() }, rows, columns },
    { entities: ENTITIES, keepPrevious: true },
  );
  const counts = counted.data;
  const view = useMemo(
    () =>
      counts &&
      pivotView(counts, { rows, columns }, word, {
        ...SHOWN,
        other: (n) => t('portfolio.pivotOther', { n }),
      }),
    [counts, rows, columns, word, t],
  );
  const choices = GroupKey.options.map((value) => ({ value, label: t(`domain.group.${value}`) }));
  const copy = async (): Promise<void> => {
    if (!counts) return;
    const whole = pivotView(counts, { rows, columns }, word, { ...WHOLE, other: String });
    const table = pivotTable(whole, t(`domain.group.${rows}`), t('portfolio.pivotTotal'));
    const copied = await call('app.copyText', { text: tableText(table.columns, table.rows) });
    if (copied.ok) notifyDone(t('portfolio.pivotCopied'));
    else notifyError(copied.error);
  };
  const print = (): void => {
    if (!counts) return;
    const whole = pivotView(counts, { rows, columns }, word, {
      ...PAPER,
      other: (n) => t('portfolio.pivotOther', { n }),
    });
    const names = { rows: t(`domain.group.${rows}`), columns: t(`domain.group.${columns}`) };
    go('reports', { paper: pivotPaper(whole, t('portfolio.pivotTitle', names), names.rows, t, language) });
  };
  const latest = useRef(print);
  latest.current = print;
  usePageActions(useMemo(() => ({ print: () => latest.current() }), []));
  const show = (row: string | null, column: string | null): void => {
    let next = filter;
    if (row !== null) next = narrowTo(next, rows, row, today());
    if (column !== null) next = narrowTo(next, columns, column, today());
    setFilter(next);
    arrange({ kind: 'list' });
  };
  return (
    <div className={classes.page} data-testid="pivot">
      <Group gap="sm" className={classes.bar} align="flex-end">
        <NativeSelect
          label={t('portfolio.pivotRows')}
          data={choices}
          value={rows}
          data-testid="pivot-rows"
          onChange={(event) => arrange({ ...pivot, rows: GroupKey.parse(event.currentTarget.value) })}
        />
        <Tooltip label={t('portfolio.pivotSwap')}>
          <ActionIcon
            variant="default"
            size={30}
            aria-label={t('portfolio.pivotSwap')}
            onClick={() => arrange({ ...pivot, rows: columns, columns: rows })}
          >
            <IconArrowsExchange size={15} />
          </ActionIcon>
        </Tooltip>
        <NativeSelect
          label={t('portfolio.pivotColumns')}
          data={choices}
          value={columns}
          data-testid="pivot-columns"
          onChange={(event) => arrange({ ...pivot, columns: GroupKey.parse(event.currentTarget.value) })}
        />
        <Button
          variant="default"
          leftSection={<IconTable size={15} />}
          data-testid="pivot-copy"
          onClick={() => void copy()}
        >
          {t('portfolio.pivotCopy')}
        </Button>
        <Button
          variant="default"
          leftSection={<IconPrinter size={15} />}
          data-testid="pivot-print"
          onClick={print}
        >
          {t('portfolio.print')}
        </Button>
        <Button variant="default" data-testid="pivot-close" onClick={() => arrange({ kind: 'list' })}>
          {t('portfolio.pivotClose')}
        </Button>
        <Text size="xs" c="dimmed" style={{ flex: 1, minWidth: 160 }}>
          {t('portfolio.pivotHint')}
        </Text>
      </Group>
      {counted.error && !view && <ErrorState error={counted.error} onRetry={counted.refetch} />}
      {!counted.error && !view && <RowSkeletons />}
      {view && <PivotGrid view={view} rows={rows} columns={columns} onShow={show} />}
    </div>
  );
}

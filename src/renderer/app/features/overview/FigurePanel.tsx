// One subject of the overview: its chart or its table, and what a person would say about it.
import { Button, SegmentedControl, Text, Title } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useT } from '../../lib/i18n';
import { FigureGrid } from './FigureGrid';
import classes from './overview.module.css';
import type { FigureTable } from './tables';

interface FigurePanelProps {
  readonly table: FigureTable;
  /** Absent = the table with its bars is the chart. */
  readonly chart?: ReactNode;
  readonly wide?: boolean;
  /** Rows shown before a person asks for all. */
  readonly first?: number;
  readonly extra?: ReactNode;
}

export function FigurePanel({ table, chart, wide, first, extra }: FigurePanelProps) {
  const t = useT();
  const [view, setView] = useState<'chart' | 'table'>('chart');
  const [all, setAll] = useState(false);
  const rows = first === undefined || all ? table.rows : table.rows.slice(0, first);
  const hidden = table.rows.length - rows.length;
  return (
    <section
      className={`${classes.panel} ${wide ? classes.wide : ''}`}
      aria-label={table.title}
      data-testid={`overview-${table.id}`}
    >
      <div className={classes.head}>
        <Title order={2}>{table.title}</Title>
        {extra}
        {chart && (
          <SegmentedControl
            size="xs"
            aria-label={t('overview.chartOrTable', { title: table.title })}
            value={view}
            data={[
              { value: 'chart', label: t('overview.chart') },
              { value: 'table', label: t('overview.table') },
            ]}
            data-testid={`overview-${table.id}-view`}
            onChange={(next) => setView(next === 'table' ? 'table' : 'chart')}
          />
        )}
      </div>
      {chart && view === 'chart' && table.rows.length > 0 ? (
        chart
      ) : (
        <FigureGrid table={{ ...table, rows }} bars={chart === undefined} />
      )}
      {hidden > 0 && (!chart || view === 'table') && (
        <Button variant="subtle" size="compact-sm" ml={8} onClick={() => setAll(true)}>
          {t('overview.showAll', { n: table.rows.length })}
        </Button>
      )}
      <Text size="xs" c="dimmed" className={classes.summary}>
        {table.summary}
        {chart && view === 'chart' && table.hint}
      </Text>
    </section>
  );
}

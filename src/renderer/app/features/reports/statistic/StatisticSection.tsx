// One part of a statistic: heading, table with its chart beside it, what the office fills in.
import { Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import type { StatSection } from '../../../../../domain/reporting/statistics/report';
import { useT } from '../../../lib/i18n';
import { CopyData } from './CopyData';
import { StatisticChart } from './chart/StatisticChart';
import { StatisticTable, type StatisticTableProps } from './StatisticTable';
import classes from './statistic.module.css';

interface StatisticSectionProps {
  readonly section: StatSection;
  readonly onSource: StatisticTableProps['onSource'];
  readonly children: ReactNode;
}

/** A table of more columns has the whole width. */
const mostBeside = 7;

export function StatisticSection({ section, onSource, children }: StatisticSectionProps) {
  const t = useT();
  const { heading, paragraphs, table, chart } = section;
  const isBeside = chart !== undefined && (table?.columns.length ?? 0) <= mostBeside;
  return (
    <div>
      <div className={classes.head}>
        <Title order={2} size="h3">
          {heading}
        </Title>
        {table !== undefined && table.rows.length > 0 && <CopyData table={table} />}
      </div>
      {(paragraphs ?? []).map((words) => (
        <Text key={words} size="sm">
          {words}
        </Text>
      ))}
      <div className={classes.parts} data-beside={isBeside || undefined}>
        {table !== undefined && table.rows.length > 0 && (
          <StatisticTable table={table} label={heading} onSource={onSource} />
        )}
        {chart !== undefined && (
          <StatisticChart chart={chart} heading={heading} testId={`statistic-chart-${table?.id ?? 'only'}`} />
        )}
      </div>
      {table?.rows.length === 0 && (
        <Text size="sm" c="dimmed">
          {t('reports.tableEmpty')}
        </Text>
      )}
      {children}
    </div>
  );
}

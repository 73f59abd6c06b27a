// Patents by filing year: columns or table, both with the same numbers; a click shows the patents of the year.
import { Anchor, SegmentedControl, Text, Title } from '@mantine/core';
import { useMemo, useState } from 'react';
import { Chart } from '../../components/Chart';
import { usePalette } from '../../components/usePalette';
import { useT } from '../../lib/i18n';
import { go } from '../../state/navigation';
import { type YearCount, yearCounts, yearOption, yearSummary } from './charts';
import classes from './home.module.css';
import type { Overview } from './todos';

const showYear = (year: number): void =>
  go('patents', { text: '', filter: { filedFrom: `${year}-01-01`, filedTo: `${year}-12-31` } });

export function YearsPanel({ overview }: { readonly overview: Overview }) {
  const t = useT();
  const palette = usePalette();
  const [view, setView] = useState<'chart' | 'table'>('chart');
  const years = useMemo(() => yearCounts(overview.byFilingYear), [overview.byFilingYear]);
  const option = useMemo(() => yearOption(years, palette, t), [years, palette, t]);
  const summary = yearSummary(years, t);
  return (
    <section className={classes.panel} aria-label={t('home.yearsTitle')}>
      <div className={classes.head}>
        <Title order={2}>{t('home.yearsTitle')}</Title>
        <SegmentedControl
          size="xs"
          aria-label={t('home.chartOrTable')}
          value={view}
          onChange={(value) => setView(value as 'chart' | 'table')}
          data={[
            { value: 'chart', label: t('home.showChart') },
            { value: 'table', label: t('home.showTable') },
          ]}
        />
      </div>
      <div className={classes.pad}>
        {view === 'chart' && years.length > 0 && (
          <Chart
            className={classes.chart}
            option={option}
            label={summary}
            testId="chart-years"
            onPick={(index) => {
              const picked = years[index];
              if (picked) showYear(picked.year);
            }}
          />
        )}
        {view === 'table' && <YearTable years={years} />}
        <Text size="xs" c="dimmed">
          {summary}
        </Text>
      </div>
    </section>
  );
}

function YearTable({ years }: { readonly years: readonly YearCount[] }) {
  const t = useT();
  return (
    <div className={classes.years}>
      <table className={classes.table} aria-label={t('home.yearsTable')}>
        <thead>
          <tr>
            <th scope="col">{t('home.year')}</th>
            <th scope="col" className={classes.numeric}>
              {t('home.count')}
            </th>
          </tr>
        </thead>
        <tbody>
          {[...years]
            .reverse()
            .filter((entry) => entry.count > 0)
            .map((entry) => (
              <tr key={entry.year}>
                <td>
                  <Anchor component="button" size="sm" onClick={() => showYear(entry.year)}>
                    {entry.year}
                  </Anchor>
                </td>
                <td className={classes.numeric}>{entry.count.toLocaleString('en-US')}</td>
              </tr>
            ))}
        </tbody>
      </table>
    </div>
  );
}

// Patents by legal state: a ring and its table side by side; a click shows the patents of the state.
import { Text, Title, UnstyledButton } from '@mantine/core';
import { useMemo } from 'react';
import type { LegalBucket } from '../../../../domain/patents/records';
import { Chart } from '../../components/Chart';
import { LegalBadge } from '../../components/PatentBadges';
import { usePalette } from '../../components/usePalette';
import { useT } from '../../lib/i18n';
import { go } from '../../state/navigation';
import { bucketCounts, bucketOption } from './charts';
import classes from './home.module.css';
import type { Overview } from './todos';

const showBucket = (bucket: LegalBucket): void => go('patents', { text: '', filter: { buckets: [bucket] } });

export function BucketsPanel({ overview }: { readonly overview: Overview }) {
  const t = useT();
  const palette = usePalette();
  const list = useMemo(() => bucketCounts(overview.byBucket), [overview.byBucket]);
  const drawn = list.filter((entry) => entry.count > 0);
  const option = useMemo(() => bucketOption(list, palette, t), [list, palette, t]);
  const inForce = list.find((entry) => entry.bucket === 'inForce');
  const summary = t('home.bucketSummary', { n: inForce?.count ?? 0, percent: inForce?.percent ?? '0.0' });
  return (
    <section className={classes.panel} aria-label={t('home.bucketTitle')}>
      <div className={classes.head}>
        <Title order={2}>{t('home.bucketTitle')}</Title>
      </div>
      <div className={classes.split}>
        <Chart
          className={classes.ring}
          option={option}
          label={summary}
          testId="chart-buckets"
          onPick={(index) => {
            const picked = drawn[index];
            if (picked) showBucket(picked.bucket);
          }}
        />
        <table className={classes.table} aria-label={t('home.bucketTitle')}>
          <thead>
            <tr>
              <th scope="col">{t('home.bucket')}</th>
              <th scope="col" className={classes.numeric}>
                {t('home.count')}
              </th>
              <th scope="col" className={classes.numeric}>
                {t('home.share')}
              </th>
            </tr>
          </thead>
          <tbody>
            {list.map((entry) => (
              <tr key={entry.bucket}>
                <td>
                  <UnstyledButton onClick={() => showBucket(entry.bucket)} disabled={entry.count === 0}>
                    <LegalBadge bucket={entry.bucket} />
                  </UnstyledButton>
                </td>
                <td className={classes.numeric}>{entry.count.toLocaleString('en-US')}</td>
                <td className={classes.numeric}>{t('home.percent', { n: entry.percent })}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <Text size="xs" c="dimmed" className={classes.pad} pt={0}>
        {summary}
      </Text>
    </section>
  );
}

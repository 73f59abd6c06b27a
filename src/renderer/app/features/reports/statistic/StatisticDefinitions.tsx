// 统计口径: what each figure of a statistic counts, where it is used, and what is still to be checked.
import { Stack, Text, Title } from '@mantine/core';
import { definitionUses } from '../../../../../domain/reporting/statistics/uses';
import type { StatisticRequest } from '../../../../../shared/store/queries/statistics';
import { ErrorState } from '../../../components/ErrorState';
import { BlockSkeleton } from '../../../components/Skeletons';
import { useT } from '../../../lib/i18n';
import { scrollStop } from '../../../lib/scrollStop';
import { useDeskQuery } from '../../../lib/useQuery';
import classes from '../reports.module.css';
import own from './statistic.module.css';

export function StatisticDefinitions({ request }: { readonly request: StatisticRequest }) {
  const t = useT();
  const { data, error, refetch } = useDeskQuery('reports.statistic', request, {
    entities: ['*'],
    keepPrevious: true,
  });
  if (error) return <ErrorState error={error} onRetry={refetch} />;
  if (data === undefined) return <BlockSkeleton height={420} />;
  const label = t('statistic.definitionsOf', { title: data.title });
  return (
    <section className={classes.data} aria-label={label} {...scrollStop} data-testid="statistic-definitions">
      <Title order={2} size="h3">
        {label}
      </Title>
      <Text size="sm" c="dimmed" mb="sm">
        {t('statistic.definitionsHint')}
      </Text>
      <dl className={classes.definitions}>
        {definitionUses(data).map(({ term, text, places }) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{text}</dd>
            <dd className={own.uses}>
              {places.length === 0
                ? t('statistic.usedEverywhere')
                : t('statistic.usedIn', { places: places.join('；') })}
            </dd>
          </div>
        ))}
      </dl>
      <Title order={2} size="h3" mt="lg" mb={6}>
        {t('reports.checks', { n: data.checks.length })}
      </Title>
      <Stack gap={2}>
        {data.checks.map(({ code, text }) => (
          <Text key={code} size="sm">
            {text}
          </Text>
        ))}
        {data.checks.length === 0 && (
          <Text size="sm" c="dimmed">
            {t('statistic.checksNone')}
          </Text>
        )}
      </Stack>
    </section>
  );
}

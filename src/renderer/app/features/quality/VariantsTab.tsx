// Names that are probably one, by kind: each group with the name to keep, what to merge, and how many patents change.
import { Button, SegmentedControl, Switch, Text } from '@mantine/core';
import { useState } from 'react';
import { VariantKind } from '../../../../shared/store/queries/quality';
import { EmptyState } from '../../components/EmptyState';
import { ErrorState } from '../../components/ErrorState';
import { RowSkeletons } from '../../components/Skeletons';
import { useT } from '../../lib/i18n';
import { useDeskQuery } from '../../lib/useQuery';
import { ClusterCard } from './ClusterCard';
import classes from './quality.module.css';
import { watched } from './useReport';
import { useQualityView } from './view';

const step = 40;

export function VariantsTab({ today }: { readonly today: string }) {
  const t = useT();
  const kind = useQualityView((state) => state.kind);
  const [left, setLeft] = useState(false);
  const [limit, setLimit] = useState(step);
  const { data, error, loading, refetch } = useDeskQuery(
    'quality.variants',
    { today, kind, left, limit },
    { entities: watched, keepPrevious: true },
  );
  return (
    <div className={classes.variants}>
      <div className={classes.bar}>
        <SegmentedControl
          size="xs"
          aria-label={t('quality.variantKinds')}
          value={kind}
          onChange={(value) => {
            setLimit(step);
            useQualityView.getState().set({ kind: value as VariantKind });
          }}
          data={VariantKind.options.map((value) => ({ value, label: t(`quality.variantKind.${value}`) }))}
          data-testid="variant-kinds"
        />
        <Text size="xs" c="dimmed" role="status" className={classes.figures}>
          {data && t('quality.clusters', { n: data.total.toLocaleString('en-US') })}
        </Text>
        <span className={classes.spring} />
        <Switch
          size="xs"
          label={t('quality.showDecided')}
          checked={left}
          onChange={(event) => setLeft(event.currentTarget.checked)}
        />
      </div>
      <div className={classes.clusters} data-testid="variant-clusters" aria-busy={loading}>
        {error && !data && <ErrorState error={error} onRetry={refetch} />}
        {!data && !error && <RowSkeletons rows={8} />}
        {data?.total === 0 && (
          <EmptyState
            title={t('quality.noClusters')}
            hint={t('quality.noClustersHint', { kind: t(`quality.variantKind.${kind}`) })}
          />
        )}
        {data?.clusters.map((cluster) => (
          <ClusterCard key={cluster.id} kind={kind} cluster={cluster} today={today} />
        ))}
        {data && data.total > data.clusters.length && (
          <Button variant="default" onClick={() => setLimit(limit + step)}>
            {t('quality.more')}
          </Button>
        )}
      </div>
    </div>
  );
}

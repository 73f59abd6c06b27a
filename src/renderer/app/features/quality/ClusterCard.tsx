// One group of names: which stays, which go into it, why, and how many patents that changes.
import { Button, Checkbox, Radio, Text } from '@mantine/core';
import { useState } from 'react';
import type { VariantKind } from '../../../../shared/store/queries/quality';
import { StatusBadge, type Tone } from '../../components/StatusBadge';
import { useT } from '../../lib/i18n';
import { useDeskQuery } from '../../lib/useQuery';
import { decide, groupKey, revoke } from './decide';
import { type Cluster, mergeNames, preselected } from './mergeNames';
import classes from './quality.module.css';

const tones: Record<Cluster['certainty'], Tone> = { sure: 'green', likely: 'ink', possible: 'grey' };

export interface ClusterCardProps {
  readonly kind: VariantKind;
  readonly cluster: Cluster;
  readonly today: string;
}

export function ClusterCard({ kind, cluster, today }: ClusterCardProps) {
  const t = useT();
  const [keeper, setKeeper] = useState(cluster.keeper);
  const [keys, setKeys] = useState(() => preselected(cluster));
  const [busy, setBusy] = useState(false);
  const others = cluster.members.map(({ key }) => key).filter((key) => key !== keeper && keys.has(key));
  const impact = useDeskQuery(
    'quality.impact',
    { today, kind, keys: others },
    { entities: ['patent'], keepPrevious: true, enabled: others.length > 0 },
  );
  const { decision } = cluster;
  const merge = async (): Promise<void> => {
    setBusy(true);
    await mergeNames(kind, cluster, keeper, keys);
    setBusy(false);
  };
  return (
    <section className={classes.cluster} aria-label={cluster.members[0]?.label}>
      <table className={classes.clusterTable}>
        <thead>
          <tr>
            <th scope="col">{t('quality.keeper')}</th>
            <th scope="col">{t('quality.include')}</th>
            <th scope="col">
              <StatusBadge
                tone={tones[cluster.certainty]}
                label={t(`quality.certainty.${cluster.certainty}`)}
                unknown={cluster.certainty === 'possible'}
              />
            </th>
            <th scope="col">{t('quality.patents')}</th>
          </tr>
        </thead>
        <tbody>
          {cluster.members.map((member) => (
            <tr key={member.key}>
              <td>
                <Radio
                  size="xs"
                  name={`keep-${cluster.id}`}
                  checked={member.key === keeper}
                  onChange={() => setKeeper(member.key)}
                  aria-label={`${t('quality.keeper')} ${member.label}`}
                />
              </td>
              <td>
                <Checkbox
                  size="xs"
                  checked={member.key === keeper || keys.has(member.key)}
                  disabled={member.key === keeper}
                  onChange={(event) => {
                    const next = new Set(keys);
                    if (event.currentTarget.checked) next.add(member.key);
                    else next.delete(member.key);
                    setKeys(next);
                  }}
                  aria-label={`${t('quality.include')} ${member.label}`}
                />
              </td>
              <td>
                <span className={classes.memberName}>{member.label}</span>
                <Text span size="xs" c="dimmed">
                  {[member.detail, member.reason && t(`quality.reason.${member.reason}`)]
                    .filter(Boolean)
                    .join(' · ')}
                </Text>
              </td>
              <td className={classes.figures}>{member.count.toLocaleString('en-US')}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <div className={classes.clusterFoot}>
        {decision ? (
          <>
            <Text size="xs" c="dimmed">
              {t('quality.leftBecause', {
                on: decision.on,
                reason: decision.reason || t('quality.noReason'),
              })}
            </Text>
            <Button variant="default" onClick={() => void revoke(groupKey(cluster.id))}>
              {t('quality.revoke')}
            </Button>
          </>
        ) : (
          <>
            <Text size="xs" c="dimmed" className={classes.figures}>
              {others.length > 0 &&
                impact.data &&
                t('quality.impact', { n: impact.data.patents.toLocaleString('en-US') })}
            </Text>
            <Button
              variant="subtle"
              onClick={() => void decide(groupKey(cluster.id), '', t('quality.notSameDone'))}
              data-testid="cluster-apart"
            >
              {t('quality.notSame')}
            </Button>
            <Button
              disabled={others.length === 0}
              loading={busy}
              onClick={() => void merge()}
              data-testid="cluster-merge"
            >
              {others.length > 0 ? t('quality.unify', { n: others.length + 1 }) : t('quality.unifyNone')}
            </Button>
          </>
        )}
      </div>
    </section>
  );
}

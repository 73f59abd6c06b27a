// The tenders on the left, the chosen one with all its parts on the right.
import { Text } from '@mantine/core';
import { type ReactNode, useMemo } from 'react';
import { type TenderState, tenderState } from '../../../../domain/patents/agencies';
import { Tender } from '../../../../domain/patents/records';
import { EmptyState } from '../../components/EmptyState';
import { ErrorState } from '../../components/ErrorState';
import { RowSkeletons } from '../../components/Skeletons';
import { StatusBadge, type Tone } from '../../components/StatusBadge';
import { useT } from '../../lib/i18n';
import { useDeskQuery } from '../../lib/useQuery';
import classes from './agencies.module.css';
import { TenderEditor } from './TenderEditor';

const tones: Readonly<Record<TenderState, Tone>> = {
  preparing: 'grey',
  bidding: 'grey',
  judging: 'ink',
  ready: 'amber',
  decided: 'green',
};

interface TenderDeskProps {
  readonly chosen: string | undefined;
  readonly onChoose: (id: string | undefined) => void;
  readonly add: ReactNode;
}

export function TenderDesk({ chosen, onChoose, add }: TenderDeskProps) {
  const t = useT();
  const list = useDeskQuery(
    'registers.list',
    { entity: 'tender', offset: 0, limit: 200 },
    { entities: ['tender'], keepPrevious: true },
  );
  const tenders = useMemo(
    () => (list.data?.rows ?? []).flatMap((row) => Tender.safeParse(row).data ?? []),
    [list.data],
  );
  if (list.error && !list.data) return <ErrorState error={list.error} onRetry={list.refetch} />;
  if (!list.data) return <RowSkeletons />;
  if (tenders.length === 0) {
    return <EmptyState title={t('agencies.tenderEmpty')} hint={t('agencies.tenderEmptyHint')} action={add} />;
  }
  const tender = tenders.find(({ id }) => id === chosen) ?? tenders[0];
  return (
    <div className={classes.panes} data-tenders>
      <nav className={classes.list} style={{ overflow: 'auto' }} aria-label={t('agencies.tenderList')}>
        {tenders.map((one) => {
          const state = tenderState(one);
          return (
            <button
              key={one.id}
              type="button"
              className={classes.tender}
              aria-current={one === tender}
              data-testid="tender-item"
              onClick={() => onChoose(one.id)}
            >
              <Text size="sm" fw={600} component="span" display="block">
                {one.title}
              </Text>
              <StatusBadge tone={tones[state]} label={t(`agencies.state.${state}`)} />
              {one.openedOn && (
                <Text size="xs" c="dimmed" component="span" ml={8}>
                  {one.openedOn}
                </Text>
              )}
            </button>
          );
        })}
      </nav>
      {tender && (
        <div className={classes.editor}>
          <TenderEditor key={tender.id} tender={tender} onRemoved={() => onChoose(undefined)} />
        </div>
      )}
    </div>
  );
}

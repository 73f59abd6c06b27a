// Groups of applications that look like one: the list on the left, the chosen group side by side on the right.
import { SegmentedControl, Text, UnstyledButton } from '@mantine/core';
import { useState } from 'react';
import type { QueryOutput } from '../../../../shared/store/queries';
import { EmptyState } from '../../components/EmptyState';
import { ErrorState } from '../../components/ErrorState';
import { RowSkeletons } from '../../components/Skeletons';
import { StatusBadge, type Tone } from '../../components/StatusBadge';
import { useT } from '../../lib/i18n';
import { useDeskQuery } from '../../lib/useQuery';
import { GroupCompare } from './GroupCompare';
import classes from './quality.module.css';
import { watched } from './useReport';

export type Group = QueryOutput<'quality.duplicates'>['groups'][number];
type Show = 'open' | 'lawful' | 'left';

const tones: Partial<Record<Group['kind'], Tone>> = {
  typo: 'red',
  publication: 'red',
  sameText: 'amber',
  doubleGrant: 'amber',
};
/** Groups shown at once; deciding brings the next ones up. */
const most = 200;

export function KindBadge({ kind }: { readonly kind: Group['kind'] }) {
  const t = useT();
  return <StatusBadge tone={tones[kind] ?? 'grey'} label={t(`quality.kind.${kind}`)} />;
}

export interface DuplicatesTabProps {
  readonly today: string;
  readonly patents: number;
}

export function DuplicatesTab({ today, patents }: DuplicatesTabProps) {
  const t = useT();
  const [show, setShow] = useState<Show>('open');
  const [chosenId, setChosenId] = useState<string | null>(null);
  const { data, error, refetch } = useDeskQuery(
    'quality.duplicates',
    { today, show, limit: most },
    { entities: watched, keepPrevious: true },
  );
  const groups = data?.groups ?? [];
  const chosen = groups.find(({ id }) => id === chosenId) ?? groups[0];
  return (
    <div className={classes.checks}>
      <aside className={classes.left} aria-label={t('quality.tabDuplicates')}>
        <div className={classes.bar}>
          <SegmentedControl
            size="xs"
            value={show}
            onChange={(value) => setShow(value as Show)}
            data={(['open', 'lawful', 'left'] as const).map((value) => ({
              value,
              label: t(`quality.show.${value}`),
            }))}
          />
          <Text size="xs" c="dimmed" role="status" className={classes.figures}>
            {data && t('quality.groups', { n: data.total.toLocaleString('en-US') })}
          </Text>
        </div>
        <nav aria-label={t('quality.tabDuplicates')} data-testid="duplicate-groups">
          {groups.map((group) => (
            <UnstyledButton
              key={group.id}
              className={classes.group}
              aria-current={group.id === chosen?.id || undefined}
              onClick={() => setChosenId(group.id)}
            >
              <KindBadge kind={group.kind} />
              <Text size="sm" truncate>
                {group.title}
              </Text>
              <Text size="xs" c="dimmed" truncate className={classes.figures}>
                {group.numbers.join('、')}
              </Text>
            </UnstyledButton>
          ))}
        </nav>
      </aside>
      <div className={classes.right}>
        {error && !data && <ErrorState error={error} onRetry={refetch} />}
        {!data && !error && <RowSkeletons rows={8} />}
        {data && !chosen && (
          <EmptyState
            title={t('quality.noGroups')}
            hint={t('quality.noGroupsHint', { n: patents.toLocaleString('en-US') })}
          />
        )}
        {chosen && <GroupCompare key={chosen.id} group={chosen} />}
      </div>
    </div>
  );
}

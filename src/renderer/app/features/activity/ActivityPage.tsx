// 动态: every change of the desk, newest first, with undo and redo, opened down to the single record.
import { Button, Stack } from '@mantine/core';
import { useState } from 'react';
import { EmptyState } from '../../components/EmptyState';
import { ErrorState } from '../../components/ErrorState';
import { PageHeader } from '../../components/PageHeader';
import { RowSkeletons } from '../../components/Skeletons';
import { useT } from '../../lib/i18n';
import { useDeskQuery } from '../../lib/useQuery';
import { go, usePageParams } from '../../state/navigation';
import classes from './Activity.module.css';
import { ChangeEntry } from './ChangeEntry';
import { byDay } from './changeWords';

const PAGE = 50;

export default function ActivityPage() {
  const t = useT();
  const wanted = usePageParams('activity')?.seq;
  const [limit, setLimit] = useState(PAGE);
  const found = useDeskQuery(
    'activity.list',
    { limit, ...(wanted === undefined ? {} : { before: wanted + 1 }) },
    { entities: ['*'], keepPrevious: true },
  );
  const heads = found.data?.heads ?? [];
  let body = (
    <Stack gap="lg" px="lg" pb="lg" maw={1080}>
      {byDay(heads).map(({ day, heads: of }) => (
        <section key={day} aria-label={day}>
          <h2 className={classes.day}>{day}</h2>
          {of.map((head) => (
            <ChangeEntry key={head.seq} head={head} opened={head.seq === wanted} />
          ))}
        </section>
      ))}
      {heads.length >= limit && limit < 200 && (
        <Button variant="default" onClick={() => setLimit(Math.min(200, limit + PAGE))}>
          {t('common.more')}
        </Button>
      )}
    </Stack>
  );
  if (found.error && !found.data) body = <ErrorState error={found.error} onRetry={found.refetch} />;
  else if (!found.data) body = <RowSkeletons />;
  else if (heads.length === 0) {
    body = (
      <EmptyState
        title={t('activity.emptyTitle')}
        hint={t('activity.emptyHint')}
        action={<Button onClick={() => go('import')}>{t('frame.actionImport')}</Button>}
      />
    );
  }
  const extras = wanted !== undefined && (
    <Button variant="default" onClick={() => go('activity')}>
      {t('activity.showNewest')}
    </Button>
  );
  return (
    <>
      <PageHeader title={t('activity.title')} extras={extras} />
      {body}
    </>
  );
}

// The negotiations as a dense list: sort by what is due, stage, amount; Enter opens the room.
import { useMemo, useState } from 'react';
import type { DealRow } from '../../../../shared/store/queries/deals';
import { DataGrid } from '../../components/DataGrid';
import { ErrorState } from '../../components/ErrorState';
import { RowSkeletons } from '../../components/Skeletons';
import { query } from '../../lib/desk';
import { useT } from '../../lib/i18n';
import { usePagedRows } from '../../lib/usePagedRows';
import { dealColumns } from './columns';
import { type DealSort, useDealsView } from './view';

const SORTS: readonly DealSort[] = ['due', 'stage', 'amount', 'title', 'newest'];

export function DealsList({ today }: { readonly today: string }) {
  const t = useT();
  const { filter, sort, unit, put } = useDealsView();
  const [cursor, setCursor] = useState(-1);
  const list = usePagedRows<DealRow>(
    `${JSON.stringify(filter)} ${sort} ${today}`,
    (offset, limit) => query('deals.list', { filter, sort, today, offset, limit }),
    { entities: ['deal', 'department', 'settings'] },
  );
  const columns = useMemo(() => dealColumns(t, today, unit), [t, today, unit]);
  if (list.error) return <ErrorState error={list.error} onRetry={list.refetch} />;
  if (list.loading) return <RowSkeletons />;
  return (
    <DataGrid<DealRow>
      label={t('deals.list')}
      testId="deals-grid"
      columns={columns}
      total={list.total}
      getRow={list.getRow}
      rowKey={(row) => row.id}
      rowLabel={(row) => row.title}
      onRange={list.onRange}
      sort={{ key: sort, descending: sort === 'amount' }}
      onSort={({ key }) => {
        const found = SORTS.find((one) => one === key);
        if (found) put({ sort: found });
      }}
      cursor={cursor}
      onCursor={setCursor}
      onOpen={(row) => put({ openId: row.id, tab: 'overview' })}
      resetKey={list.shown}
    />
  );
}

// The task list: overdue, within 30 days, within 90, later; decisions and payments of many at once.
import { Button } from '@mantine/core';
import { useMemo, useRef, useState } from 'react';
import type { DeadlineRow } from '../../../../shared/store/queries/deadlines';
import { DataGrid } from '../../components/DataGrid';
import { useDeadlineRules } from '../../components/deadlines/useDeadlineRules';
import { EmptyState } from '../../components/EmptyState';
import { ErrorState } from '../../components/ErrorState';
import { RowSkeletons } from '../../components/Skeletons';
import { useT } from '../../lib/i18n';
import { useDeadlines } from '../../state/deadlines';
import { go } from '../../state/navigation';
import { usePageActions } from '../../state/pageActions';
import { taskColumns } from './columns';
import { copyTasks } from './copy';
import classes from './deadlines.module.css';
import { LeftOut } from './LeftOut';
import { TaskTools } from './TaskTools';
import { useTasks } from './useTasks';

const focusGrid = (): void => document.querySelector<HTMLElement>('[data-testid="deadline-grid"]')?.focus();

export function TasksTab({ today }: { readonly today: string }) {
  const t = useT();
  const unit = useDeadlines((state) => state.unit);
  const clear = useDeadlines((state) => state.clear);
  const { reading } = useDeadlineRules();
  const [cursor, setCursor] = useState(-1);
  const search = useRef<HTMLInputElement>(null);
  usePageActions(useMemo(() => ({ search: () => search.current?.focus() }), []));
  const tasks = useTasks(today, cursor);
  const { head, rows, scope } = tasks;
  const columns = useMemo(() => taskColumns(t, today, unit, reading), [t, today, unit, reading]);
  const error = head.error ?? rows.error;

  const body = () => {
    if (error) return <ErrorState error={error} onRetry={rows.refetch} />;
    if (head.data === undefined || rows.loading) return <RowSkeletons />;
    if (tasks.lines === 0) {
      return (
        <EmptyState
          title={t('deadlines.emptyTitle')}
          hint={t('deadlines.emptyHint')}
          action={<Button onClick={clear}>{t('deadlines.emptyAll')}</Button>}
          more={
            <Button variant="default" onClick={() => go('import')}>
              {t('deadlines.emptyImport')}
            </Button>
          }
          testId="deadlines-empty"
        />
      );
    }
    return (
      <DataGrid<DeadlineRow>
        label={t('deadlines.tabTasks')}
        testId="deadline-grid"
        columns={columns}
        total={tasks.lines}
        getRow={tasks.getRow}
        rowKey={(row) => row.key}
        rowLabel={(row) => row.title}
        onRange={tasks.onRange}
        groupAt={tasks.groupAt}
        onGroup={tasks.onGroup}
        selection={tasks.selection}
        cursor={cursor}
        onCursor={setCursor}
        onOpen={(row) => go('patent', { id: row.patentId })}
        onAction={(action) => {
          if (action !== 'copy') return false;
          void copyTasks(scope, unit);
          return true;
        }}
        resetKey={rows.shown}
      />
    );
  };

  return (
    <>
      <TaskTools today={today} head={head.data} searchRef={search} onLeaveSearch={focusGrid} />
      <LeftOut undated={head.data?.undated ?? 0} unknown={head.data?.unknown ?? 0} />
      <div className={classes.list}>{body()}</div>
    </>
  );
}

// One list of the page: search, filter, rows, and the open record or the form for a new one beside it.
import { Button, Text, UnstyledButton } from '@mantine/core';
import { type ReactNode, useMemo, useRef, useState } from 'react';
import { DataGrid } from '../../components/DataGrid';
import { EmptyState } from '../../components/EmptyState';
import { ErrorState } from '../../components/ErrorState';
import { SearchBox } from '../../components/SearchBox';
import { RowSkeletons } from '../../components/Skeletons';
import { SplitView } from '../../components/SplitView';
import { useT } from '../../lib/i18n';
import { usePagedRows } from '../../lib/usePagedRows';
import { usePageActions } from '../../state/pageActions';
import type { Kind, Listed } from './kinds';
import classes from './receipts.module.css';
import { remove } from './save';
import { useReceiptsView } from './view';

interface BookListProps<R extends Listed> {
  readonly kind: Kind<R>;
  readonly panel: (id: string) => ReactNode;
  readonly create: ReactNode;
  readonly sums?: ReactNode;
}

export function BookList<R extends Listed>({ kind, panel, create, sums }: BookListProps<R>) {
  const t = useT();
  const { tab } = kind;
  const view = useReceiptsView((state) => state.tabs[tab]);
  const put = useReceiptsView((state) => state.put);
  const [cursor, setCursor] = useState(-1);
  const search = useRef<HTMLInputElement>(null);
  const { text, onlyOpen, openId, creating } = view;
  const list = usePagedRows<R>(
    `${tab} ${onlyOpen} ${text}`,
    (offset, limit) => kind.fetch(text, onlyOpen, offset, limit),
    { entities: ['agreement', 'income', 'outlay', 'policy', 'run', 'department'] },
  );
  const columns = useMemo(() => kind.columns(t), [kind, t]);
  usePageActions(useMemo(() => ({ search: () => search.current?.focus() }), []));
  const found = openId === null ? -1 : list.find((row) => row.id === openId);
  const gridId = `${tab}-grid`;
  const open = (id: string | null): void => put(tab, { openId: id, creating: false });

  const body = (): ReactNode => {
    if (list.error) return <ErrorState error={list.error} onRetry={list.refetch} />;
    if (list.loading) return <RowSkeletons />;
    if (list.total > 0)
      return (
        <DataGrid<R>
          label={t(`receipts.tab.${tab}`)}
          testId={gridId}
          columns={columns}
          total={list.total}
          getRow={list.getRow}
          rowKey={(row) => row.id}
          rowLabel={kind.name}
          onRange={list.onRange}
          cursor={found >= 0 ? found : cursor}
          onCursor={(index) => {
            setCursor(index);
            open(list.getRow(index)?.id ?? null);
          }}
          onOpen={(row) => open(row.id)}
          onAction={(action, index) => {
            const row = list.getRow(index);
            if (action === 'close') open(null);
            else if (action === 'remove' && row) void remove(tab, row.id, kind.name(row));
            else return false;
            return true;
          }}
          resetKey={list.shown}
        />
      );
    if (text !== '' || onlyOpen)
      return (
        <EmptyState
          title={t('receipts.nothing')}
          hint={t('receipts.nothingHint')}
          action={
            <Button variant="default" onClick={() => put(tab, { text: '', onlyOpen: false })}>
              {t('receipts.clearSearch')}
            </Button>
          }
        />
      );
    return (
      <EmptyState
        title={t(`receipts.empty.${tab}`)}
        hint={t(`receipts.emptyHint.${tab}`)}
        testId={`${tab}-empty`}
        action={<Button onClick={() => put(tab, { creating: true })}>{t(`receipts.new.${tab}`)}</Button>}
      />
    );
  };

  const right = creating ? create : openId === null ? null : panel(openId);
  const { openLabel } = kind;
  return (
    <>
      <div className={classes.bar}>
        <SearchBox
          value={text}
          onChange={(next) => put(tab, { text: next })}
          label={t(`receipts.search.${tab}`)}
          testId={`${tab}-search`}
          width={260}
          inputRef={search}
          onLeave={() => document.querySelector<HTMLElement>(`[data-testid="${gridId}"]`)?.focus()}
        />
        {openLabel && (
          <UnstyledButton
            className={classes.chip}
            aria-pressed={onlyOpen}
            data-testid={`${tab}-only-open`}
            onClick={() => put(tab, { onlyOpen: !onlyOpen })}
          >
            {t(openLabel)}
          </UnstyledButton>
        )}
        {sums}
        <Text size="sm" c="dimmed" className={classes.count} role="status" data-testid={`${tab}-count`}>
          {t('receipts.count', { n: list.total })}
        </Text>
      </div>
      <div className={classes.panes}>
        <SplitView
          left={body()}
          right={right === null ? null : <div className={classes.panel}>{right}</div>}
          label={t('receipts.divider')}
        />
      </div>
    </>
  );
}

// The list of one register: search, chips with counts, rows, and the open record or the form for a new one beside it.
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
import { CreatePane } from './CreatePane';
import type { Kind, Listed } from './kinds';
import classes from './registers.module.css';
import { removeRecord } from './removeRecord';
import { useRegistersView } from './view';

interface RegisterListProps<R extends Listed> {
  readonly kind: Kind<R>;
  readonly panel: (id: string) => ReactNode;
}

export function RegisterList<R extends Listed>({ kind, panel }: RegisterListProps<R>) {
  const t = useT();
  const { tab } = kind;
  const view = useRegistersView((state) => state.tabs[tab]);
  const put = useRegistersView((state) => state.put);
  const [cursor, setCursor] = useState(-1);
  const [counts, setCounts] = useState<Readonly<Record<string, number>>>({});
  const search = useRef<HTMLInputElement>(null);
  const { text, chips, openId, creating } = view;
  const list = usePagedRows<R>(
    `${tab} ${text} ${chips.join(' ')}`,
    async (offset, limit) => {
      const page = await kind.fetch(text, chips, offset, limit);
      if (page.ok && page.value.counts) setCounts(page.value.counts);
      return page;
    },
    { entities: [tab, 'patent', 'department'] },
  );
  const columns = useMemo(() => kind.columns(t), [kind, t]);
  usePageActions(useMemo(() => ({ search: () => search.current?.focus() }), []));

  const found = openId === null ? -1 : list.find((row) => row.id === openId);
  const at = found >= 0 ? found : cursor;
  const open = (id: string | null): void => put(tab, { openId: id, creating: false });
  const close = (): void => {
    setCursor(-1);
    open(null);
  };
  const gridId = `${tab}-grid`;

  const body = (): ReactNode => {
    if (list.error) return <ErrorState error={list.error} onRetry={list.refetch} />;
    if (list.loading) return <RowSkeletons />;
    if (list.total > 0) {
      return (
        <DataGrid<R>
          label={t(`domain.entity.${tab}`)}
          testId={gridId}
          columns={columns}
          total={list.total}
          getRow={list.getRow}
          rowKey={(row) => row.id}
          rowLabel={kind.name}
          onRange={list.onRange}
          cursor={at}
          onCursor={(index) => {
            setCursor(index);
            open(list.getRow(index)?.id ?? null);
          }}
          onOpen={(row) => open(row.id)}
          onAction={(action, index) => {
            const row = list.getRow(index);
            if (action === 'close') close();
            else if (action === 'remove' && row) void removeRecord(tab, row.id, kind.name(row));
            else return false;
            return true;
          }}
          resetKey={list.shown}
        />
      );
    }
    if (text !== '' || chips.length > 0) {
      return (
        <EmptyState
          title={t('registers.nothing')}
          hint={t('registers.nothingHint')}
          action={
            <Button variant="default" onClick={() => put(tab, { text: '', chips: [] })}>
              {t('registers.clearSearch')}
            </Button>
          }
        />
      );
    }
    return (
      <EmptyState
        title={t(`registers.empty.${tab}`)}
        hint={t(`registers.emptyHint.${tab}`)}
        testId={`${tab}-empty`}
        action={<Button onClick={() => put(tab, { creating: true })}>{t(`registers.new.${tab}`)}</Button>}
        more={
          <Text size="xs" c="dimmed">
            {t(`registers.emptyMore.${tab}`)}
          </Text>
        }
      />
    );
  };

  const beside = (): ReactNode | null => {
    if (creating)
      return <CreatePane tab={tab} onClose={() => put(tab, { creating: false })} onCreated={open} />;
    return openId === null ? null : panel(openId);
  };
  const right = beside();
  return (
    <>
      <div className={classes.bar}>
        <SearchBox
          value={text}
          onChange={(next) => put(tab, { text: next })}
          label={t(`registers.search.${tab}`)}
          testId={`${tab}-search`}
          width={240}
          inputRef={search}
          onLeave={() => document.querySelector<HTMLElement>(`[data-testid="${gridId}"]`)?.focus()}
        />
        {kind.chips(t).map(({ value, label }) => (
          <UnstyledButton
            key={value}
            className={classes.chip}
            aria-pressed={chips.includes(value)}
            data-testid={`chip-${value}`}
            onClick={() =>
              put(tab, {
                chips: chips.includes(value) ? chips.filter((one) => one !== value) : [...chips, value],
              })
            }
          >
            {label} {(counts[value] ?? 0).toLocaleString('en-US')}
          </UnstyledButton>
        ))}
        <Text size="sm" c="dimmed" className={classes.count} role="status" data-testid={`${tab}-count`}>
          {t('registers.count', { n: list.total })}
        </Text>
      </div>
      <div className={classes.panes}>
        <SplitView
          left={body()}
          right={right === null ? null : <div className={classes.panel}>{right}</div>}
          label={t('registers.divider')}
        />
      </div>
    </>
  );
}

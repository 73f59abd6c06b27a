// A list of records: search, chips, count, rows, and the open record or the form for a new one beside it.
// What differs between lists is its `kind`; what it remembers belongs to the page (state/listView.ts).
import { Button, Text, UnstyledButton } from '@mantine/core';
import { type ReactNode, useMemo, useRef, useState } from 'react';
import { useT } from '../lib/i18n';
import { usePagedRows } from '../lib/usePagedRows';
import type { ListView } from '../state/listView';
import { usePageActions } from '../state/pageActions';
import { DataGrid } from './DataGrid';
import { EmptyState } from './EmptyState';
import { ErrorState } from './ErrorState';
import classes from './RecordList.module.css';
import type { Listed, ListKind } from './recordListTypes';
import { SearchBox } from './SearchBox';
import { RowSkeletons } from './Skeletons';
import { SplitView } from './SplitView';

interface RecordListProps<R extends Listed> {
  readonly kind: ListKind<R>;
  readonly view: ListView;
  readonly onView: (patch: Partial<ListView>) => void;
  /** Key Delete on a row. */
  readonly onRemove?: (row: R) => void;
  readonly panel: (id: string) => ReactNode;
  readonly create: ReactNode;
  /** Figures or buttons between the chips and the count. */
  readonly extra?: ReactNode;
}

export function RecordList<R extends Listed>(props: RecordListProps<R>) {
  const { kind, view, onView, panel, create } = props;
  const t = useT();
  const [cursor, setCursor] = useState(-1);
  const [counts, setCounts] = useState<Readonly<Record<string, number>>>();
  const search = useRef<HTMLInputElement>(null);
  const { text, chips, openId, creating } = view;
  const list = usePagedRows<R>(
    `${kind.id} ${text} ${chips.join(' ')}`,
    async (offset, limit) => {
      const page = await kind.fetch(text, chips, offset, limit);
      if (page.ok && page.value.counts) setCounts(page.value.counts);
      return page;
    },
    { entities: kind.entities },
  );
  const columns = useMemo(() => kind.columns(t), [kind, t]);
  const words = kind.words(t);
  usePageActions(useMemo(() => ({ search: () => search.current?.focus() }), []));
  const found = openId === null ? -1 : list.find((row) => row.id === openId);
  const open = (id: string | null): void => onView({ openId: id, creating: false });
  const gridId = `${kind.id}-grid`;

  const body = (): ReactNode => {
    if (list.error) return <ErrorState error={list.error} onRetry={list.refetch} />;
    if (list.loading) return <RowSkeletons />;
    if (list.total > 0)
      return (
        <DataGrid<R>
          label={words.label}
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
            if (action === 'close') {
              setCursor(-1);
              open(null);
            } else if (action === 'remove' && row && props.onRemove) props.onRemove(row);
            else return false;
            return true;
          }}
          resetKey={list.shown}
        />
      );
    if (text !== '' || chips.length > 0)
      return (
        <EmptyState
          title={t('common.nothingFound')}
          hint={t('common.nothingFoundHint')}
          action={
            <Button variant="default" onClick={() => onView({ text: '', chips: [] })}>
              {t('common.clearFilters')}
            </Button>
          }
        />
      );
    return (
      <EmptyState
        title={words.empty}
        hint={words.emptyHint}
        testId={`${kind.id}-empty`}
        action={<Button onClick={() => onView({ creating: true })}>{words.create}</Button>}
        more={
          words.emptyMore && (
            <Text size="xs" c="dimmed">
              {words.emptyMore}
            </Text>
          )
        }
      />
    );
  };

  const toggled = (value: string): string[] =>
    chips.includes(value) ? chips.filter((one) => one !== value) : [...chips, value];
  const right = creating ? create : openId === null ? null : panel(openId);
  return (
    <>
      <div className={classes.bar}>
        <SearchBox
          value={text}
          onChange={(next) => onView({ text: next })}
          label={words.search}
          testId={`${kind.id}-search`}
          width={250}
          inputRef={search}
          onLeave={() => document.querySelector<HTMLElement>(`[data-testid="${gridId}"]`)?.focus()}
        />
        {(kind.chips?.(t) ?? []).map(({ value, label }) => (
          <UnstyledButton
            key={value}
            className={classes.chip}
            aria-pressed={chips.includes(value)}
            data-testid={`chip-${value}`}
            onClick={() => onView({ chips: toggled(value) })}
          >
            {counts ? `${label} ${(counts[value] ?? 0).toLocaleString('en-US')}` : label}
          </UnstyledButton>
        ))}
        {props.extra}
        <Text size="sm" c="dimmed" className={classes.count} role="status" data-testid={`${kind.id}-count`}>
          {t('common.entries', { n: list.total })}
        </Text>
      </div>
      <div className={classes.panes}>
        <SplitView
          left={body()}
          right={right === null ? null : <div className={classes.panel}>{right}</div>}
          label={t('common.divider')}
        />
      </div>
    </>
  );
}

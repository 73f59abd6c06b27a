// A list of persons, departments or projects: search, count, the chosen one beside it, new ones, back to the patents.
import { Button, Checkbox, Text } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { type ReactNode, useMemo, useRef, useState } from 'react';
import { DataGrid } from '../../components/DataGrid';
import { EmptyState } from '../../components/EmptyState';
import { ErrorState } from '../../components/ErrorState';
import { PageHeader } from '../../components/PageHeader';
import { SearchBox } from '../../components/SearchBox';
import { RowSkeletons } from '../../components/Skeletons';
import { useT } from '../../lib/i18n';
import { usePagedRows } from '../../lib/usePagedRows';
import { go } from '../../state/navigation';
import { usePageActions } from '../../state/pageActions';
import { CreateForm } from './CreateForm';
import type { Kind, Listed } from './kinds';
import classes from './people.module.css';
import { RecordPanel } from './RecordPanel';
import { removeRecord } from './removeRecord';

export interface PeopleListProps<R extends Listed> {
  readonly kind: Kind<R>;
  /** Record to open with. */
  readonly wanted?: string;
}

export function PeopleList<R extends Listed>({ kind, wanted }: PeopleListProps<R>) {
  const t = useT();
  const { entity } = kind;
  const [text, setText] = useState('');
  const [cursor, setCursor] = useState(-1);
  // The record itself is remembered, not its place: an edit may move it in the list.
  const [chosenId, setChosenId] = useState(wanted);
  const [creating, setCreating] = useState(false);
  const [onlyLacking, setOnlyLacking] = useState(false);
  const [lacking, setLacking] = useState<number | undefined>(undefined);
  const search = useRef<HTMLInputElement>(null);
  const list = usePagedRows<R>(
    `${entity} ${onlyLacking} ${text}`,
    async (offset, limit) => {
      const page = await kind.fetch(text, offset, limit, onlyLacking);
      if (page.ok) setLacking(page.value.lacking);
      return page;
    },
    { entities: ['patent', 'person', 'department', 'project'] },
  );
  const columns = useMemo(() => kind.columns(t), [kind, t]);
  usePageActions(useMemo(() => ({ search: () => search.current?.focus() }), []));

  const found = chosenId === undefined ? -1 : list.find((row) => row.id === chosenId);
  const at = found >= 0 ? found : cursor;
  const row = creating || at < 0 ? undefined : list.getRow(at);
  const chosen = row !== undefined;
  const choose = (index: number): void => {
    setCursor(index);
    setChosenId(index < 0 ? undefined : list.getRow(index)?.id);
  };
  const close = (): void => {
    setCreating(false);
    choose(-1);
  };
  const add = (
    <Button
      leftSection={<IconPlus size={16} />}
      onClick={() => setCreating(true)}
      data-testid={`add-${entity}`}
    >
      {t(`people.add.${entity}`)}
    </Button>
  );

  const body = (): ReactNode => {
    if (list.error) return <ErrorState error={list.error} onRetry={list.refetch} />;
    if (list.loading) return <RowSkeletons />;
    if (list.total > 0) {
      return (
        <DataGrid<R>
          label={t(kind.title)}
          testId={kind.testId}
          columns={columns}
          total={list.total}
          getRow={list.getRow}
          rowKey={(one) => one.id}
          rowLabel={(one) => one.name}
          onRange={list.onRange}
          cursor={at}
          onCursor={(index) => {
            setCreating(false);
            choose(index);
          }}
          onOpen={(one) => go('patents', { text: '', filter: kind.patents(one.id) })}
          onAction={(action, index) => {
            const one = list.getRow(index);
            if (action === 'close') close();
            else if (action === 'remove' && one) void removeRecord(entity, one);
            else return false;
            return true;
          }}
          resetKey={list.shown}
        />
      );
    }
    if (text !== '' || onlyLacking) {
      return (
        <EmptyState
          title={t(`people.nothing.${entity}`)}
          hint={t('people.nothingHint')}
          action={
            <Button
              variant="default"
              onClick={() => {
                setText('');
                setOnlyLacking(false);
              }}
            >
              {t('people.clearSearch')}
            </Button>
          }
        />
      );
    }
    return (
      <EmptyState
        title={t(`people.empty.${entity}`)}
        hint={t(`people.emptyHint.${entity}`)}
        action={<Button onClick={() => go('import')}>{t('people.import')}</Button>}
        more={add}
      />
    );
  };

  return (
    <section className={classes.page} aria-label={t(kind.title)}>
      <PageHeader title={t(kind.title)} primary={add} />
      <div className={classes.bar}>
        <SearchBox
          value={text}
          onChange={(next) => {
            setText(next);
            choose(-1);
          }}
          label={t(`people.search.${entity}`)}
          testId={`${entity}-search`}
          width={300}
          inputRef={search}
          onLeave={() => document.querySelector<HTMLElement>(`[data-testid="${kind.testId}"]`)?.focus()}
        />
        {lacking !== undefined && (
          <Checkbox
            size="xs"
            label={t('people.onlyLacking', { n: lacking })}
            checked={onlyLacking}
            data-testid={`${entity}-lacking`}
            onChange={(event) => {
              setOnlyLacking(event.currentTarget.checked);
              choose(-1);
            }}
          />
        )}
        <Text size="sm" c="dimmed" className={classes.count} role="status">
          {t('people.count', { n: list.total })}
        </Text>
      </div>
      <div className={classes.panes} data-panel={creating || chosen || undefined}>
        <div className={classes.list}>{body()}</div>
        {creating && (
          <aside className={classes.panel} aria-label={t(`people.add.${entity}`)}>
            <CreateForm entity={entity} onClose={close} />
          </aside>
        )}
        {row && (
          <aside className={classes.panel} aria-label={row.name}>
            <RecordPanel key={row.id} kind={kind} row={row} onClose={close} onSaved={list.refetch} />
          </aside>
        )}
      </div>
    </section>
  );
}

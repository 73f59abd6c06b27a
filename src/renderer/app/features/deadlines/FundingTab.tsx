// Declarations of patents from publicly funded projects: what each lacks, many marked as declared at once.
import { Button, Checkbox, Text } from '@mantine/core';
import { useMemo, useState } from 'react';
import type { QueryOutput } from '../../../../shared/store/queries';
import { DataGrid } from '../../components/DataGrid';
import { EmptyState } from '../../components/EmptyState';
import { ErrorState } from '../../components/ErrorState';
import type { GridColumn } from '../../components/gridTypes';
import { NumberCopy } from '../../components/NumberCopy';
import { SearchBox } from '../../components/SearchBox';
import { RowSkeletons } from '../../components/Skeletons';
import { StatusBadge } from '../../components/StatusBadge';
import { query } from '../../lib/desk';
import { type Translate, useT } from '../../lib/i18n';
import { runCommand } from '../../lib/runCommand';
import { extend, noSelection, toggle, toggleAll } from '../../lib/selection';
import { usePagedRows } from '../../lib/usePagedRows';
import { useDeskQuery } from '../../lib/useQuery';
import { go } from '../../state/navigation';
import classes from './deadlines.module.css';

type Row = QueryOutput<'funding.list'>['rows'][number];

const columns = (t: Translate): readonly GridColumn<Row>[] => [
  {
    key: 'number',
    label: t('deadlines.colNumber'),
    width: '160px',
    render: (row) => <NumberCopy number={row.number} inGrid />,
  },
  { key: 'title', label: t('deadlines.colPatent'), width: 'minmax(180px, 1fr)', render: (row) => row.title },
  {
    key: 'department',
    label: t('deadlines.colDepartment'),
    width: 'minmax(90px, 150px)',
    render: (row) => row.department,
  },
  {
    key: 'projects',
    label: t('deadlines.fundingProjects'),
    width: 'minmax(160px, 1fr)',
    render: (row) =>
      row.projects
        .map(({ projectType, name, number }) => [projectType, name, number].filter(Boolean).join(' · '))
        .join('；'),
  },
  {
    key: 'declared',
    label: t('deadlines.fundingDeclared'),
    width: '100px',
    render: (row) => (
      <StatusBadge
        tone={row.declared ? 'green' : 'amber'}
        label={t(row.declared ? 'deadlines.fundingYes' : 'deadlines.fundingNo')}
      />
    ),
  },
  {
    key: 'lacks',
    label: t('deadlines.fundingLacks'),
    width: 'minmax(120px, 220px)',
    render: (row) => row.lacks.map((lack) => t(`deadlines.lack.${lack}`)).join('、'),
  },
];

export function FundingTab({ today }: { readonly today: string }) {
  const t = useT();
  const [text, setText] = useState('');
  const [onlyLacking, setOnlyLacking] = useState(true);
  const [cursor, setCursor] = useState(-1);
  const [selection, setSelection] = useState(noSelection);
  const asked = { text, onlyLacking };
  const entities = ['patent', 'project', 'department'];
  const head = useDeskQuery('funding.list', { ...asked, limit: 1 }, { entities, keepPrevious: true });
  const list = usePagedRows<Row>(
    JSON.stringify(asked),
    (offset, limit) => query('funding.list', { ...asked, offset, limit }),
    { entities },
  );
  const shown = useMemo(() => columns(t), [t]);
  const everyId = async (): Promise<string[]> => {
    const answer = await query('funding.list', { ...asked, limit: 5000 });
    return answer.ok ? answer.value.rows.map(({ patentId }) => patentId) : [];
  };
  const declare = async (): Promise<void> => {
    const ids = [...selection.ids];
    const patch = { fundingDeclaration: { status: 'declared', declaredOn: today } };
    const label = t('deadlines.fundingMarked', { n: ids.length });
    const done = await runCommand('records.updateMany', { entity: 'patent', ids, patch, label }, { label });
    if (done.ok) setSelection(noSelection);
  };
  const body = () => {
    if (list.error) return <ErrorState error={list.error} onRetry={list.refetch} />;
    if (list.loading) return <RowSkeletons />;
    if (list.total === 0) {
      const any = (head.data?.funded ?? 0) > 0;
      return (
        <EmptyState
          title={t(any ? 'deadlines.fundingEmpty' : 'deadlines.fundingNone')}
          hint={t(any ? 'deadlines.fundingEmptyHint' : 'deadlines.fundingNoneHint')}
          action={
            <Button variant="default" onClick={() => (any ? setOnlyLacking(false) : go('projects'))}>
              {t(any ? 'common.all' : 'frame.navProjects')}
            </Button>
          }
        />
      );
    }
    return (
      <DataGrid<Row>
        label={t('deadlines.tabFunding')}
        testId="funding-grid"
        columns={shown}
        total={list.total}
        getRow={list.getRow}
        rowKey={(row) => row.patentId}
        rowLabel={(row) => row.title}
        onRange={list.onRange}
        selection={{
          count: selection.ids.size,
          isSelected: (id) => selection.ids.has(id),
          onSelect: (line, mode) => {
            const row = list.getRow(line);
            if (!row) return;
            if (mode === 'toggle') setSelection(toggle(selection, row.patentId));
            else {
              const [a, b] = [Math.min(cursor < 0 ? line : cursor, line), Math.max(cursor, line)];
              const run = Array.from({ length: b - a + 1 }, (_, i) => list.getRow(a + i)?.patentId ?? '');
              setSelection(extend(selection, run.filter(Boolean), null));
            }
          },
          onSelectAll: () => void everyId().then((ids) => setSelection((old) => toggleAll(old, ids))),
        }}
        cursor={cursor}
        onCursor={setCursor}
        onOpen={(row) => go('patent', { id: row.patentId })}
        resetKey={list.shown}
      />
    );
  };
  return (
    <>
      <div className={classes.bar}>
        <SearchBox
          value={text}
          onChange={setText}
          label={t('deadlines.search')}
          testId="funding-search"
          width={240}
        />
        <Checkbox
          size="xs"
          label={t('deadlines.fundingOnly')}
          checked={onlyLacking}
          onChange={(event) => setOnlyLacking(event.currentTarget.checked)}
        />
        {selection.ids.size > 0 && (
          <Button onClick={() => void declare()} data-testid="funding-declare">
            {t('deadlines.fundingMark')}（{selection.ids.size}）
          </Button>
        )}
        <Text size="sm" c="dimmed" className={classes.count} role="status">
          {head.data && t('deadlines.fundingCount', { n: head.data.funded, done: head.data.complete })}
        </Text>
      </div>
      <div className={classes.list}>{body()}</div>
    </>
  );
}

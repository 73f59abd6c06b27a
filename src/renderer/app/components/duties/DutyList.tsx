// 履约: what both sides owe from all agreements and what is due in disputes, the late ones first.
import { Button, SegmentedControl, Text, UnstyledButton } from '@mantine/core';
import { IconPrinter, IconTableExport } from '@tabler/icons-react';
import { useState } from 'react';
import { formatAmount } from '../../../../domain/money';
import { type DutyGroup, type DutyRow, DutyGroup as Groups } from '../../../../shared/store/queries/register';
import { isoDay } from '../../lib/dateDistance';
import { query } from '../../lib/desk';
import { type Translate, useT } from '../../lib/i18n';
import { useDutyTitle } from '../../lib/useDutyTitle';
import { usePagedRows } from '../../lib/usePagedRows';
import { useDeskQuery } from '../../lib/useQuery';
import { go } from '../../state/navigation';
import { usePreferences } from '../../state/preferences';
import { DataGrid } from '../DataGrid';
import { DateWithDistance } from '../DateWithDistance';
import { EmptyState } from '../EmptyState';
import { ErrorState } from '../ErrorState';
import type { GridColumn } from '../gridTypes';
import classes from '../RecordList.module.css';
import { SearchBox } from '../SearchBox';
import { RowSkeletons } from '../Skeletons';
import { DutyBadge } from './DutyBadge';
import { dutyKind, exportDuties, printDuties } from './dutyOutput';

type By = 'all' | 'us' | 'them';
const entities = ['obligation', 'matter', 'agreement', 'income', 'filing'];

const columns = (t: Translate, titleOf: (title: string) => string): GridColumn<DutyRow>[] => [
  {
    key: 'due',
    label: t('agreements.d.due'),
    width: '180px',
    render: (row) => (
      <DateWithDistance date={row.due} deadline={row.state !== 'done' && row.state !== 'doneLate'} />
    ),
  },
  {
    key: 'state',
    label: t('domain.field.state'),
    width: '104px',
    render: (row) => <DutyBadge state={row.state} />,
  },
  {
    key: 'kind',
    label: t('agreements.d.kind'),
    width: '92px',
    render: (row) => dutyKind(row, t),
  },
  {
    key: 'title',
    label: t('agreements.d.title'),
    width: 'minmax(150px, 1.5fr)',
    render: (row) => titleOf(row.title),
  },
  {
    key: 'parent',
    label: t('agreements.d.from'),
    width: 'minmax(130px, 1.3fr)',
    render: (row) => row.parentTitle,
  },
  {
    key: 'by',
    label: t('agreements.d.by'),
    width: '110px',
    render: (row) => (row.by === 'us' ? t('agreements.us') : row.party),
  },
  {
    key: 'fen',
    label: t('agreements.d.fen'),
    width: '112px',
    align: 'right',
    render: (row) => (row.fen === undefined ? '—' : formatAmount(row.fen)),
  },
  {
    key: 'interest',
    label: t('agreements.d.interest'),
    width: '96px',
    align: 'right',
    render: (row) => (row.interest === 0 ? '—' : formatAmount(row.interest)),
  },
];

interface DutyListProps {
  /** Opens the agreement an obligation belongs to; disputes open by themselves. */
  readonly onAgreement: (id: string) => void;
}

export function DutyList({ onAgreement }: DutyListProps) {
  const t = useT();
  const today = isoDay(new Date());
  const language = usePreferences((state) => state.language);
  const titleOf = useDutyTitle();
  const [group, setGroup] = useState<DutyGroup | null>(null);
  const [text, setText] = useState('');
  const [by, setBy] = useState<By>('all');
  const [cursor, setCursor] = useState(-1);
  const asked = {
    today,
    text,
    ...(by === 'all' ? {} : { by }),
    ...(group === null ? {} : { group }),
  };
  const summary = useDeskQuery(
    'register.duties',
    { today, text, ...(by === 'all' ? {} : { by }), limit: 1 },
    { entities, keepPrevious: true },
  );
  const list = usePagedRows<DutyRow>(
    JSON.stringify(asked),
    (offset, limit) => query('register.duties', { ...asked, offset, limit }),
    { entities },
  );
  const open = (row: DutyRow): void => {
    if (row.source === 'matter') go('matters', { id: row.parentId });
    else if (row.source === 'filing') go('filings', { id: row.parentId });
    else onAgreement(row.parentId);
  };
  const groups = summary.data?.groups;
  const chip = (value: DutyGroup | null, label: string, n: number | undefined) => (
    <UnstyledButton
      key={label}
      className={classes.chip}
      aria-pressed={group === value}
      data-testid={`duties-${value ?? 'all'}`}
      onClick={() => setGroup(value)}
    >
      {n === undefined ? label : `${label} ${n.toLocaleString('en-US')}`}
    </UnstyledButton>
  );
  return (
    <>
      <div className={classes.bar}>
        <SearchBox
          value={text}
          onChange={setText}
          label={t('agreements.searchDuties')}
          testId="duties-search"
          width={200}
        />
        {chip(null, t('agreements.all'), undefined)}
        {Groups.options.map((one) => chip(one, t(`agreements.group.${one}`), groups?.[one]))}
        <SegmentedControl
          size="xs"
          aria-label={t('agreements.d.by')}
          value={by}
          onChange={(value) => setBy(value as By)}
          data={(['all', 'them', 'us'] as const).map((value) => ({
            value,
            label: t(`agreements.by.${value}`),
          }))}
        />
        <Button
          variant="default"
          leftSection={<IconPrinter size={15} />}
          onClick={() => void printDuties(asked, language, t)}
          data-testid="duties-print"
        >
          {t('agreements.print')}
        </Button>
        <Button
          variant="default"
          leftSection={<IconTableExport size={15} />}
          onClick={() => void exportDuties(asked, language, t)}
          data-testid="duties-export"
        >
          {t('agreements.export')}
        </Button>
        <Text size="sm" c="dimmed" className={classes.count} role="status" data-testid="duties-count">
          {t('agreements.dutySum', {
            n: list.total,
            fen: formatAmount(summary.data?.overdueFen ?? 0),
            interest: formatAmount(summary.data?.interestFen ?? 0),
          })}
        </Text>
      </div>
      <div className={classes.panes}>
        {list.error ? (
          <ErrorState error={list.error} onRetry={list.refetch} />
        ) : list.loading ? (
          <RowSkeletons />
        ) : list.total === 0 ? (
          <EmptyState
            title={t('agreements.noDuties')}
            hint={t('agreements.noDutiesHint')}
            testId="duties-empty"
          />
        ) : (
          <DataGrid<DutyRow>
            label={t('agreements.tab.duties')}
            testId="duties-grid"
            columns={columns(t, titleOf)}
            total={list.total}
            getRow={list.getRow}
            rowKey={(row) => row.key}
            rowLabel={(row) => titleOf(row.title)}
            onRange={list.onRange}
            cursor={cursor}
            onCursor={setCursor}
            onOpen={open}
            resetKey={list.shown}
          />
        )}
      </div>
    </>
  );
}

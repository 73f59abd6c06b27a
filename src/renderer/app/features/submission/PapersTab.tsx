// Every receipt there is: transport receipts, record receipts, later decisions. Searched and printed.
import { Button, Group, SegmentedControl, Text } from '@mantine/core';
import { IconInbox, IconPrinter } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import type { SubmissionPaper } from '../../../../shared/store/queries/submission';
import { DataGrid } from '../../components/DataGrid';
import { EmptyState } from '../../components/EmptyState';
import { ErrorState } from '../../components/ErrorState';
import type { GridColumn } from '../../components/gridTypes';
import { SearchBox } from '../../components/SearchBox';
import { StatusBadge, type Tone } from '../../components/StatusBadge';
import { localStamp } from '../../lib/dateDistance';
import { call, query } from '../../lib/desk';
import { type Language, type Translate, useT } from '../../lib/i18n';
import { notifyDone, notifyError } from '../../lib/notify';
import { usePagedRows } from '../../lib/usePagedRows';
import { go } from '../../state/navigation';
import { usePreferences } from '../../state/preferences';
import { kindText } from './kindWords';
import { papersDraft, resultText } from './papersPaper';
import classes from './submission.module.css';

/** A paper of more lines nobody reads. */
const PRINTED = 5000;
type Which = 'all' | SubmissionPaper['paper'];

const toneOf = ({ paper, status }: SubmissionPaper): Tone => {
  if (paper === 'transport') return 'ink';
  if (status === 'accepted' || status === 'passed') return 'green';
  if (status === 'rejected' || status === 'returned') return 'red';
  if (status === 'conflict') return 'violet';
  return status === 'deferred' ? 'amber' : 'grey';
};

function columns(t: Translate, language: Language): GridColumn<SubmissionPaper>[] {
  const now = new Date();
  const message = (row: SubmissionPaper): string => row.message[language] || row.message.zh;
  return [
    {
      key: 'paper',
      label: t('submission.colPaper'),
      width: '90px',
      render: (row) => t(`submission.paper.${row.paper}`),
    },
    { key: 'kind', label: t('submission.kind'), width: '150px', render: (row) => kindText(row.kind, t) },
    {
      key: 'key',
      label: t('submission.colKey'),
      width: '160px',
      render: (row) => <span className={classes.mono}>{row.key}</span>,
    },
    {
      key: 'title',
      label: t('submission.colTitle'),
      width: 'minmax(120px, 1fr)',
      render: (row) => row.title,
    },
    {
      key: 'result',
      label: t('submission.colResult'),
      width: '140px',
      render: (row) => <StatusBadge tone={toneOf(row)} label={resultText(row, t)} title={row.code} />,
    },
    {
      key: 'message',
      label: t('submission.colMessage'),
      width: 'minmax(120px, 1fr)',
      render: (row) =>
        row.paper === 'transport' ? t('submission.arrivedCount', { n: row.number }) : message(row),
    },
    {
      key: 'number',
      label: t('submission.colNationalId'),
      width: '120px',
      render: (row) => <span className={classes.mono}>{row.paper === 'transport' ? '' : row.number}</span>,
    },
    {
      key: 'at',
      label: t('submission.colReceivedAt'),
      width: '118px',
      render: (row) => (row.at === '' ? '' : localStamp(row.at, now)),
    },
  ];
}

export function PapersTab({ onBatch }: { readonly onBatch: (batchId: string, line: number) => void }) {
  const t = useT();
  const language = usePreferences((state) => state.language);
  const [text, setText] = useState('');
  const [which, setWhich] = useState<Which>('all');
  const [cursor, setCursor] = useState(-1);
  const list = usePagedRows(
    `${which} ${text}`,
    async (offset, limit) => {
      const result = await query('submission.papers', { text, paper: which, offset, limit });
      return result.ok ? { ok: true, value: { total: result.value.total, rows: result.value.rows } } : result;
    },
    { entities: ['batch', 'receipt'] },
  );
  const grid = useMemo(() => columns(t, language), [t, language]);

  const print = async (): Promise<void> => {
    const result = await query('submission.papers', { text, paper: which, limit: PRINTED });
    if (!result.ok) return notifyError(result.error);
    const { rows, total } = result.value;
    if (total > PRINTED) notifyDone(t('submission.papersMost', { n: PRINTED }));
    const facts = [
      { label: t('submission.colPaper'), value: t(`submission.paper.${which}`) },
      { label: t('submission.papersSearch'), value: text || '—' },
      { label: t('submission.tab.papers'), value: t('submission.papers', { n: rows.length }) },
    ];
    go('reports', { paper: papersDraft(rows, facts, language, t) });
  };
  const fetchInbox = async (): Promise<void> => {
    const result = await call('submission.inbox', {});
    if (!result.ok) return notifyError(result.error);
    const { rows } = result.value;
    notifyDone(rows > 0 ? t('submission.inboxGot', { n: rows }) : t('submission.inboxNone'));
  };

  return (
    <div className={classes.tab} data-testid="submission-papers">
      <Group px="lg" py="sm" gap="sm">
        <SearchBox
          value={text}
          onChange={setText}
          label={t('submission.papersSearch')}
          testId="papers-search"
        />
        <SegmentedControl
          size="xs"
          aria-label={t('submission.colPaper')}
          value={which}
          onChange={(value) => {
            setWhich(value as Which);
            setCursor(-1);
          }}
          data={(['all', 'validation', 'business', 'transport'] as const).map((value) => ({
            value,
            label: t(`submission.paper.${value}`),
          }))}
        />
        <Text size="sm" c="dimmed" className={classes.figures} data-testid="papers-count">
          {t('submission.papers', { n: list.total.toLocaleString('en-US') })}
        </Text>
        <Group ml="auto" gap="sm">
          <Button
            variant="default"
            leftSection={<IconInbox size={16} />}
            onClick={() => void fetchInbox()}
            data-testid="papers-inbox"
          >
            {t('submission.inboxNow')}
          </Button>
          <Button
            variant="default"
            leftSection={<IconPrinter size={16} />}
            disabled={list.total === 0}
            onClick={() => void print()}
            data-testid="papers-print"
          >
            {t('submission.papersPrint')}
          </Button>
        </Group>
      </Group>
      {list.error ? (
        <ErrorState error={list.error} onRetry={list.refetch} />
      ) : !list.loading && list.total === 0 ? (
        <EmptyState title={t('submission.papersNone')} hint={t('submission.papersNoneHint')} />
      ) : (
        <DataGrid<SubmissionPaper>
          label={t('submission.tab.papers')}
          testId="papers-grid"
          columns={grid}
          total={list.total}
          getRow={list.getRow}
          rowKey={(row) => `${row.paper}${row.batchId}${row.line}`}
          rowLabel={(row) => `${row.key} ${row.title}`}
          onRange={list.onRange}
          cursor={cursor}
          onCursor={setCursor}
          onOpen={(row) => row.batchId !== '' && onBatch(row.batchId, row.line)}
          resetKey={list.shown}
        />
      )}
    </div>
  );
}

// One line a record of the batch with its receipt; the kinds of receipts are the filter.
import { Group, SegmentedControl, Text } from '@mantine/core';
import { useMemo, useState } from 'react';
import type { BatchRow } from '../../../../domain/submission/batchRow';
import type { QueryOutput } from '../../../../shared/store/queries';
import { DataGrid } from '../../components/DataGrid';
import { EmptyState } from '../../components/EmptyState';
import { ErrorState } from '../../components/ErrorState';
import type { GridColumn } from '../../components/gridTypes';
import { NumberCopy } from '../../components/NumberCopy';
import { StatusBadge } from '../../components/StatusBadge';
import { localStamp } from '../../lib/dateDistance';
import { query } from '../../lib/desk';
import { type Language, type Translate, useT } from '../../lib/i18n';
import { usePagedRows } from '../../lib/usePagedRows';
import { usePreferences } from '../../state/preferences';
import { shares } from './holdings';
import { fieldText } from './lackWords';
import { receiptTone } from './receiptTone';
import classes from './submission.module.css';

type Line = QueryOutput<'batch.lines'>['lines'][number];

function columns(t: Translate, language: Language): GridColumn<Line>[] {
  const now = new Date();
  const message = ({ receipt }: Line): string => {
    if (!receipt) return '';
    const text = receipt.message[language] || receipt.message.zh || receipt.code;
    return receipt.field
      ? t('submission.fieldAt', { field: fieldText(receipt.field, t), message: text })
      : text;
  };
  return [
    {
      key: 'line',
      label: t('submission.colLine'),
      width: '56px',
      align: 'right',
      render: (line) => line.line,
    },
    {
      key: 'number',
      label: t('submission.colNumber'),
      width: '152px',
      render: (line) => <NumberCopy number={line.applicationNumber} inGrid />,
    },
    {
      key: 'title',
      label: t('submission.colTitle'),
      width: 'minmax(110px, 1fr)',
      render: (line) => line.title,
    },
    {
      key: 'status',
      label: t('submission.colStatus'),
      width: '122px',
      render: ({ receipt }) =>
        receipt ? (
          <StatusBadge
            tone={receiptTone[receipt.status]}
            label={t(`domain.receipt.${receipt.status}`)}
            title={receipt.code}
          />
        ) : (
          <StatusBadge tone="grey" label={t('submission.noReceipt')} />
        ),
    },
    {
      key: 'message',
      label: t('submission.colMessage'),
      width: 'minmax(110px, 1.2fr)',
      render: (line) => <span title={message(line)}>{message(line)}</span>,
    },
    {
      key: 'nationalId',
      label: t('submission.colNationalId'),
      width: '114px',
      render: (line) => <span className={classes.mono}>{line.receipt?.nationalId ?? ''}</span>,
    },
    {
      key: 'receivedAt',
      label: t('submission.colReceivedAt'),
      width: '118px',
      render: ({ receipt }) => (receipt ? localStamp(receipt.receivedAt, now) : ''),
    },
  ];
}

export function BatchLines({
  batch,
  onLine,
}: {
  readonly batch: BatchRow;
  readonly onLine: (line: number) => void;
}) {
  const t = useT();
  const language = usePreferences((state) => state.language);
  const [status, setStatus] = useState('all');
  const [cursor, setCursor] = useState(-1);
  const { batchId } = batch;
  const list = usePagedRows(
    `${batchId} ${status}`,
    async (offset, limit) => {
      const statuses = status === 'all' ? undefined : [status === 'none' ? 'waiting' : status];
      const result = await query('batch.lines', { batchId, statuses, offset, limit });
      return result.ok
        ? { ok: true, value: { total: result.value.total, rows: result.value.lines } }
        : result;
    },
    { entities: ['batch', 'receipt'] },
  );
  const grid = useMemo(() => columns(t, language), [t, language]);
  const present = shares(batch);
  return (
    <section className={classes.lines} aria-label={t('submission.lines')}>
      <Group justify="space-between" px="lg" pb={6}>
        <Text size="sm" fw={600}>
          {t('submission.lines')}
        </Text>
        <SegmentedControl
          size="xs"
          aria-label={t('submission.colStatus')}
          value={status}
          onChange={(value) => {
            setStatus(value);
            setCursor(-1);
          }}
          data={[
            { value: 'all', label: t('submission.linesAll', { n: batch.count }) },
            ...present.map((share) => ({
              value: share.status,
              label: `${share.status === 'none' ? t('submission.noReceipt') : t(`domain.receipt.${share.status}`)} ${share.count.toLocaleString('en-US')}`,
            })),
          ]}
        />
      </Group>
      {list.error ? (
        <ErrorState error={list.error} onRetry={list.refetch} />
      ) : !list.loading && list.total === 0 ? (
        <EmptyState title={t('submission.linesNone')} hint="" />
      ) : (
        <DataGrid<Line>
          label={t('submission.lines')}
          testId="batch-lines"
          columns={grid}
          total={list.total}
          getRow={list.getRow}
          rowKey={(line) => line.opId}
          rowLabel={(line) => `${line.applicationNumber} ${line.title}`}
          onRange={list.onRange}
          cursor={cursor}
          onCursor={setCursor}
          onOpen={(line) => onLine(line.line)}
          resetKey={list.shown}
        />
      )}
    </section>
  );
}

// What differs between the lists of this page: query, columns, words.
import { formatAmount } from '../../../../domain/money';
import type { QueryOutput } from '../../../../shared/store/queries';
import { DateWithDistance } from '../../components/DateWithDistance';
import type { GridColumn } from '../../components/gridTypes';
import type { ListKind } from '../../components/recordListTypes';
import { query } from '../../lib/desk';
import type { Translate } from '../../lib/i18n';
import { AllocationBadge, RunBadge } from './badges';
import { type ListTab, OPEN } from './view';

/** Words of a list; each has the same keys. */
const words = (tab: ListTab) => (t: Translate) => ({
  label: t(`receipts.tab.${tab}`),
  search: t(`receipts.search.${tab}`),
  empty: t(`receipts.empty.${tab}`),
  emptyHint: t(`receipts.emptyHint.${tab}`),
  create: t(`receipts.new.${tab}`),
});
const entities = ['agreement', 'income', 'outlay', 'policy', 'run', 'department'];
/** The chip for what is not finished: unallocated payments, agreements with money to distribute. */
const open = (chips: readonly string[]): boolean => chips.includes(OPEN);

type AgreementRow = QueryOutput<'agreements.list'>['rows'][number];
type IncomeRow = QueryOutput<'income.ledger'>['rows'][number];
type OutlayRow = QueryOutput<'outlays.list'>['rows'][number];
type RunRow = QueryOutput<'run.list'>['rows'][number];

const money = <R,>(key: string, label: string, of: (row: R) => number): GridColumn<R> => ({
  key,
  label,
  width: '118px',
  align: 'right',
  render: (row) => formatAmount(of(row)),
});

export const agreements: ListKind<AgreementRow> = {
  id: 'agreements',
  entities,
  words: words('agreements'),
  chips: (t) => [{ value: OPEN, label: t('receipts.onlyUndistributed') }],
  fetch: (text, chips, offset, limit) => query('agreements.list', { text, open: open(chips), offset, limit }),
  name: (row) => row.title,
  columns: (t) => [
    { key: 'title', label: t('domain.field.title'), width: 'minmax(170px, 2fr)', render: (row) => row.title },
    {
      key: 'mode',
      label: t('domain.field.mode'),
      width: '78px',
      render: (row) => t(`domain.conversion.${row.mode}`),
    },
    { key: 'party', label: t('domain.field.party'), width: 'minmax(100px, 1fr)', render: (row) => row.party },
    money('received', t('receipts.received'), (row) => row.received),
    money(
      'undistributed',
      `${t('receipts.sum.undistributed')}${t('receipts.yuan')}`,
      (row) => row.undistributed,
    ),
  ],
};

export const incomes: ListKind<IncomeRow> = {
  id: 'incomes',
  entities,
  words: words('incomes'),
  chips: (t) => [{ value: OPEN, label: t('receipts.onlyOpen') }],
  fetch: (text, chips, offset, limit) => query('income.ledger', { text, open: open(chips), offset, limit }),
  name: (row) => `${row.date} ${row.payer}`,
  columns: (t) => [
    { key: 'date', label: t('domain.field.date'), width: '96px', render: (row) => row.date },
    {
      key: 'payer',
      label: t('domain.field.payer'),
      width: 'minmax(110px, 1.4fr)',
      render: (row) => row.payer,
    },
    {
      key: 'agreements',
      label: t('domain.field.agreementId'),
      width: 'minmax(110px, 1.4fr)',
      render: (row) => row.agreements.map(({ title }) => title).join('；'),
    },
    money('fen', t('receipts.amount'), (row) => row.fen),
    {
      key: 'state',
      label: t('domain.field.state'),
      width: '112px',
      render: (row) => <AllocationBadge row={row} />,
    },
  ],
};

export const outlays: ListKind<OutlayRow> = {
  id: 'outlays',
  entities,
  words: words('outlays'),
  fetch: (text, _chips, offset, limit) => query('outlays.list', { text, offset, limit }),
  name: (row) => `${row.date} ${row.payee ?? ''}`.trim(),
  columns: (t) => [
    { key: 'date', label: t('domain.field.date'), width: '96px', render: (row) => row.date },
    {
      key: 'kind',
      label: t('receipts.kind'),
      width: '100px',
      render: (row) => t(`domain.outlay.${row.kind}`),
    },
    {
      key: 'agreement',
      label: t('domain.field.agreementId'),
      width: 'minmax(120px, 1.4fr)',
      render: (row) => row.agreementTitle,
    },
    {
      key: 'bornBy',
      label: t('domain.field.bornBy'),
      width: '96px',
      render: (row) => t(`domain.pool.${row.bornBy}`),
    },
    money('fen', t('receipts.amount'), (row) => row.fen),
  ],
};

export const runs: ListKind<RunRow> = {
  id: 'runs',
  entities,
  words: words('runs'),
  fetch: (text, _chips, offset, limit) => query('run.list', { text, offset, limit }),
  name: (row) => row.title,
  columns: (t) => [
    { key: 'state', label: t('domain.field.state'), width: '96px', render: (row) => <RunBadge row={row} /> },
    {
      key: 'title',
      label: t('receipts.runTitle'),
      width: 'minmax(150px, 1.6fr)',
      render: (row) => row.title,
    },
    {
      key: 'agreement',
      label: t('domain.field.agreementId'),
      width: 'minmax(120px, 1.4fr)',
      render: (row) => row.agreementTitle,
    },
    money('fen', t('receipts.amount'), (row) => row.fen),
    {
      key: 'ends',
      label: t('receipts.noticeEnds'),
      width: '150px',
      render: (row) =>
        row.state === 'published' && row.ends !== undefined ? (
          <DateWithDistance date={row.ends} />
        ) : (
          (row.executedOn ?? '')
        ),
    },
  ],
};

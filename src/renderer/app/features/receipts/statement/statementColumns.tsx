// Columns of a statement that is being looked at.
import { formatAmount } from '../../../../../domain/money';
import type { GridColumn } from '../../../components/gridTypes';
import { StatusBadge, type Tone } from '../../../components/StatusBadge';
import type { Translate } from '../../../lib/i18n';
import type { RowState, StatementRow } from './statementRows';

const TONES: Readonly<Record<RowState, Tone>> = {
  new: 'ink',
  known: 'green',
  perhaps: 'amber',
  repeated: 'grey',
  unreadable: 'red',
  outgoing: 'grey',
};

export const StateBadge = ({ state, t }: { readonly state: RowState; readonly t: Translate }) => (
  <StatusBadge tone={TONES[state]} label={t(`statements.state.${state}`)} testId="line-state" />
);

export const statementColumns = (
  t: Translate,
  agreements: readonly { readonly value: string; readonly label: string }[],
): GridColumn<StatementRow>[] => [
  { key: 'row', label: t('statements.row'), width: '44px', align: 'right', render: ({ row }) => row },
  {
    key: 'state',
    label: t('domain.field.state'),
    width: '104px',
    render: ({ state }) => <StateBadge state={state} t={t} />,
  },
  {
    key: 'date',
    label: t('domain.field.date'),
    width: '96px',
    render: ({ line, issue }) => line?.date ?? issue?.read.date ?? '',
  },
  {
    key: 'payer',
    label: t('domain.field.payer'),
    width: 'minmax(100px, 1.3fr)',
    render: ({ line, issue }) => line?.payer ?? issue?.read.payer ?? '',
  },
  {
    key: 'fen',
    label: t('receipts.amount'),
    width: '118px',
    align: 'right',
    render: ({ line, issue }) => {
      const fen = line?.fen ?? issue?.read.fen;
      if (fen !== undefined) return formatAmount(fen);
      return issue?.code === 'STATEMENT_DATE' ? '' : (issue?.value ?? '');
    },
  },
  {
    key: 'agreement',
    label: t('domain.field.agreementId'),
    width: 'minmax(112px, 1.5fr)',
    render: ({ agreementId, state }) => {
      if (state === 'outgoing' || state === 'unreadable') return '';
      if (agreementId !== null) return agreements.find(({ value }) => value === agreementId)?.label ?? '';
      return state === 'known' || state === 'repeated' ? '' : t('statements.unallocated');
    },
  },
  {
    key: 'note',
    label: t('domain.field.note'),
    width: 'minmax(80px, 1fr)',
    render: ({ line, issue }) => line?.note ?? issue?.read.note ?? '',
  },
];

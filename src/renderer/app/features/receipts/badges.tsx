// Where a payment and a run stand, as word, icon and colour.
import { formatAmount } from '../../../../domain/money';
import type { QueryOutput } from '../../../../shared/store/queries';
import { StatusBadge, type Tone } from '../../components/StatusBadge';
import { useT } from '../../lib/i18n';

type IncomeRow = QueryOutput<'income.ledger'>['rows'][number];
type RunRow = Pick<QueryOutput<'run.list'>['rows'][number], 'state' | 'isTakenBack'>;

export function AllocationBadge({ row }: { readonly row: IncomeRow }) {
  const t = useT();
  if (row.unallocated !== 0)
    return (
      <StatusBadge
        tone="amber"
        label={t('receipts.open')}
        title={t('receipts.unallocatedLeft', { amount: formatAmount(row.unallocated) })}
      />
    );
  if (row.reversedBy !== undefined) return <StatusBadge tone="violet" label={t('receipts.isReversed')} />;
  if (row.reverses !== undefined) return <StatusBadge tone="violet" label={t('receipts.isReversal')} />;
  if (row.distributed === row.fen) return <StatusBadge tone="green" label={t('receipts.isDistributed')} />;
  return (
    <StatusBadge
      tone="ink"
      label={t(row.distributed === 0 ? 'receipts.fitted' : 'receipts.partlyDistributed')}
    />
  );
}

const TONES: Readonly<Record<RunRow['state'], Tone>> = {
  draft: 'grey',
  computed: 'ink',
  reviewed: 'ink',
  approved: 'ink',
  published: 'amber',
  executed: 'green',
  paid: 'green',
};

export function RunBadge({ row }: { readonly row: RunRow }) {
  const t = useT();
  if (row.isTakenBack) return <StatusBadge tone="violet" label={t('receipts.takenBack')} />;
  return <StatusBadge tone={TONES[row.state]} label={t(`domain.runState.${row.state}`)} testId="run-state" />;
}

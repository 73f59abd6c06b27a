// What is done about a difference: theirs is taken in with its agreement proposed, ours is marked as asked about.
import { formatAmount, sum } from '../../../../../domain/money';
import { isoDay } from '../../../lib/dateDistance';
import { query } from '../../../lib/desk';
import { currentT } from '../../../lib/i18n';
import { notifyError } from '../../../lib/notify';
import { runCommand } from '../../../lib/runCommand';
import { paymentsOf, statementRows } from '../statement/statementRows';
import type { Reconciled } from './comparison';

export async function takeTheirs(lines: Reconciled['onlyTheirs'], file: string): Promise<void> {
  const t = currentT();
  const matched = await query('income.match', { lines });
  if (!matched.ok) return notifyError(matched.error);
  const all = Object.fromEntries(lines.map(({ row }) => [row, { take: true }]));
  const payments = paymentsOf(statementRows(lines, [], matched.value.rows, all));
  if (payments.length === 0) return;
  const amount = formatAmount(sum(payments.map(({ fen }) => fen)));
  const label = t('statements.taken', { n: payments.length, amount });
  const input = { label: file, payments } as Parameters<typeof runCommand<'income.import'>>[1];
  await runCommand('income.import', input, { label });
}

export async function markAsked(ids: readonly string[]): Promise<void> {
  const askedOn = isoDay(new Date());
  const label = currentT()('statements.asked', { n: ids.length });
  await runCommand(
    'records.updateMany',
    { entity: 'income', ids: [...ids], patch: { askedOn }, label },
    { label },
  );
}

// Why a batch is not through yet, in a few words: nobody should have to guess.
import type { BatchRow } from '../../../../domain/submission/batchRow';
import { isFinal } from '../../../../domain/submission/states';
import type { DeskStatus } from '../../../../shared/events';
import { localStamp } from '../../lib/dateDistance';
import type { Translate } from '../../lib/i18n';

type Row = Pick<BatchRow, 'state' | 'carrier' | 'exportedAt' | 'nextAttemptAt'>;

export function waitReason(
  batch: Row,
  status: Pick<DeskStatus, 'network' | 'platform'> | null,
  now: Date,
  t: Translate,
): string {
  if (isFinal(batch.state) || batch.state === 'draft') return '';
  if (batch.state === 'frozen') return t('submission.wait.person');
  if (batch.carrier === 'bundle' || batch.carrier === 'template') {
    const written = batch.exportedAt !== undefined;
    return t(written ? `submission.wait.${batch.carrier}` : `submission.wait.${batch.carrier}New`);
  }
  if (status?.platform === 'paused') return t('submission.wait.paused');
  if (status?.platform === 'needsLogin') return t('submission.wait.login');
  if (status?.network === 'offline') return t('submission.wait.offline');
  const next = batch.nextAttemptAt;
  if (next !== undefined && Date.parse(next) > now.getTime())
    return t('submission.wait.retry', { at: localStamp(next, now) });
  return batch.state === 'sealed' ? t('submission.wait.queue') : '';
}

// Retry, pause, resume, release: asked of the program; a refusal is shown in words.
import { call } from '../../lib/desk';
import { notifyError } from '../../lib/notify';

export async function control(
  action: 'retry' | 'pause' | 'resume' | 'release' | 'acceptKeys',
  batchId?: string,
): Promise<boolean> {
  const result = await call('submission.control', { action, ...(batchId === undefined ? {} : { batchId }) });
  if (!result.ok) notifyError(result.error);
  return result.ok;
}

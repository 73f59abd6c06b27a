// Decisions to leave something as it is: put down with reason and date, and taken back.
import type { CheckCode } from '../../../../domain/patents/quality/codes';
import { isoDay } from '../../lib/dateDistance';
import { command } from '../../lib/desk';
import { currentT } from '../../lib/i18n';
import { notifyDone, notifyError } from '../../lib/notify';

export const findingKey = (check: CheckCode, id: string): string => `quality:leave:${check}:${id}`;
export const groupKey = (id: string): string => `quality:apart:${id}`;

async function put(values: Record<string, unknown>): Promise<boolean> {
  const result = await command('settings.put', { values });
  if (!result.ok) notifyError(result.error);
  return result.ok;
}

export async function revoke(key: string): Promise<void> {
  if (await put({ [key]: null })) notifyDone(currentT()('quality.revoked'));
}

/** Decides and says so; the toast takes it back. */
export async function decide(key: string, reason: string, said: string): Promise<boolean> {
  const done = await put({ [key]: { reason: reason.trim(), on: isoDay(new Date()) } });
  if (done) notifyDone(said, { label: currentT()('common.undo'), run: () => void revoke(key) });
  return done;
}

// What the status bar says, and in which colour, from what main reports. Pure.
import type { DeskStatus } from '../../../shared/events';
import type { TextKey } from '../lib/i18n';

export type StatusTone = 'plain' | 'green' | 'amber' | 'red';

export interface Spoken {
  readonly key: TextKey;
  readonly tone: StatusTone;
}

const STORE: Record<DeskStatus['store'], Spoken> = {
  starting: { key: 'frame.storeStarting', tone: 'amber' },
  ok: { key: 'frame.storeOk', tone: 'green' },
  repairing: { key: 'frame.storeRepairing', tone: 'amber' },
  down: { key: 'frame.storeDown', tone: 'red' },
  diskFull: { key: 'frame.storeDiskFull', tone: 'red' },
};

const PLATFORM: Record<DeskStatus['platform'], Spoken> = {
  unset: { key: 'frame.platformUnset', tone: 'plain' },
  idle: { key: 'frame.platformIdle', tone: 'plain' },
  sending: { key: 'frame.platformSending', tone: 'green' },
  waiting: { key: 'frame.platformWaiting', tone: 'plain' },
  needsLogin: { key: 'frame.platformNeedsLogin', tone: 'amber' },
  paused: { key: 'frame.platformPaused', tone: 'amber' },
  frozen: { key: 'frame.platformFrozen', tone: 'red' },
};

export const storeSpoken = (status: DeskStatus): Spoken => STORE[status.store];
export const platformSpoken = (status: DeskStatus): Spoken => PLATFORM[status.platform];

/** A backup older than a week, or none at all, is due. */
export function backupTone(lastBackupAt: string | null, now: Date): StatusTone {
  if (lastBackupAt === null) return 'amber';
  return now.getTime() - Date.parse(lastBackupAt) > 7 * 86_400_000 ? 'amber' : 'plain';
}

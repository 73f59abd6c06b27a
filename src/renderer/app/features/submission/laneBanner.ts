// Which banner the lane deserves: the cause that a person can act on comes first.
import type { DeskStatus } from '../../../../shared/events';

export type Banner = 'needsLogin' | 'frozen' | 'paused' | 'offline' | 'waiting';

export function laneBanner(
  status: Pick<DeskStatus, 'network' | 'platform' | 'pendingRecords'>,
): Banner | null {
  switch (status.platform) {
    case 'needsLogin':
    case 'frozen':
    case 'paused':
      return status.platform;
    case 'unset':
      return null;
    case 'waiting':
    case 'sending':
    case 'idle':
      if (status.pendingRecords === 0) return null;
      if (status.network === 'offline') return 'offline';
      return status.platform === 'waiting' ? 'waiting' : null;
  }
}

// Tone of the lane's state in the connection card.
import type { DeskStatus } from '../../../../shared/events';
import type { Tone } from '../../components/StatusBadge';

export const platformTone: Record<DeskStatus['platform'], Tone> = {
  unset: 'grey',
  idle: 'green',
  sending: 'ink',
  waiting: 'amber',
  needsLogin: 'red',
  paused: 'amber',
  frozen: 'red',
};

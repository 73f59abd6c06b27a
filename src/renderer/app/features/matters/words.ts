// Kinds and states of disputes in order, and their tones.
import { MatterFields } from '../../../../domain/agreements/afterRecords';
import type { Tone } from '../../components/StatusBadge';

export const kinds = MatterFields.shape.kind.options;
export const states = MatterFields.shape.state.options;

export const tones: Readonly<Record<(typeof states)[number], Tone>> = {
  open: 'violet',
  waiting: 'amber',
  settled: 'green',
  won: 'green',
  lost: 'red',
  dropped: 'grey',
};

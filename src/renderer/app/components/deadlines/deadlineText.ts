// How deadlines look: tone of a state, days left in words, amounts in yuan or ten thousand.

import { formatAmount, formatWan } from '../../../../domain/money';
import type { DeadlineKind, DeadlineState } from '../../../../domain/patents/deadlines/clocks';
import type { YearState } from '../../../../domain/patents/deadlines/years';
import type { Translate } from '../../lib/i18n';
import type { Tone } from '../StatusBadge';

export type AmountUnit = 'yuan' | 'wan';

/** Without the decimals where they are nought: official fees are whole yuan. */
export const amountText = (fen: number, unit: AmountUnit = 'yuan'): string =>
  unit === 'wan' ? formatWan(fen) : formatAmount(fen).replace(/\.00$/, '');

const tones: Record<DeadlineState | YearState, Tone> = {
  open: 'ink',
  overdue: 'red',
  graceOver: 'red',
  presumed: 'grey',
  dropped: 'grey',
  warned4: 'amber',
  warned45: 'amber',
  passed: 'grey',
  paid: 'green',
  registration: 'green',
};

/** What is open turns amber in its last thirty days. */
export const stateTone = (state: DeadlineState | YearState, daysLeft: number): Tone =>
  state === 'open' && daysLeft <= 30 ? 'amber' : tones[state];

export const stateText = (state: DeadlineState | YearState, kind: DeadlineKind, t: Translate): string =>
  state === 'overdue' && kind === 'annuity'
    ? t('deadlines.state.overdueAnnuity')
    : state === 'overdue' && kind === 'nonUse'
      ? t('deadlines.state.overdueUse')
      : t(`deadlines.state.${state}`);

export function daysText(daysLeft: number, t: Translate): string {
  if (daysLeft === 0) return t('common.today');
  return daysLeft > 0 ? t('common.daysLeft', { n: daysLeft }) : t('common.daysOverdue', { n: -daysLeft });
}

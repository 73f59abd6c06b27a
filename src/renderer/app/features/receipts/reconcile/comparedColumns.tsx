// Columns of the comparison with the finance office.
import type { GridColumn } from '../../../components/gridTypes';
import { StatusBadge, type Tone } from '../../../components/StatusBadge';
import type { Translate } from '../../../lib/i18n';
import { type ComparedRow, cellsOf, columnsOf, type Outcome } from './comparison';

export const TONES: Readonly<Record<Outcome, Tone>> = {
  onlyTheirs: 'red',
  onlyOurs: 'amber',
  amount: 'red',
  day: 'grey',
  same: 'green',
};
const WIDTHS = [
  '104px',
  'minmax(110px, 1.6fr)',
  '96px',
  '112px',
  '96px',
  '112px',
  '104px',
  'minmax(90px, 1fr)',
  '104px',
];
const RIGHT = new Set([3, 5, 6]);

export const comparedColumns = (t: Translate): GridColumn<ComparedRow>[] =>
  columnsOf(t).map((label, at) => ({
    key: `${at}`,
    label,
    width: WIDTHS[at] ?? '100px',
    align: RIGHT.has(at) ? 'right' : 'left',
    render: (row) =>
      at === 0 ? (
        <StatusBadge tone={TONES[row.outcome]} label={t(`statements.outcome.${row.outcome}`)} />
      ) : (
        cellsOf(row, t)[at]
      ),
  }));

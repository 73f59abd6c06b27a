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
/** The last two, reference and day asked, stand in the panel, the export and the paper. */
const WIDTHS = ['132px', 'minmax(90px, 1fr)', '88px', '104px', '88px', '104px', '92px'];
const RIGHT = new Set([3, 5, 6]);

export const comparedColumns = (t: Translate): GridColumn<ComparedRow>[] =>
  columnsOf(t)
    .slice(0, WIDTHS.length)
    .map((label, at) => ({
      key: `${at}`,
      label,
      width: WIDTHS[at] ?? '100px',
      align: RIGHT.has(at) ? 'right' : 'left',
      render: (row) =>
        at === 0 ? (
          <StatusBadge
            tone={TONES[row.outcome]}
            label={`${t(`statements.outcome.${row.outcome}`)}${row.ours?.askedOn === undefined ? '' : t('statements.wasAsked')}`}
          />
        ) : (
          cellsOf(row, t)[at]
        ),
    }));

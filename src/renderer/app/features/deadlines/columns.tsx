// Columns of the task list: deadline with days left, matter, patent, amount with its explanation, state, decision.
import type { SurchargeReading } from '../../../../domain/patents/annuity/surcharge';
import type { DeadlineRow } from '../../../../shared/store/queries/deadlines';
import {
  type AmountUnit,
  amountText,
  daysText,
  stateText,
  stateTone,
} from '../../components/deadlines/deadlineText';
import { ExplainedAmount } from '../../components/deadlines/ExplainedAmount';
import type { GridColumn } from '../../components/gridTypes';
import { NumberCopy } from '../../components/NumberCopy';
import { StatusBadge } from '../../components/StatusBadge';
import type { Translate } from '../../lib/i18n';
import classes from './deadlines.module.css';

const isLate = ({ state }: DeadlineRow): boolean => state === 'overdue' || state === 'graceOver';

export const matterText = (row: DeadlineRow, t: Translate): string =>
  row.year === undefined
    ? t(`deadlines.kind.${row.kind}`)
    : `${t(`deadlines.kind.${row.kind}`)} · ${t('deadlines.nthYear', { n: row.year })}`;

const dateHint = (row: DeadlineRow, t: Translate): string | undefined => {
  const moved = row.movedFrom && t('deadlines.movedFrom', { date: row.movedFrom });
  const grace = row.graceUntil && t('deadlines.graceUntil', { date: row.graceUntil });
  return [moved, grace].filter(Boolean).join('；') || undefined;
};

export function taskColumns(
  t: Translate,
  today: string,
  unit: AmountUnit,
  reading: SurchargeReading,
): readonly GridColumn<DeadlineRow>[] {
  return [
    {
      key: 'date',
      label: t('deadlines.colDate'),
      width: '190px',
      render: (row) => (
        <span className={classes.date} title={dateHint(row, t)}>
          <time dateTime={row.date}>{row.date}</time>
          <span data-tone={stateTone(row.state, row.daysLeft)}>{daysText(row.daysLeft, t)}</span>
        </span>
      ),
    },
    { key: 'kind', label: t('deadlines.colKind'), width: '130px', render: (row) => matterText(row, t) },
    {
      key: 'title',
      label: t('deadlines.colPatent'),
      width: 'minmax(200px, 1fr)',
      render: (row) => row.title,
    },
    {
      key: 'number',
      label: t('deadlines.colNumber'),
      width: '160px',
      render: (row) => <NumberCopy number={row.number} inGrid />,
    },
    {
      key: 'department',
      label: t('deadlines.colDepartment'),
      width: 'minmax(90px, 160px)',
      render: (row) => row.department,
    },
    {
      key: 'fen',
      label: `${t('deadlines.colAmount')}（${t(`deadlines.${unit}`)}）`,
      width: '110px',
      align: 'right',
      render: (row) => {
        if (row.year === undefined) return row.fen === undefined ? '' : amountText(row.fen, unit);
        return (
          <ExplainedAmount
            type={row.type}
            year={row.year}
            reduction={row.reduction}
            grantYear={row.grantYear}
            due={row.movedFrom ?? row.date}
            today={today}
            late={isLate(row)}
            reading={reading}
            unit={unit}
          />
        );
      },
    },
    {
      key: 'state',
      label: t('deadlines.colState'),
      width: '118px',
      render: (row) => (
        <StatusBadge
          tone={stateTone(row.state, row.daysLeft)}
          label={stateText(row.state, row.kind, t)}
          title={row.state === 'presumed' ? t('deadlines.presumedHint') : undefined}
        />
      ),
    },
    {
      key: 'choice',
      label: t('deadlines.decide'),
      width: '96px',
      render: (row) => (row.choice === undefined ? '' : t(`domain.choice.${row.choice}`)),
    },
  ];
}

/** A row as text, for the clipboard. */
export const taskCells = (row: DeadlineRow, unit: AmountUnit, t: Translate): string[] => [
  row.date,
  daysText(row.daysLeft, t),
  matterText(row, t),
  row.number,
  row.title,
  row.department,
  row.fen === undefined ? '' : amountText(row.fen, unit),
  stateText(row.state, row.kind, t),
  row.choice === undefined ? '' : t(`domain.choice.${row.choice}`),
];

export const taskHeads = (unit: AmountUnit, t: Translate): string[] => [
  t('deadlines.colDate'),
  t('deadlines.colLeft'),
  t('deadlines.colKind'),
  t('deadlines.colNumber'),
  t('deadlines.colPatent'),
  t('deadlines.colDepartment'),
  `${t('deadlines.colAmount')}（${t(`deadlines.${unit}`)}）`,
  t('deadlines.colState'),
  t('deadlines.decide'),
];

// A date with its distance from today: 2026-03-01 还有 12 天 / 逾期 3 天.
import { daysBetween, isoDay } from '../lib/dateDistance';
import { useT } from '../lib/i18n';
import classes from './DateWithDistance.module.css';

export interface DateWithDistanceProps {
  /** `yyyy-MM-dd` */
  readonly date: string;
  /** A date that is only history says "n days ago"; a deadline says overdue. */
  readonly deadline?: boolean;
}

export function DateWithDistance({ date, deadline = false }: DateWithDistanceProps) {
  const t = useT();
  const days = daysBetween(isoDay(new Date()), date);
  const past = deadline ? 'common.daysOverdue' : 'common.daysAgo';
  const distance = Number.isNaN(days)
    ? ''
    : days === 0
      ? t('common.today')
      : days > 0
        ? t('common.daysLeft', { n: days })
        : t(past, { n: -days });
  const tone = deadline && days < 0 ? 'red' : deadline && days <= 30 ? 'amber' : 'plain';
  return (
    <span className={classes.date}>
      <time dateTime={date}>{date}</time>
      {distance && <span data-tone={tone}>{distance}</span>}
    </span>
  );
}

// The question behind an own report: its design, the period where it has one, the day.
import type { OwnDesign } from '../../../../../domain/reporting/own/design';
import type { StatisticRequest } from '../../../../../shared/store/queries/statistics';

interface Asked {
  readonly from: string;
  readonly until: string;
  /** ISO. */
  readonly today: string;
  readonly title?: string;
  /** Lines at most, for a screen. */
  readonly lines?: number;
}

export const ownRequest = (
  design: OwnDesign,
  { from, until, today, title, lines }: Asked,
): StatisticRequest => ({
  kind: 'own',
  design,
  from,
  until,
  asOf: today,
  ...(title === undefined || title.trim() === '' ? {} : { title: title.trim() }),
  ...(lines === undefined ? {} : { lines }),
});

export const yearOf = (today: string): { from: string; until: string } => ({
  from: `${today.slice(0, 4)}-01-01`,
  until: `${today.slice(0, 4)}-12-31`,
});

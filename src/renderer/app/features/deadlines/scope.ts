// The question the page asks, from what the person has chosen; today is the window's local date.
import { dayCount, isoOf, ofDayCount, ymdOf } from '../../../../domain/patents/deadlines/ymd';
import type { QueryInput } from '../../../../shared/store/queries';
import type { useDeadlines } from '../../state/deadlines';

type View = Pick<
  ReturnType<typeof useDeadlines.getState>,
  'text' | 'kind' | 'departmentId' | 'horizon' | 'narrow' | 'presumed'
>;
export type Scope = QueryInput<'deadlines.keys'>;

export const daysAfter = (day: string, days: number): string =>
  isoOf(ofDayCount(dayCount(ymdOf(day)) + days));

function spanOf({ narrow, horizon }: View, today: string): Pick<Scope, 'from' | 'until' | 'patentFilter'> {
  if (narrow === null) return { until: daysAfter(today, horizon) };
  const { from, until, filter } = narrow;
  return { from, until, ...(filter === undefined ? {} : { patentFilter: filter }) };
}

export function scopeOf(view: View, today: string): Scope {
  return {
    today,
    ...spanOf(view, today),
    text: view.text,
    presumed: view.presumed,
    ...(view.kind === '' ? {} : { kinds: [view.kind] }),
    ...(view.departmentId === '' ? {} : { departmentIds: [view.departmentId] }),
  };
}

/** The parts of a row's key. */
export function readKey(key: string): { patentId: string; kind: string; year: number } {
  const [patentId = '', kind = '', year = '0'] = key.split(':');
  return { patentId, kind, year: Number(year) };
}

// Duties of agreements and days of disputes as calendar events, beside the deadlines of patents.
import { spokenTitle } from '../../../domain/agreements/obligationTitles';
import { formatAmount } from '../../../domain/money';
import type { CalendarEvent } from '../../../domain/patents/deadlines/ics';
import type { QueryInput, QueryOutput } from '../../../shared/store/queries';
import type { DutyRow } from '../../../shared/store/queries/register';
import type { Scope } from './calendar';

type List = (input: QueryInput<'register.duties'>) => Promise<QueryOutput<'register.duties'>>;

const page = 5000;
const settled: ReadonlySet<DutyRow['state']> = new Set(['done', 'doneLate', 'waived']);

/** A calendar of chosen patents has no room for agreements. */
const isWhole = ({ text = '', kinds, departmentIds, patentFilter }: Scope): boolean =>
  text === '' && kinds === undefined && departmentIds === undefined && patentFilter === undefined;

const eventOf = (row: DutyRow, lang: 'zh' | 'en'): CalendarEvent => ({
  uid: `${row.key.replaceAll(':', '-')}@zhuanhua-desk`,
  date: row.due,
  summary: `${spokenTitle(row.title, lang)}${lang === 'zh' ? '：' : ': '}${row.parentTitle}`,
  description: [row.by === 'them' ? row.party : '', row.fen === undefined ? '' : formatAmount(row.fen)]
    .filter(Boolean)
    .join('\n'),
  alarms: [14, 3],
});

/** What is still open up to the last day that is asked for. */
export async function dutyEvents(list: List, scope: Scope, lang: 'zh' | 'en'): Promise<CalendarEvent[]> {
  if (!isWhole(scope)) return [];
  const events: CalendarEvent[] = [];
  for (let offset = 0; ; offset += page) {
    const { rows, total } = await list({ today: scope.today, offset, limit: page });
    for (const row of rows)
      if (!settled.has(row.state) && row.due <= scope.until && row.due >= (scope.from ?? ''))
        events.push(eventOf(row, lang));
    if (rows.length === 0 || offset + rows.length >= total) return events;
  }
}

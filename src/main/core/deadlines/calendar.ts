// Deadlines as they leave the desk: rows read page by page from the store, made into calendar events or table rows.
import type { z } from 'zod';
import { formatAmount } from '../../../domain/money';
import type { DeadlineKind } from '../../../domain/patents/deadlines/clocks';
import { type CalendarEvent, calendarFile } from '../../../domain/patents/deadlines/ics';
import type { QueryInput, QueryOutput } from '../../../shared/store/queries';
import type { DeadlineRow, DeadlineScope } from '../../../shared/store/queries/deadlines';
import { kindWord, type Lang, words } from './words';

export type Scope = z.input<typeof DeadlineScope>;
type List = (input: QueryInput<'deadlines.list'>) => Promise<QueryOutput<'deadlines.list'>>;

/** Days before; the non-use clock warns a year and half a year ahead. */
const alarms: Record<DeadlineKind, readonly number[]> = {
  annuity: [30, 7],
  nonUse: [365, 183],
  compulsoryLicence: [90],
  termEnd: [180],
  examination: [90, 30],
  priority: [60, 14],
  bonus: [14],
};

const page = 5000;

export async function allDeadlines(list: List, scope: Scope): Promise<DeadlineRow[]> {
  const rows: DeadlineRow[] = [];
  for (;;) {
    const part = await list({ ...scope, offset: rows.length, limit: page });
    rows.push(...part.rows);
    if (rows.length >= part.total || part.rows.length === 0) return rows;
  }
}

function eventOf(row: DeadlineRow, lang: Lang): CalendarEvent {
  const w = words[lang];
  const what = [kindWord(row.kind, lang), row.year === undefined ? '' : w.year(row.year)].filter(Boolean);
  const lines = [
    w.number(row.number),
    row.department,
    row.fen === undefined ? '' : w.payable(formatAmount(row.fen)),
    row.movedFrom === undefined ? '' : w.moved(row.movedFrom),
    row.graceUntil === undefined ? '' : w.grace(row.graceUntil),
  ];
  return {
    uid: `${row.patentId}-${row.kind}-${row.year ?? 0}@zhuanhua-desk`,
    date: row.date,
    summary: `${what.join(' ')}：${row.title}`,
    description: lines.filter(Boolean).join('\n'),
    alarms: alarms[row.kind],
  };
}

/** `made`: instant of the export, ISO 8601 with Z. Years given up are no task and stay out. */
export function deadlineCalendar(
  rows: readonly DeadlineRow[],
  lang: Lang,
  made: string,
  more: readonly CalendarEvent[] = [],
) {
  const own = rows.filter(({ state }) => state !== 'dropped').map((row) => eventOf(row, lang));
  const events = [...own, ...more];
  return { text: calendarFile(events, words[lang].name, made), events: events.length };
}

export function deadlineTable(rows: readonly DeadlineRow[], lang: Lang) {
  return {
    columns: [...words[lang].columns],
    rows: rows.map((row) => [
      row.date,
      row.daysLeft,
      kindWord(row.kind, lang),
      row.number,
      row.title,
      row.department,
      row.year ?? '',
      row.fen === undefined ? '' : formatAmount(row.fen, { group: false }),
      row.graceUntil ?? '',
    ]),
  };
}

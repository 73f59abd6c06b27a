// The event history of a patent as one cell: `2019-07-09 GR01 授权；2021-03-02 TR01：专利权的转移`. Writing and reading.
import { parseDate } from './dates';
import { listItem, listItems } from './listText';
import type { LegalEvent } from './parts';

const DATED = /^(\d{4}(?:[-./]\d{1,2}[-./]\d{1,2}|年\d{1,2}月\d{1,2}日|\d{4}(?!\d)))\s*/;
const CODE = /^([A-Z]{2}\d{2})(?![A-Za-z0-9])\s*/;
const DATED_BEHIND = /^(.+?)[\s(（:：]+(\d{4}[-./]\d{1,2}[-./]\d{1,2}|\d{8})[)）]?$/;
/** Longest words of an event, characters (parts.ts). */
const TEXT_LIMIT = 500;

/** A colon sets the words apart where they begin like a code themselves or with a colon. */
function eventText({ date, code, text }: LegalEvent): string {
  if (code !== undefined && /^[A-Z]{2}\d{2}$/.test(code))
    return text === '' ? `${date} ${code}` : `${date} ${code}：${text}`;
  return text === '' ? date : `${date}：${text}`;
}

export const legalEventsText = (events: readonly LegalEvent[]): string =>
  events.map((event) => listItem(eventText(event))).join('；');

export interface ReadEvents {
  readonly events: LegalEvent[];
  /** Parts without a date that follow no event. */
  readonly unreadable: string[];
}

function readEvent(item: string): LegalEvent | undefined {
  const head = DATED.exec(item);
  const tail = head ? null : DATED_BEHIND.exec(item);
  const day = parseDate(head?.[1] ?? tail?.[2] ?? '');
  if (!day.ok) return undefined;
  let text = head ? item.slice(head[0].length) : (tail?.[1] ?? '');
  const code = CODE.exec(text)?.[1];
  if (code) text = text.slice(code.length).replace(/^\s+/, '');
  text = text.replace(/^[:：]\s?/, '').slice(0, TEXT_LIMIT);
  return { date: day.value, ...(code && { code }), text };
}

/**
 * Reads a history: dated items between `；` or line breaks, a bulletin code such as TR01 behind the date where the source
 * has one. A part without a date belongs to the words of the event before it. Order is kept as the source has it.
 */
export function readLegalEvents(cell: string): ReadEvents {
  const events: LegalEvent[] = [];
  const unreadable: string[] = [];
  for (const { body, quoted } of listItems(cell)) {
    if (body === '') continue;
    const event = readEvent(body);
    const before = events.at(-1);
    if (event) events.push(event);
    else if (before && !quoted) {
      const text = `${before.text}；${body}`.slice(0, TEXT_LIMIT);
      events[events.length - 1] = { ...before, text };
    } else unreadable.push(body);
  }
  return { events, unreadable };
}

// Deadlines as an iCalendar file (RFC 5545): all-day events with alarms, readable by every calendar program.

export interface CalendarEvent {
  /** Stable over exports, so that a second import updates and does not double. */
  readonly uid: string;
  /** `yyyy-MM-dd`. */
  readonly date: string;
  readonly summary: string;
  readonly description: string;
  /** Days before the date on which the calendar reminds. */
  readonly alarms: readonly number[];
}

/** Most octets of one line, the line break left out (RFC 5545, 3.1). */
const lineOctets = 75;

const octets = (point: number): number => (point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4);

/** Breaks a content line between characters; what goes on begins with one space. */
export function foldLine(line: string): string {
  let out = '';
  let room = lineOctets;
  for (const character of line) {
    const size = octets(character.codePointAt(0) ?? 0);
    if (size > room) {
      out += '\r\n ';
      room = lineOctets - 1;
    }
    out += character;
    room -= size;
  }
  return out;
}

const isControl = (character: string): boolean => {
  const point = character.codePointAt(0) ?? 0;
  return point < 0x20 || point === 0x7f;
};

/** A TEXT value: backslash, semicolon, comma and line break escaped, other control characters dropped. */
export function escapeText(text: string): string {
  const escaped = text.replace(/[\\;,]/g, (mark) => `\\${mark}`).replace(/\r\n|\r|\n/g, '\\n');
  return [...escaped].filter((character) => !isControl(character)).join('');
}

const compact = (date: string): string => date.replaceAll('-', '');

function eventLines({ uid, date, summary, description, alarms }: CalendarEvent, stamp: string): string[] {
  const title = `SUMMARY:${escapeText(summary)}`;
  return [
    'BEGIN:VEVENT',
    `UID:${escapeText(uid)}`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${compact(date)}`,
    title,
    `DESCRIPTION:${escapeText(description)}`,
    'TRANSP:TRANSPARENT',
    ...alarms.flatMap((days) => [
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      `DESCRIPTION:${escapeText(summary)}`,
      `TRIGGER:-P${days}D`,
      'END:VALARM',
    ]),
    'END:VEVENT',
  ];
}

/**
 * The whole file.
 * @param made the instant of the export as ISO 8601 with `Z`
 */
export function calendarFile(events: readonly CalendarEvent[], name: string, made: string): string {
  const stamp = `${made.slice(0, 19).replace(/[-:]/g, '')}Z`;
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Zhuanhua Desk//Deadlines//ZH',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escapeText(name)}`,
    ...events.flatMap((event) => eventLines(event, stamp)),
    'END:VCALENDAR',
  ];
  return `${lines.map(foldLine).join('\r\n')}\r\n`;
}

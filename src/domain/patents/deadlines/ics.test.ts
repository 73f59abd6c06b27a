// The calendar file: what a calendar program reads back is what was put in.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarFile, escapeText, foldLine } from './ics';

const bytes = (text: string): number => new TextEncoder().encode(text).length;
const unfold = (text: string): string => text.replace(/\r\n /g, '');
const readBack = (text: string): string =>
  text.replace(/\\([\\;,n])/g, (_all, mark: string) => (mark === 'n' ? '\n' : mark));

describe('folding', () => {
  const line = fc.string({ unit: 'grapheme', maxLength: 400 }).filter((text) => !/[\r\n]/.test(text));
  it('keeps every line within 75 octets, cuts no character, and loses nothing', () => {
    fc.assert(
      fc.property(line, (text) => {
        const folded = foldLine(text);
        for (const part of folded.split('\r\n')) expect(bytes(part)).toBeLessThanOrEqual(75);
        expect(folded).not.toContain('\uFFFD'.repeat(text.includes('\uFFFD') ? 500 : 1));
        expect(unfold(folded)).toBe(text);
      }),
    );
  });

  it('leaves a line of exactly 75 octets whole', () => {
    expect(foldLine('x'.repeat(75))).toBe('x'.repeat(75));
    expect(foldLine('年'.repeat(26)).split('\r\n')).toEqual(['年'.repeat(25), ` ${'年'}`]);
  });
});

describe('escaping', () => {
  it('is undone by reading', () => {
    const text = fc
      .string({ unit: 'grapheme' })
      .filter((value) => [...value].every((one) => one >= ' ' && one !== '\u007f'));
    fc.assert(fc.property(text, (value) => readBack(escapeText(value)) === value));
  });
  it('keeps line breaks and drops what no calendar may hold', () => {
    expect(escapeText('a,b;c\\d\r\ne\u0007')).toBe('a\\,b\\;c\\\\d\\ne');
  });
});

describe('the file', () => {
  const event = {
    uid: 'p1-annuity-8@zhuanhua-desk',
    date: '2026-05-18',
    summary: '年费 第8年：一种电池管理系统，及其方法',
    description: '应缴 2,000 元',
    alarms: [30, 7],
  };
  const file = calendarFile([event], '期限与年费', '2026-03-01T01:02:03.456Z');
  const lines = unfold(file).split('\r\n');

  it('has one all-day event with its alarms', () => {
    expect(lines).toContain('DTSTART;VALUE=DATE:20260518');
    expect(lines).toContain('DTSTAMP:20260301T010203Z');
    expect(lines).toContain('UID:p1-annuity-8@zhuanhua-desk');
    expect(lines.filter((line) => line === 'BEGIN:VALARM')).toHaveLength(2);
    expect(lines).toContain('TRIGGER:-P30D');
    expect(lines).toContain('DESCRIPTION:应缴 2\\,000 元');
  });

  it('opens and closes every part, and ends with a line break', () => {
    const opened = lines.filter((line) => line.startsWith('BEGIN:')).length;
    expect(lines.filter((line) => line.startsWith('END:'))).toHaveLength(opened);
    expect(file.endsWith('END:VCALENDAR\r\n')).toBe(true);
    expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });
});

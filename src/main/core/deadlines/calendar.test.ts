// What leaves the desk about deadlines: calendar events and table rows.
import { expect, it } from 'vitest';
import type { DeadlineRow } from '../../../shared/store/queries/deadlines';
import { allDeadlines, deadlineCalendar, deadlineTable } from './calendar';

const row = (more: Partial<DeadlineRow> = {}): DeadlineRow => ({
  key: 'p1:annuity:8',
  patentId: 'p1',
  number: '201910000001.5',
  title: '一种电池，及其方法',
  department: '化工学院',
  kind: 'annuity',
  date: '2026-05-18',
  movedFrom: '2026-05-16',
  daysLeft: 78,
  graceUntil: '2026-11-16',
  fen: 200_000,
  state: 'open',
  year: 8,
  type: 'invention',
  reduction: 'none',
  grantYear: 3,
  ...more,
});
const lines = (text: string): string[] => text.replace(/\r\n /g, '').split('\r\n');

it('an annuity is an event that names patent, year and amount', () => {
  const { text, events } = deadlineCalendar([row()], 'zh', '2026-03-01T00:00:00.000Z');
  expect(events).toBe(1);
  expect(lines(text)).toContain('SUMMARY:年费 第 8 年：一种电池，及其方法');
  expect(lines(text)).toContain('UID:p1-annuity-8@zhuanhua-desk');
  expect(text.replace(/\r\n /g, '')).toContain('应缴 2\\,000.00 元\\n原定 2026-05-16');
});

it('a year that was given up is no task', () => {
  expect(deadlineCalendar([row({ state: 'dropped' })], 'en', '2026-03-01T00:00:00.000Z').events).toBe(0);
});

it('the non-use clock reminds a year and half a year before', () => {
  const { text } = deadlineCalendar([row({ kind: 'nonUse', year: undefined })], 'zh', '2026-03-01T00:00:00Z');
  expect(lines(text).filter((line) => line.startsWith('TRIGGER'))).toEqual([
    'TRIGGER:-P365D',
    'TRIGGER:-P183D',
  ]);
});

it('a table row has a cell for every column, amounts without separators', () => {
  const { columns, rows } = deadlineTable([row()], 'zh');
  expect(rows[0]).toHaveLength(columns.length);
  expect(rows[0]).toContain('2000.00');
});

it('all pages are read', async () => {
  const all = Array.from({ length: 12_001 }, (_, n) => row({ key: String(n) }));
  const found = await allDeadlines(
    async ({ offset = 0, limit = 0 }) =>
      ({ total: all.length, rows: all.slice(offset, offset + limit) }) as never,
    { today: '2026-03-01', until: '2027-03-01' },
  );
  expect(found.map(({ key }) => key)).toEqual(all.map(({ key }) => key));
});

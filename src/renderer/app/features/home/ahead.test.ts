// Weeks of the days ahead.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AheadItem, firstWeek, lastDay, linesOf, plusDays, weeksOf } from './ahead';

const today = '2026-02-20';
const item = (day: string, more: Partial<AheadItem> = {}): AheadItem => ({
  ...{ day, kind: 'duty', id: 'a', what: '报告', of: '合同', count: 1 },
  ...more,
});

describe('the weeks ahead', () => {
  it('begin today, follow each other without a gap and end on the last day that is asked for', () => {
    const weeks = weeksOf([], today);
    expect(weeks.map(({ from }) => from).slice(0, 3)).toEqual(['2026-02-20', '2026-02-27', '2026-03-06']);
    weeks.slice(1).forEach(({ from }, at) => {
      expect(from).toBe(plusDays(weeks[at]?.until ?? '', 1));
    });
    expect(weeks.at(-1)?.until).toBe(lastDay(today));
  });

  it('lose no item and no fen', () => {
    const items = fc.array(
      fc.record({ after: fc.integer({ min: 0, max: 90 }), inFen: fc.nat(1e9), count: fc.nat(50) }),
    );
    fc.assert(
      fc.property(items, (drawn) => {
        const all = drawn.map(({ after, ...more }) => item(plusDays(today, after), more));
        const weeks = weeksOf(all, today);
        expect(weeks.reduce((n, week) => n + week.items.length, 0)).toBe(all.length);
        expect(weeks.reduce((n, week) => n + week.inFen, 0)).toBe(
          all.reduce((n, one) => n + (one.inFen ?? 0), 0),
        );
        expect(weeks.reduce((n, week) => n + week.count, 0)).toBe(all.reduce((n, one) => n + one.count, 0));
      }),
    );
  });

  it('open on the first one that holds something, and on the first one where none does', () => {
    expect(firstWeek(weeksOf([item('2026-03-08', { outFen: 5 })], today))).toBe(2);
    expect(firstWeek(weeksOf([], today))).toBe(0);
  });

  it('show the patents of all their days as one line, on the first of them', () => {
    const patents = { kind: 'patents' as const, id: '', what: '', of: '', outFen: 90_000, count: 3 };
    const items = [
      item(today, patents),
      item('2026-02-21'),
      item('2026-02-22', { ...patents, outFen: 10_000 }),
    ];
    const [week] = weeksOf(items, today);
    expect(week && linesOf(week).map(({ kind, day, count, outFen }) => [kind, day, count, outFen])).toEqual([
      ['patents', today, 6, 100_000],
      ['duty', '2026-02-21', 1, undefined],
    ]);
  });
});

// Lines of the task list: heads between the groups, closed groups folded away.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { groupLayout, groupOrder, headAt, rowAt } from './groupLayout';

const counts = (a: number, b: number, c: number, d: number) => ({
  overdue: { count: a },
  d30: { count: b },
  d90: { count: c },
  later: { count: d },
  unused: { count: 0 },
});

it('each group with rows begins with its head', () => {
  const layout = groupLayout(counts(2, 0, 1, 3), []);
  expect(layout.lines).toBe(9);
  expect([0, 3, 5].map((line) => headAt(layout, line)?.group)).toEqual(['overdue', 'd90', 'later']);
  expect([1, 2, 4, 6].map((line) => rowAt(layout, line))).toEqual([0, 1, 2, 3]);
});

it('a closed group keeps its head and its rows their places in the answer', () => {
  const layout = groupLayout(counts(2, 0, 1, 3), ['overdue']);
  expect(layout.lines).toBe(7);
  expect(rowAt(layout, 2)).toBe(2);
});

it('shows every row of every open group exactly once', () => {
  const size = fc.integer({ min: 0, max: 20 });
  fc.assert(
    fc.property(size, size, size, size, fc.subarray([...groupOrder]), (a, b, c, d, closed) => {
      const layout = groupLayout(counts(a, b, c, d), closed);
      const rows = Array.from({ length: layout.lines }, (_, line) => rowAt(layout, line)).filter(
        (r) => r >= 0,
      );
      expect(new Set(rows).size).toBe(rows.length);
      const sizes = [a, b, c, d];
      const open = groupOrder.reduce((n, group, i) => n + (closed.includes(group) ? 0 : (sizes[i] ?? 0)), 0);
      expect(rows.length).toBe(open);
    }),
  );
});

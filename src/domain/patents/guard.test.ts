// A cell that would run as a formula is made harmless, and exactly that is undone.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { guarded, unguarded } from './guard';

const start = fc.constantFrom("'", "''", '=', '+', '-', '@', '\t', '＝', '无', '-', 'N/A', '=cmd', '');

it('whatever the text, it comes back and never starts a formula', () =>
  fc.assert(
    fc.property(start, fc.string(), (head, tail) => {
      const text = head + tail;
      expect(unguarded(guarded(text))).toBe(text);
      expect(guarded(text)).not.toMatch(/^[=+\-@\t\r\n＝＋－＠]/);
    }),
  ));

it('texts of other programs keep their apostrophes', () => {
  expect(unguarded("'quoted'")).toBe("'quoted'");
  expect(unguarded("'201710911092.2")).toBe("'201710911092.2");
  expect(guarded('201710911092.2')).toBe('201710911092.2');
});

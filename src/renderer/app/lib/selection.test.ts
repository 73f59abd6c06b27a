// Selected rows.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { extend, noSelection, toggle, toggleAll, without } from './selection';

const ids = (selection: { ids: ReadonlySet<string> }) => [...selection.ids].sort();

describe('one row', () => {
  test('is selected and unselected, and becomes the anchor', () => {
    const once = toggle(noSelection, 'a');
    expect(ids(once)).toEqual(['a']);
    expect(once.anchor).toBe('a');
    expect(ids(toggle(once, 'a'))).toEqual([]);
  });

  test('the old selection is left alone', () => {
    const before = toggle(noSelection, 'a');
    toggle(before, 'b');
    expect(ids(before)).toEqual(['a']);
  });

  test('twice is as before, whatever is selected', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), fc.string(), (some, id) => {
        const before = { ids: new Set(some), anchor: null };
        expect(ids(toggle(toggle(before, id), id))).toEqual(ids(before));
      }),
    );
  });
});

describe('a range', () => {
  test('adds the run and keeps the anchor for the next one', () => {
    const first = toggle(noSelection, 'b');
    const range = extend(first, ['b', 'c', 'd'], 'x');
    expect(ids(range)).toEqual(['b', 'c', 'd']);
    expect(range.anchor).toBe('b');
  });
  test('starts where the cursor stood if nothing was selected', () => {
    expect(extend(noSelection, ['c', 'd'], 'c').anchor).toBe('c');
  });
});

describe('everything', () => {
  test('that matches is selected, and unselected if it all was', () => {
    const all = toggleAll(noSelection, ['a', 'b']);
    expect(ids(all)).toEqual(['a', 'b']);
    expect(ids(toggleAll(all, ['a', 'b']))).toEqual([]);
  });
  test('rows outside the filter stay as they were', () => {
    const outside = toggle(noSelection, 'z');
    expect(ids(toggleAll(toggleAll(outside, ['a']), ['a']))).toEqual(['z']);
  });
  test('of nothing is nothing', () => {
    expect(ids(toggleAll(toggle(noSelection, 'z'), []))).toEqual(['z']);
  });
});

test('removed rows leave the selection and are no anchor', () => {
  const some = toggle(toggle(noSelection, 'a'), 'b');
  expect(without(some, ['b'])).toEqual({ ids: new Set(['a']), anchor: null });
  expect(without(some, ['a']).anchor).toBe('b');
});

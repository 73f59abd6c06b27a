// Pages of grouped rows.
import { expect, test } from 'vitest';
import { GroupedPages } from './groupedPages';
import { runsBetween, segmentsOf } from './groupedPlaces';

const segments = segmentsOf([{ key: 'a', label: 'a', count: 25 }], new Set(['a']));
const runs = (first: number, last: number) => runsBetween(segments, first, last);

test('pages in sight are asked for once', () => {
  const pages = new GroupedPages<string>(10);
  expect(pages.need(runs(0, 12)).map((one) => one.page)).toEqual([0, 1]);
  expect(pages.need(runs(0, 25)).map((one) => one.page)).toEqual([2]);
});

test('a page that failed is asked for again', () => {
  const pages = new GroupedPages<string>(10);
  const [first] = pages.need(runs(0, 5));
  pages.refuse(first!);
  expect(pages.need(runs(0, 5))).toEqual([first]);
});

test('after a change rows stay until the new ones come, late answers are dropped', () => {
  const pages = new GroupedPages<string>(10);
  const [first] = pages.need(runs(0, 5));
  expect(pages.accept(first!, ['old'])).toBe(true);
  pages.invalidate();
  expect(pages.row('a', 0)).toBe('old');
  expect(pages.accept(first!, ['late'])).toBe(false);
  const [again] = pages.need(runs(0, 5));
  pages.accept(again!, ['new']);
  expect(pages.row('a', 0)).toBe('new');
});

test('another question shows nothing of the old one', () => {
  const pages = new GroupedPages<string>(10);
  pages.accept(pages.need(runs(0, 5))[0]!, ['old']);
  pages.clear();
  expect(pages.row('a', 0)).toBeUndefined();
});

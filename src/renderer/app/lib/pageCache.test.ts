// Pages of a long list: no flicker, no late answers, nothing asked twice.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PageCache } from './pageCache';

const rowsOf = (page: number, size: number, word = 'r'): string[] =>
  Array.from({ length: size }, (_, index) => `${word}${page * size + index}`);

function loaded(total = 100): PageCache<string> {
  const cache = new PageCache<string>(10);
  cache.ask('first');
  for (const request of cache.need(0, 0)) cache.accept(request, rowsOf(request.page, 10), total);
  return cache;
}

describe('fetching', () => {
  test('asks for the page of the first row before the total is known', () => {
    const cache = new PageCache<string>(10);
    cache.ask('first');
    expect(cache.need(0, 25).map((request) => request.page)).toEqual([0]);
  });

  test('asks for every page in view, each once', () => {
    const cache = loaded();
    expect(cache.need(5, 34).map((request) => request.page)).toEqual([1, 2, 3]);
    expect(cache.need(5, 34)).toEqual([]);
  });

  test('asks for nothing beyond the end', () => {
    expect(
      loaded(12)
        .need(0, 500)
        .map((request) => request.page),
    ).toEqual([1]);
  });

  test('a page whose fetch failed is asked for again', () => {
    const cache = loaded();
    const request = cache.need(10, 19)[0];
    expect(request && cache.refuse(request)).toBe(true);
    expect(cache.need(10, 19)).toHaveLength(1);
  });

  test('returns rows by index, undefined where they are not loaded', () => {
    const cache = loaded();
    expect(cache.row(7)).toBe('r7');
    expect(cache.row(10)).toBeUndefined();
  });

  test('finds a loaded row', () => {
    expect(loaded().find((row) => row === 'r4')).toBe(4);
    expect(loaded().find((row) => row === 'r40')).toBe(-1);
  });
});

describe('a new question', () => {
  test('keeps the old rows until its first answer, then shows only its own', () => {
    const cache = loaded();
    expect(cache.ask('second')).toBe(true);
    expect(cache.row(3)).toBe('r3');
    expect(cache.waiting).toBe(true);
    expect(cache.shownQuestion).toBe('first');
    for (const request of cache.need(0, 30)) cache.accept(request, ['only'], 1);
    expect(cache.row(0)).toBe('only');
    expect(cache.row(3)).toBeUndefined();
    expect(cache.total).toBe(1);
    expect(cache.shown).toBe(1);
    expect(cache.shownQuestion).toBe('second');
  });

  test('drops the answers to the question before', () => {
    const cache = loaded();
    const late = cache.need(10, 19)[0];
    cache.ask('second');
    expect(late && cache.accept(late, rowsOf(1, 10), 100)).toBe(false);
    expect(late && cache.refuse(late)).toBe(false);
    expect(cache.row(12)).toBeUndefined();
  });

  test('the same question is no new one', () => {
    expect(loaded().ask('first')).toBe(false);
  });

  test('typing fast: whatever the order of the answers, the last question wins', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([0, 1, 2, 3, 4], { minLength: 5 }), (order) => {
        const cache = new PageCache<string>(10);
        const requests = order.map((_, index) => {
          cache.ask(`q${index}`);
          return cache.need(0, 0);
        });
        for (const index of order) {
          for (const request of requests[index] ?? []) cache.accept(request, [`a${index}`], 1);
        }
        return cache.row(0) === 'a4' && cache.shownQuestion === 'q4';
      }),
    );
  });
});

describe('a change of the store', () => {
  test('keeps the rows on screen and fetches them again', () => {
    const cache = loaded();
    cache.invalidate();
    expect(cache.row(0)).toBe('r0');
    expect(cache.waiting).toBe(false);
    for (const request of cache.need(0, 9)) cache.accept(request, rowsOf(0, 10, 'new'), 90);
    expect(cache.row(0)).toBe('new0');
    expect(cache.shown).toBe(0);
    expect(cache.total).toBe(90);
  });
});

test('keeps only so many pages, the ones near the screen', () => {
  const cache = new PageCache<string>(10, 3);
  cache.ask('all');
  for (let page = 0; page < 6; page += 1) {
    for (const request of cache.need(page * 10, page * 10 + 9)) cache.accept(request, rowsOf(page, 10), 1000);
  }
  expect(cache.row(0)).toBeUndefined();
  expect([30, 40, 50].map((index) => cache.row(index))).toEqual(['r30', 'r40', 'r50']);
  expect(cache.need(0, 9)).toHaveLength(1);
});

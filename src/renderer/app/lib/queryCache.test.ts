// Answers of the store, shared by their readers and kept true by the change feed.
import { describe, expect, test } from 'vitest';
import { fail, ok, type Result } from '../../../shared/result';
import { QueryCache } from './queryCache';

function desk() {
  const later: (() => void)[] = [];
  const waiting: ((result: Result<unknown>) => void)[] = [];
  let asked = 0;
  let painted = 0;
  return {
    cache: new QueryCache((run) => later.push(run)),
    /** A query that is answered when the test says so. */
    fetch: (): Promise<Result<unknown>> => {
      asked += 1;
      return new Promise((resolve) => waiting.push(resolve));
    },
    async answer(result: Result<unknown>): Promise<void> {
      waiting.shift()?.(result);
      await Promise.resolve();
      await Promise.resolve();
    },
    /** Time passes. */
    pass: () => {
      for (const run of later.splice(0)) run();
    },
    paint: () => {
      painted += 1;
    },
    asked: () => asked,
    painted: () => painted,
    later,
  };
}

describe('reading', () => {
  test('the first reader fetches, the second shares', async () => {
    const d = desk();
    d.cache.subscribe('q', ['patent'], d.fetch, d.paint);
    expect(d.cache.peek('q')).toEqual({ data: undefined, error: null, loading: true });
    d.cache.subscribe('q', ['patent'], d.fetch, () => d.paint());
    await d.answer(ok(7));
    expect(d.asked()).toBe(1);
    expect(d.painted()).toBe(2);
    expect(d.cache.peek('q')).toEqual({ data: 7, error: null, loading: false });
  });

  test('an answer nobody changed is used again on coming back', async () => {
    const d = desk();
    const off = d.cache.subscribe('q', ['patent'], d.fetch, d.paint);
    await d.answer(ok(7));
    off();
    d.cache.subscribe('q', ['patent'], d.fetch, d.paint);
    expect(d.asked()).toBe(1);
  });

  test('an error keeps the last data', async () => {
    const d = desk();
    d.cache.subscribe('q', ['patent'], d.fetch, d.paint);
    await d.answer(ok(7));
    d.cache.refetch('q');
    await d.answer(fail('STORE_UNAVAILABLE'));
    expect(d.cache.peek('q')).toEqual({ data: 7, error: { code: 'STORE_UNAVAILABLE' }, loading: false });
  });
});

describe('the change feed', () => {
  const event = (seq: number, entity = 'patent', epoch = 'e1') => ({ epoch, seq, entity });

  async function ready() {
    const d = desk();
    d.cache.subscribe('q', ['patent'], d.fetch, d.paint);
    await d.answer(ok(1));
    return d;
  }

  test('a change of its entity refreshes, another does not', async () => {
    const d = await ready();
    d.cache.feed(event(1, 'person'));
    d.pass();
    expect(d.asked()).toBe(1);
    d.cache.feed(event(2));
    d.pass();
    expect(d.asked()).toBe(2);
  });

  test('a burst is answered by one fetch', async () => {
    const d = await ready();
    for (let seq = 1; seq <= 50; seq += 1) d.cache.feed(event(seq));
    expect(d.later).toHaveLength(1);
    d.pass();
    expect(d.asked()).toBe(2);
  });

  test('a change during a fetch causes one more, and the screen is not starved', async () => {
    const d = await ready();
    d.cache.feed(event(1));
    d.pass();
    d.cache.feed(event(2));
    d.pass();
    expect(d.asked()).toBe(2);
    await d.answer(ok(2));
    expect(d.cache.peek('q').data).toBe(2);
    expect(d.asked()).toBe(3);
    await d.answer(ok(3));
    expect(d.cache.peek('q').data).toBe(3);
  });

  test('a gap means everything may have changed', async () => {
    const d = await ready();
    d.cache.feed(event(1, 'person'));
    d.cache.feed(event(5, 'person'));
    d.pass();
    expect(d.asked()).toBe(2);
  });

  test('so does a new epoch', async () => {
    const d = await ready();
    d.cache.feed(event(1, 'person'));
    d.cache.feed(event(2, 'person', 'e2'));
    d.pass();
    expect(d.asked()).toBe(2);
  });

  test('several events of one change are no gap', async () => {
    const d = await ready();
    for (const entity of ['person', 'department', 'project']) d.cache.feed(event(1, entity));
    d.cache.feed(event(2, 'person'));
    d.pass();
    expect(d.asked()).toBe(1);
  });

  test('an answer nobody looks at is only fetched when somebody does', async () => {
    const d = desk();
    const off = d.cache.subscribe('q', ['patent'], d.fetch, d.paint);
    await d.answer(ok(1));
    off();
    d.cache.feed(event(1));
    d.pass();
    expect(d.asked()).toBe(1);
    d.cache.subscribe('q', ['patent'], d.fetch, d.paint);
    expect(d.asked()).toBe(2);
  });

  test('tells those who keep their own data, once a burst', () => {
    const d = desk();
    let told = 0;
    const off = d.cache.watch(['patent'], () => {
      told += 1;
    });
    d.cache.feed(event(1));
    d.cache.feed(event(2));
    d.cache.feed(event(3, 'settings'));
    d.pass();
    expect(told).toBe(1);
    off();
    d.cache.feed(event(4));
    d.pass();
    expect(told).toBe(1);
  });
});

test('forgets answers nobody looks at when there are many', async () => {
  const d = desk();
  for (let index = 0; index < 80; index += 1) {
    const off = d.cache.subscribe(`q${index}`, ['patent'], d.fetch, d.paint);
    await d.answer(ok(index));
    off();
  }
  expect(d.cache.peek('q0').data).toBeUndefined();
  expect(d.cache.peek('q79').data).toBe(79);
});

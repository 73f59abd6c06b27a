import { describe, expect, it } from 'vitest';
import { DeskFailure } from '../../../shared/result';
import { type PageWatch, pageStateOf, waitForPage } from './waitForPage';

/** A page that says these things, one a look, and a clock that moves with each wait. */
const saying = (said: unknown[], over: Partial<PageWatch> = {}): PageWatch => {
  let at = 0;
  let look = 0;
  return {
    read: async () => said[Math.min(look++, said.length - 1)],
    now: () => at,
    sleep: async (ms) => {
      at += ms;
    },
    patience: 1000,
    ...over,
  };
};
const failing = async (watch: PageWatch): Promise<unknown> => {
  const error = await waitForPage(watch).catch((caught: unknown) => caught);
  if (!(error instanceof DeskFailure)) throw new Error('did not fail');
  return error.error;
};

describe('waiting for the print page', () => {
  it('ends when all sheets are drawn', async () => {
    const state = await waitForPage(
      saying([{}, { done: '5', total: '9' }, { ready: 'true', pages: '3', done: '9', total: '9' }]),
    );
    expect(state).toMatchObject({ ready: true, pages: 3 });
  });

  it('ends with the very sheets asked for, not with those still standing', async () => {
    const old = { ready: 'true', pages: '9', from: '0', to: '4' };
    const wanted = { ready: 'true', pages: '9', from: '4', to: '9' };
    const watch = saying([old, { ...wanted, ready: 'false', to: '6' }, wanted], { run: { from: 4, to: 9 } });
    expect(await waitForPage(watch)).toMatchObject({ from: 4, to: 9 });
  });

  it('fails with the reason the page gives', async () => {
    expect(await failing(saying([{ error: 'gone' }]))).toEqual({
      code: 'PRINT_FAILED',
      data: { reason: 'pageError', detail: 'gone' },
    });
  });

  it('is patient with a page that moves, however long it takes', async () => {
    const long = Array.from({ length: 400 }, (_, i) => ({ done: String(i), total: '400' }));
    const state = await waitForPage(saying([...long, { ready: 'true', pages: '1' }]));
    expect(state.ready).toBe(true);
  });

  it('gives up on a page that does not move', async () => {
    expect(await failing(saying([{ done: '3', total: '9' }]))).toEqual({
      code: 'PRINT_FAILED',
      data: { reason: 'timeout', done: 3, total: 9 },
    });
  });

  it('stops when the person cancels', async () => {
    const signal = AbortSignal.abort();
    expect(await failing(saying([{}], { signal }))).toEqual({ code: 'CANCELLED' });
  });

  it('takes nothing from the page but numbers and words it knows', () => {
    expect(pageStateOf({ ready: 'yes', pages: '-3', done: '1e9', total: '99999999999', error: 7 })).toEqual({
      ready: false,
      pages: 0,
      from: 0,
      to: 0,
      done: 0,
      total: 0,
    });
    expect(pageStateOf(null).ready).toBe(false);
  });
});

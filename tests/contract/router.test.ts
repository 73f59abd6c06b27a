// The border of main: known routes, trusted senders, valid inputs, and always a Result.
import { describe, expect, it } from 'vitest';
import { createRouter, type Handlers } from '../../src/main/core/router';
import { failure } from '../../src/shared/result';
import { routes } from '../../src/shared/routes';

const desk = { url: 'app://desk/app/index.html', isMainFrame: true };
const log: unknown[] = [];

function router(handlers: Partial<Handlers>) {
  return createRouter(handlers as Handlers, (entry) => log.push(entry));
}

describe('the router', () => {
  it('answers a valid call with the value of its handler', async () => {
    const route = router({ 'app.copyText': async () => ({}) });
    expect(await route(desk, { route: 'app.copyText', input: { text: 'x' } })).toEqual({
      ok: true,
      value: {},
    });
  });

  it('answers nobody but the desk', async () => {
    let called = false;
    const route = router({
      'app.copyText': async () => {
        called = true;
        return {};
      },
    });
    for (const sender of [
      { ...desk, isMainFrame: false },
      { ...desk, url: 'app://print/' },
      { ...desk, url: 'https://x/' },
    ]) {
      expect(await route(sender, { route: 'app.copyText', input: { text: 'x' } })).toEqual({
        ok: false,
        error: { code: 'FORBIDDEN_SENDER' },
      });
    }
    expect(called).toBe(false);
  });

  it.each([
    undefined,
    null,
    'text',
    7,
    {},
    { route: 7 },
    { route: 'constructor' },
    { route: '__proto__' },
    { route: 'hasOwnProperty' },
  ])('refuses %o as an unknown route', async (message) => {
    expect(await router({})(desk, message)).toMatchObject({ ok: false, error: { code: 'UNKNOWN_ROUTE' } });
  });

  it('names the field of an input that is wrong', async () => {
    const route = router({ 'import.sniff': async () => Promise.reject(new Error('not reached')) });
    expect(await route(desk, { route: 'import.sniff', input: { file: 7 } })).toMatchObject({
      ok: false,
      error: { code: 'INVALID_INPUT', data: { route: 'import.sniff', field: 'file' } },
    });
  });

  it('passes an error value on, and hides the inside of an accident but logs it', async () => {
    const route = router({
      'store.verify': async () => Promise.reject(failure('DISK_FULL')),
      'app.info': async () => Promise.reject(new Error('secret path')),
    });
    expect(await route(desk, { route: 'store.verify', input: {} })).toEqual({
      ok: false,
      error: { code: 'DISK_FULL' },
    });
    expect(await route(desk, { route: 'app.info', input: {} })).toEqual({
      ok: false,
      error: { code: 'INTERNAL', data: { route: 'app.info' } },
    });
    expect(JSON.stringify(log)).toContain('secret path');
  });

  it('has a schema for the input and the output of every route', () => {
    for (const [name, route] of Object.entries(routes)) {
      expect(typeof route.input.safeParse, name).toBe('function');
      expect(typeof route.output.safeParse, name).toBe('function');
    }
  });
});

// Saved views and columns, as the store gives them back at the next start.
import { beforeEach, describe, expect, test } from 'vitest';
import { fail, ok } from '../../../shared/result';
import { fakeDesk, settle } from '../testing/fakeDesk';
import { defaultSort, LAYOUT_KEY, usePortfolio } from './portfolio';
import { readViews, useSavedViews } from './savedViews';

const view = {
  id: 'v1',
  name: '有效',
  text: '',
  filter: { buckets: ['inForce' as const] },
  sort: defaultSort,
  layout: { shown: ['title'], widths: { title: 300 } },
};
const stored = (values: Record<string, unknown>) => fakeDesk({ 'settings.get': () => ok({ values }) });
const shipped = (id: string) => (id === 'all' ? { text: '', filter: {}, sort: defaultSort } : undefined);

beforeEach(() => {
  useSavedViews.setState({ views: [], defaultId: null, loaded: false });
  usePortfolio.setState({ text: '', filter: {}, layout: null, viewId: null, asked: false });
});

describe('what the store kept', () => {
  test('is read; a view nobody can read is left out, the others stay', () => {
    const broken = { ...view, id: 'v2', sort: { key: 'gone', descending: true } };
    expect(readViews({ views: [view, broken], defaultId: 'v1' })).toEqual({ views: [view], defaultId: 'v1' });
  });
  test('that is no list of views is none', () => {
    expect(readViews(undefined)).toEqual({ views: [], defaultId: null });
    expect(readViews('x')).toEqual({ views: [], defaultId: null });
  });
});

describe('at the start', () => {
  test('columns come back, and the default view with its own columns', async () => {
    stored({
      'portfolio.views': { views: [view], defaultId: 'v1' },
      [LAYOUT_KEY]: { shown: ['type'], widths: {} },
    });
    await useSavedViews.getState().load(shipped);
    expect(usePortfolio.getState()).toMatchObject({ viewId: 'v1', filter: view.filter, layout: view.layout });
  });
  test('patents that were asked for are not hidden by a default view', async () => {
    stored({ 'portfolio.views': { views: [view], defaultId: 'v1' } });
    usePortfolio.getState().show({ filter: { departmentIds: ['d'] } });
    await useSavedViews.getState().load(shipped);
    expect(usePortfolio.getState()).toMatchObject({ viewId: null, filter: { departmentIds: ['d'] } });
  });
  test('a default that is gone changes nothing', async () => {
    stored({ 'portfolio.views': { views: [], defaultId: 'gone' } });
    await useSavedViews.getState().load(shipped);
    expect(usePortfolio.getState()).toMatchObject({ viewId: null, filter: {} });
    expect(useSavedViews.getState().loaded).toBe(true);
  });
  test('a store that does not answer leaves the list as it is shipped', async () => {
    fakeDesk({ 'settings.get': () => fail('STORE_UNAVAILABLE') });
    await useSavedViews.getState().load(shipped);
    expect(useSavedViews.getState().loaded).toBe(true);
    expect(usePortfolio.getState().layout).toBeNull();
  });
});

test('what is changed is kept for the next start', async () => {
  const desk = stored({});
  useSavedViews.getState().keep([view], 'v1');
  usePortfolio.getState().setLayout({ shown: ['title'], widths: {} });
  await settle();
  expect(desk.of('settings.put').map((one) => one.input)).toEqual([
    { values: { 'portfolio.views': { views: [view], defaultId: 'v1' } } },
    { values: { [LAYOUT_KEY]: { shown: ['title'], widths: {} } } },
  ]);
});

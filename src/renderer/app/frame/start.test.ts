// The window joins main: status, tasks, preferences, and reading again after the store was away.
import { beforeEach, expect, test } from 'vitest';
import type { DeskStatus } from '../../../shared/events';
import { ok } from '../../../shared/result';
import { queryCache } from '../lib/useQuery';
import { useDesk } from '../state/desk';
import { defaultPreferences, usePreferences } from '../state/preferences';
import { fakeDesk, settle } from '../testing/fakeDesk';
import { startDesk } from './start';

const status = (store: DeskStatus['store']): DeskStatus => ({
  network: 'online',
  platform: 'unset',
  pendingRecords: 0,
  needsCorrection: 0,
  lastBackupAt: null,
  store,
  user: '',
  organisation: '',
});
const info = (language: 'zh' | 'en') => ok({ language, version: '0' });

beforeEach(() => {
  useDesk.setState({ status: null, opened: false, tasks: [] });
  usePreferences.setState(defaultPreferences);
});

test('speaks the computer’s language until the person’s own is known', async () => {
  fakeDesk({
    'app.info': () => info('en'),
    'app.status': () => ok(status('starting')),
  });
  startDesk();
  await settle();
  expect(usePreferences.getState().language).toBe('en');
  expect(useDesk.getState().opened).toBe(false);
});

test('takes the kept preferences once the store is open, and only once', async () => {
  const desk = fakeDesk({
    'app.info': () => info('en'),
    'app.status': () => ok(status('starting')),
    'settings.get': () => ok({ values: { 'ui.language': 'zh', 'ui.scheme': 'dark' } }),
  });
  startDesk();
  await settle();
  expect(desk.of('settings.get')).toHaveLength(0);
  desk.emit('status', status('ok'));
  desk.emit('status', status('ok'));
  await settle();
  expect(desk.of('settings.get')).toHaveLength(1);
  expect(usePreferences.getState()).toMatchObject({ language: 'zh', scheme: 'dark' });
});

test('reads again what may have been missed while the store was away', async () => {
  const desk = fakeDesk({
    'app.info': () => info('zh'),
    'app.status': () => ok(status('ok')),
    'settings.get': () => ok({ values: {} }),
  });
  startDesk();
  await settle();
  let told = 0;
  const off = queryCache.watch(['patent'], () => {
    told += 1;
  });
  desk.emit('status', status('down'));
  desk.emit('status', status('ok'));
  await new Promise((resolve) => setTimeout(resolve, 80));
  expect(told).toBe(1);
  off();
});

test('tasks of main reach the panel', async () => {
  const desk = fakeDesk({
    'app.info': () => info('zh'),
    'app.status': () => ok(status('ok')),
    'settings.get': () => ok({ values: {} }),
  });
  startDesk();
  desk.emit('task', { id: 't', kind: 'import', label: 'a.xlsx', state: 'running', cancellable: true });
  expect(useDesk.getState().tasks.map((task) => task.label)).toEqual(['a.xlsx']);
});

test('a preference is kept for the next start', async () => {
  const desk = fakeDesk();
  usePreferences.getState().set({ railCollapsed: true, listShare: 40 });
  expect(desk.of('settings.put').map((one) => one.input)).toEqual([
    { values: { 'ui.rail': true, 'ui.split': 40 } },
  ]);
});

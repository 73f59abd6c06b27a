// What main says, as the screen keeps it.
import { beforeEach, describe, expect, test } from 'vitest';
import type { DeskStatus, TaskEvent } from '../../../shared/events';
import { mergeTask, useDesk } from './desk';
import { useUndo } from './undo';

const task = (id: string, patch: Partial<TaskEvent> = {}): TaskEvent => ({
  id,
  kind: 'import',
  label: id,
  state: 'running',
  cancellable: true,
  ...patch,
});
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

describe('tasks', () => {
  test('newest first, and progress keeps its place', () => {
    const two = mergeTask(mergeTask([], task('a')), task('b'));
    expect(two.map((one) => one.id)).toEqual(['b', 'a']);
    expect(mergeTask(two, task('a', { done: 5 })).map((one) => [one.id, one.done])).toEqual([
      ['b', undefined],
      ['a', 5],
    ]);
  });
  test('clearing leaves what is running', () => {
    useDesk.setState({ tasks: [task('a'), task('b', { state: 'done' })] });
    useDesk.getState().clearTasks();
    expect(useDesk.getState().tasks.map((one) => one.id)).toEqual(['a']);
  });
});

describe('the gate before the first opening', () => {
  beforeEach(() => useDesk.setState({ status: null, opened: false }));
  test('stays shut while the store starts or repairs', () => {
    useDesk.getState().setStatus(status('starting'));
    useDesk.getState().setStatus(status('repairing'));
    expect(useDesk.getState().opened).toBe(false);
  });
  test('once open it stays open: a later failure is a banner', () => {
    useDesk.getState().setStatus(status('ok'));
    useDesk.getState().setStatus(status('down'));
    expect(useDesk.getState().opened).toBe(true);
  });
});

test('the undo list is last in, first out, and forgets what was undone elsewhere', () => {
  useUndo.setState({ entries: [] });
  const { push, drop } = useUndo.getState();
  push({ seq: 1, label: 'a' });
  push({ seq: 2, label: 'b' });
  expect(useUndo.getState().entries.at(-1)?.seq).toBe(2);
  drop(2);
  expect(useUndo.getState().entries.at(-1)?.seq).toBe(1);
});

// Commands of the person, with the way back.
import { beforeEach, describe, expect, test } from 'vitest';
import { fail, ok } from '../../../shared/result';
import { useUndo } from '../state/undo';
import { fakeDesk } from '../testing/fakeDesk';
import { runCommand, undo, undoLast } from './runCommand';

beforeEach(() => useUndo.setState({ entries: [] }));
const update = { entity: 'patent', id: 'p1', expectedRev: 1, patch: { note: 'x' } } as const;

describe('a command', () => {
  test('that changed something can be undone', async () => {
    fakeDesk({ 'record.update': () => ok({ rev: 2, seq: 7 }) });
    await runCommand('record.update', update, { label: '已修改备注' });
    expect(useUndo.getState().entries).toEqual([{ seq: 7, label: '已修改备注' }]);
  });

  test('that has no change (settings) leaves the undo list alone', async () => {
    fakeDesk({ 'settings.put': () => ok({ saved: 1 }) });
    await runCommand('settings.put', { values: {} }, { label: 'x', quiet: true });
    expect(useUndo.getState().entries).toEqual([]);
  });

  test('carries an id of its own each time', async () => {
    const desk = fakeDesk({ 'record.update': () => ok({ rev: 2, seq: 7 }) });
    await runCommand('record.update', update, { label: 'a' });
    await runCommand('record.update', update, { label: 'b' });
    const ids = desk.of('record.update').map((one) => one.commandId);
    expect(new Set(ids).size).toBe(2);
  });

  test('that failed answers with the error and is not undoable', async () => {
    fakeDesk({ 'record.update': () => fail('DISK_FULL') });
    const result = await runCommand('record.update', update, { label: 'a' });
    expect(result).toEqual({ ok: false, error: { code: 'DISK_FULL' } });
    expect(useUndo.getState().entries).toEqual([]);
  });

  test('to a program that is gone is an error value, no exception', async () => {
    fakeDesk();
    Object.assign(window.desk, { call: () => Promise.reject(new Error('gone')) });
    const result = await runCommand('record.update', update, { label: 'a' });
    expect(result).toMatchObject({ ok: false, error: { code: 'INTERNAL', data: { reason: 'gone' } } });
  });
});

describe('Ctrl+Z', () => {
  test('takes back the newest change first', async () => {
    const desk = fakeDesk({ 'change.undo': () => ok({ seq: 9 }) });
    useUndo.setState({
      entries: [
        { seq: 7, label: 'a' },
        { seq: 8, label: 'b' },
      ],
    });
    await undoLast();
    await undoLast();
    expect(desk.of('change.undo').map((one) => one.input)).toEqual([{ seq: 8 }, { seq: 7 }]);
    expect(useUndo.getState().entries).toEqual([]);
  });

  test('with nothing to undo asks the store for nothing', async () => {
    const desk = fakeDesk();
    await undoLast();
    expect(desk.asked).toEqual([]);
  });

  test('a change that was undone elsewhere is not tried for ever', async () => {
    fakeDesk({ 'change.undo': () => fail('ALREADY_UNDONE', { seq: 7 }) });
    useUndo.setState({ entries: [{ seq: 7, label: 'a' }] });
    expect(await undo(7, 'a')).toBe(false);
    expect(useUndo.getState().entries).toEqual([]);
  });
});

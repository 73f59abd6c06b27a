import { describe, expect, it } from 'vitest';
import type { TaskEvent } from '../../shared/events';
import { failure } from '../../shared/result';
import { Tasks } from './tasks';

const task = { id: 't', kind: 'backup', label: '备份', cancellable: true } as const;

function watched() {
  const events: TaskEvent[] = [];
  return { events, tasks: new Tasks((event) => events.push(event)) };
}

describe('a task', () => {
  it('tells that it runs, how far, and that it is done', async () => {
    const { events, tasks } = watched();
    const value = await tasks.run(task, async ({ progress }) => {
      progress('half', 1, 2);
      progress('whole', 2, 2);
      return 7;
    });
    expect(value).toBe(7);
    expect(events.map(({ state, phase }) => [state, phase])).toEqual([
      ['running', undefined],
      ['running', 'half'],
      ['running', 'whole'],
      ['done', undefined],
    ]);
  });

  it('that is cancelled ends as cancelled, not as failed', async () => {
    const { events, tasks } = watched();
    const running = tasks.run(task, async ({ signal }) => {
      tasks.cancel('t');
      if (signal.aborted) throw failure('CANCELLED');
    });
    await expect(running).rejects.toMatchObject({ error: { code: 'CANCELLED' } });
    expect(events.at(-1)).toMatchObject({ state: 'cancelled', cancellable: false });
  });

  it('that fails says why', async () => {
    const { events, tasks } = watched();
    await expect(tasks.run(task, () => Promise.reject(failure('DISK_FULL')))).rejects.toThrow();
    expect(events.at(-1)).toMatchObject({ state: 'failed', error: { code: 'DISK_FULL' } });
  });

  it('does not flood the window with progress', async () => {
    const { events, tasks } = watched();
    await tasks.run(task, async ({ progress }) => {
      for (let i = 0; i < 1000; i++) progress('row', i, 2000);
    });
    expect(events.length).toBeLessThan(20);
  });

  it('that is done in a moment never shows; with its first progress it does', async () => {
    const { events, tasks } = watched();
    expect(await tasks.runWhenLong({ id: 'short', kind: 'change' }, async () => 1)).toBe(1);
    expect(events).toEqual([]);
    const long = tasks.runWhenLong({ id: 'long', kind: 'change' }, async (progress) => {
      await Promise.resolve();
      progress('改学院', 500, 1000);
      progress('改学院', 1000, 1000);
      return 2;
    });
    expect(await long).toBe(2);
    await Promise.resolve();
    expect(events.map(({ state, label, done }) => [state, label, done])).toEqual([
      ['running', '改学院', undefined],
      ['running', '改学院', 500],
      ['running', '改学院', 1000],
      ['done', '改学院', undefined],
    ]);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DeskFailure, failure } from '../../../shared/result';
import type { QueueRow } from '../../../shared/routes/queue';
import { PrintQueue, type QueuePorts, type Wanted } from './queue';

const wanted = (number: string): Wanted => ({
  job: `job-${number}`,
  number,
  title: `清单 ${number}`,
  printer: 'office',
  label: '办公室打印机',
  copies: 1,
});
const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

/** A printer that is told of each paper when to be done; what is written down is kept. */
function office(over: Partial<QueuePorts> = {}, kept: unknown = undefined) {
  const sent: string[] = [];
  const stopped: string[] = [];
  const state = { kept };
  let n = 0;
  const queue = new PrintQueue({
    send: async ({ number }) => void sent.push(number),
    stop: (id) => stopped.push(id),
    load: async () => state.kept,
    save: async (rows) => {
      state.kept = JSON.parse(JSON.stringify(rows));
    },
    newId: () => `q-${++n}`,
    now: () => '2026-11-22 17:30',
    ...over,
  });
  const states = async () =>
    (await queue.list()).map(({ number, state: now }) => `${number} ${now}`).reverse();
  return { queue, sent, stopped, state, states };
}

describe('the print queue', () => {
  it('prints in order, one at a time', async () => {
    let at = 0;
    let most = 0;
    const order: string[] = [];
    const { queue, states } = office({
      send: async ({ number }) => {
        at += 1;
        most = Math.max(most, at);
        await settled();
        order.push(number);
        at -= 1;
        return undefined;
      },
    });
    await Promise.all(['1', '2', '3'].map((number) => queue.add(wanted(number))));
    await expect.poll(states).toEqual(['1 sent', '2 sent', '3 sent']);
    expect([order, most]).toEqual([['1', '2', '3'], 1]);
  });

  it('goes on behind one that failed, says why, and sends it again when asked', async () => {
    let isOffline = true;
    const { queue, states } = office({
      send: async ({ number, printer }) => {
        if (number === '1' && isOffline) throw failure('PRINTER_OFFLINE', { printer });
        return undefined;
      },
    });
    const { id } = await queue.add(wanted('1'));
    await queue.add(wanted('2'));
    await expect.poll(states).toEqual(['1 failed', '2 sent']);
    const failed = (await queue.list()).find((row) => row.id === id);
    expect(failed?.error).toEqual({ code: 'PRINTER_OFFLINE', data: { printer: 'office' } });
    isOffline = false;
    await queue.retry(id);
    await expect.poll(states).toEqual(['2 sent', '1 sent']);
    expect((await queue.list())[0]).not.toHaveProperty('error');
  });

  it('tells what a printer that took the paper waits for', async () => {
    const { queue, states } = office({ send: async () => ({ code: 'PRINTER_NO_PAPER' as const }) });
    await queue.add(wanted('1'));
    await expect.poll(states).toEqual(['1 sent']);
    expect((await queue.list())[0]?.error).toEqual({ code: 'PRINTER_NO_PAPER' });
  });

  it('takes a waiting one out, and stops the one being printed', async () => {
    let end: (() => void) | undefined;
    const { queue, states, stopped } = office({
      send: () => new Promise((_, reject) => (end = () => reject(new DeskFailure({ code: 'CANCELLED' })))),
    });
    const first = await queue.add(wanted('1'));
    const second = await queue.add(wanted('2'));
    await queue.cancel(second.id);
    await queue.cancel(first.id);
    expect(stopped).toEqual([first.id]);
    end?.();
    await expect.poll(states).toEqual(['1 cancelled', '2 cancelled']);
    await queue
      .retry('gone')
      .catch((cause: unknown) => expect(cause).toMatchObject({ error: { code: 'NOT_FOUND' } }));
  });

  it('after a restart lists what had not been sent, prints nothing by itself, and forgets it when told', async () => {
    const before = office({ send: () => new Promise(() => {}) });
    await before.queue.add(wanted('1'));
    await before.queue.add(wanted('2'));
    await settled();
    const after = office({}, before.state.kept);
    expect(await after.states()).toEqual(['1 failed', '2 failed']);
    expect((await after.queue.list())[0]?.error?.data).toEqual({ reason: 'interrupted' });
    await settled();
    expect(after.sent).toEqual([]);
    await after.queue.retry((await after.queue.list())[1]?.id ?? '');
    await expect.poll(() => after.sent).toEqual(['1']);
    await after.queue.clear();
    expect(await after.states()).toEqual([]);
    expect(after.state.kept).toEqual([]);
  });

  it('prints also where it can not be written down, and takes anything unreadable for an empty queue', async () => {
    const full = office({ save: async () => Promise.reject(new Error('ENOSPC')) }, 'not a queue');
    await full.queue.add(wanted('1'));
    await expect.poll(full.states).toEqual(['1 sent']);
  });

  it('sends each paper once however papers fail, are cancelled and sent again', async () => {
    const step = fc.oneof(
      fc.record({ do: fc.constant('add' as const), fails: fc.boolean() }),
      fc.record({ do: fc.constantFrom('retry' as const, 'cancel' as const), which: fc.nat(9) }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 25 }), async (steps) => {
        const failing = new Set<string>();
        const printed: string[] = [];
        const { queue } = office({
          send: async ({ number }) => {
            await Promise.resolve();
            if (failing.delete(number)) throw failure('PRINT_FAILED', { reason: 'printer' });
            printed.push(number);
            return undefined;
          },
        });
        const rows: QueueRow[] = [];
        for (const one of steps) {
          if (one.do === 'add') {
            const number = String(rows.length);
            if (one.fails) failing.add(number);
            rows.push(await queue.add(wanted(number)));
          } else {
            const id = rows[one.which % Math.max(1, rows.length)]?.id;
            if (id !== undefined) await queue[one.do](id);
          }
        }
        while ((await queue.list()).some(({ state }) => /waiting|printing/.test(state))) await settled();
        expect(new Set(printed).size).toBe(printed.length);
        const sent = (await queue.list()).filter(({ state }) => state === 'sent').map(({ number }) => number);
        expect(sent.sort()).toEqual(printed.sort());
      }),
      { numRuns: 40 },
    );
  });
});

// One durable command after the other through the window's own door: on a page of its own, and with the list open,
// which asks again after every change.
import type { RunningDesk } from '../../../tests/e2e/desk';
import type { Run } from '../bench';
import { type Figure, percentile } from '../figures';
import { cellsOf } from '../inputs';
import { Peer, peerAbsent, peerName } from '../peer';
import { startProfiles } from '../profiles';
import { openDesk, patentsList, showPatents } from '../window';

interface Times {
  readonly each: readonly number[];
  readonly total: number;
}

const inDesk = (
  desk: RunningDesk,
  records: ReadonlyArray<readonly [id: string, rev: number]>,
): Promise<Times> =>
  desk.page.evaluate(async (all) => {
    // A value that was not there before: a command that changes nothing writes nothing.
    const mark = crypto.randomUUID().slice(0, 8);
    const each: number[] = [];
    const begin = performance.now();
    for (const [index, [id, expectedRev]] of all.entries()) {
      const start = performance.now();
      const input = { entity: 'patent', id, expectedRev, patch: { internalNumber: `${mark}-${index}` } };
      const commandId = crypto.randomUUID();
      const answer = await window.desk.call('store.command', { name: 'record.update', input, commandId });
      each.push(performance.now() - start);
      if (!answer.ok) throw new Error(JSON.stringify(answer.error));
    }
    return { each, total: performance.now() - begin };
  }, records);

function inPeer(size: number, count: number, folder: string): Times | null {
  const peer = Peer.open(folder);
  if (peer === null) return null;
  peer.insert(cellsOf(size));
  const each: number[] = [];
  const begin = performance.now();
  for (let i = 0; i < count; i++) {
    const start = performance.now();
    peer.update(1 + ((i * 197) % size), `BENCH-${i}`);
    each.push(performance.now() - start);
  }
  const total = performance.now() - begin;
  peer.close();
  return { each, total };
}

/** Records from all over the store, not neighbours. */
async function spread(
  desk: RunningDesk,
  size: number,
  count: number,
): Promise<Array<readonly [string, number]>> {
  const stride = Math.floor(size / count);
  const records: Array<readonly [string, number]> = [];
  for (let i = 0; i < count; i++) {
    const { rows } = await patentsList(desk, { offset: i * stride, limit: 1 });
    for (const { id, rev } of rows) records.push([id, rev]);
  }
  return records;
}

const quantile = (share: number) => (times: Times) => percentile(times.each, share);
const rate = (times: Times): number => (times.each.length / times.total) * 1000;

export const command: Run = async ({ sizes, runs, inputs, report, note, profiles }) => {
  for (const size of sizes([100_000])) {
    const count = Math.min(runs(500), size);
    const peer = inPeer(size, count, inputs.folder('peer'));
    if (peer === null) note(`no peer: ${peerAbsent()}`);
    const say = (
      name: string,
      unit: string,
      ours: Times,
      of: (times: Times) => number,
      target?: Figure['target'],
    ) =>
      report({
        name,
        size,
        value: of(ours),
        unit,
        ...(target && { target }),
        ...(peer === null ? { peer: 'absent' } : { peer: peerName, peerValue: of(peer) }),
      });
    const desk = await openDesk(await inputs.portfolio(size));
    try {
      for (const [name, open] of [
        ['command', () => desk.page.click('[data-testid=nav-settings]')],
        ['command.listOpen', () => showPatents(desk.page)],
      ] as const) {
        await open();
        const records = await spread(desk, size, count);
        const profiling = profiles === undefined ? null : await startProfiles(desk, profiles, name);
        const ours = await inDesk(desk, records);
        for (const line of (await profiling?.stop()) ?? []) note(line);
        note(`${count} commands, worst ${Math.round(Math.max(...ours.each))} ms`);
        say(`${name}.p50`, 'ms', ours, quantile(0.5));
        say(`${name}.p99`, 'ms', ours, quantile(0.99), { max: 20 });
        say(`${name}.rate`, 'commands/s', ours, rate, { min: 500 });
      }
    } finally {
      await desk.close();
    }
  }
};

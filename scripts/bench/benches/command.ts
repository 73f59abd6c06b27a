// One durable command after the other through the window's own door, with the list open beside it.
import type { RunningDesk } from '../../../tests/e2e/desk';
import type { Run } from '../bench';
import { percentile } from '../figures';
import { cellsOf } from '../inputs';
import { Peer, peerAbsent, peerName } from '../peer';
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
    const each: number[] = [];
    const begin = performance.now();
    for (const [index, [id, expectedRev]] of all.entries()) {
      const start = performance.now();
      const input = { entity: 'patent', id, expectedRev, patch: { internalNumber: `BENCH-${index}` } };
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

export const command: Run = async ({ sizes, runs, inputs, report, note }) => {
  for (const size of sizes([100_000])) {
    const count = Math.min(runs(500), size);
    const desk = await openDesk(await inputs.portfolio(size));
    let ours: Times;
    try {
      await showPatents(desk.page);
      const records: Array<readonly [string, number]> = [];
      // Records from all over the store, not neighbours.
      const stride = Math.floor(size / count);
      for (let i = 0; i < count; i++) {
        const { rows } = await patentsList(desk, { offset: i * stride, limit: 1 });
        const row = rows[0];
        if (row !== undefined) records.push([row.id, row.rev]);
      }
      ours = await inDesk(desk, records);
    } finally {
      await desk.close();
    }
    const peer = inPeer(size, count, inputs.folder('peer'));
    if (peer === null) note(`no peer: ${peerAbsent()}`);
    note(`${count} commands, worst ${Math.round(Math.max(...ours.each))} ms`);
    const beside = (of: (times: Times) => number) =>
      peer === null ? { peer: 'absent' } : { peer: peerName, peerValue: of(peer) };
    const quantile = (share: number) => (times: Times) => percentile(times.each, share);
    const rate = (times: Times): number => (times.each.length / times.total) * 1000;
    const p50 = quantile(0.5);
    const p99 = quantile(0.99);
    report({ name: 'command.p50', size, value: p50(ours), unit: 'ms', ...beside(p50) });
    report({ name: 'command.p99', size, value: p99(ours), unit: 'ms', target: { max: 20 }, ...beside(p99) });
    const target = { min: 500 };
    report({ name: 'command.rate', size, value: rate(ours), unit: 'commands/s', target, ...beside(rate) });
  }
};

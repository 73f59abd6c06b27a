// One change of 10,000 records and its undo through the window's own door: until both are durable in store and journal.
import type { RunningDesk } from '../../../tests/e2e/desk';
import type { Run } from '../bench';
import { median } from '../figures';
import { cellsOf } from '../inputs';
import { Peer, peerAbsent, peerName } from '../peer';
import { startProfiles } from '../profiles';
import { openDesk } from '../window';

const many = 10_000;

async function once(desk: RunningDesk, ids: readonly string[], turn: number) {
  return desk.page.evaluate(
    async ([all, tier]) => {
      const command = async (name: 'records.updateMany' | 'change.undo', input: object) => {
        const start = performance.now();
        const answer = await window.desk.call('store.command', {
          name,
          input,
          commandId: crypto.randomUUID(),
        });
        if (!answer.ok) throw new Error(JSON.stringify(answer.error));
        return { seconds: (performance.now() - start) / 1000, value: answer.value as { seq: number } };
      };
      const change = await command('records.updateMany', { entity: 'patent', ids: all, patch: { tier } });
      const undo = await command('change.undo', { seq: change.value.seq });
      return { change: change.seconds, undo: undo.seconds };
    },
    [ids, `T${turn}`] as const,
  );
}

function inPeer(size: number, count: number, folder: string): number | null {
  const peer = Peer.open(folder);
  if (peer === null) return null;
  peer.insert(cellsOf(size));
  const start = performance.now();
  peer.updateMany(
    Array.from({ length: count }, (_, i) => 1 + ((i * 7) % size)),
    'T',
  );
  const seconds = (performance.now() - start) / 1000;
  peer.close();
  return seconds;
}

export const bulk: Run = async ({ sizes, runs, inputs, report, note, profiles }) => {
  for (const size of sizes([100_000])) {
    const count = Math.min(many, size);
    const peer = inPeer(size, count, inputs.folder('peer'));
    if (peer === null) note(`no peer: ${peerAbsent()}`);
    const desk = await openDesk(await inputs.portfolio(size));
    try {
      const { ids } = (await desk.ask('store.query', { name: 'patents.ids', input: {} })) as {
        ids: string[];
      };
      // From all over the store, as a filter finds them.
      const stride = Math.floor(size / count);
      const chosen = ids.filter((_, i) => i % stride === 0).slice(0, count);
      const profiling = profiles === undefined ? null : await startProfiles(desk, profiles, 'bulk');
      const times: Array<{ change: number; undo: number }> = [];
      for (let turn = 0; turn < runs(3); turn++) times.push(await once(desk, chosen, turn));
      for (const line of (await profiling?.stop()) ?? []) note(line);
      const target = { max: 2 };
      const beside = peer === null ? {} : { peer: peerName, peerValue: peer };
      const change = median(times.map((time) => time.change));
      report({ name: 'bulk', size: count, value: change, unit: 's', target, ...beside });
      report({
        name: 'bulk.undo',
        size: count,
        value: median(times.map(({ undo }) => undo)),
        unit: 's',
        target,
      });
    } finally {
      await desk.close();
    }
  }
};

// A batch through a storm: the cable is pulled every few seconds, and every so often both ends are killed.
import { setTimeout as wait } from 'node:timers/promises';
import type { BatchRow } from '../../../src/domain/submission/batchRow';
import type { Declaration } from '../../../src/domain/submission/record';
import type { FetchLike } from '../../../src/main/core/submission/ports';
import { Cable } from './cable';
import { type Office, plainNet } from './office';
import type { PlatformProcess } from './platform';

export interface Storm {
  /** Seconds between two cuts, from and to. */
  cutEvery: readonly [number, number];
  /** Seconds between two deaths of both ends; 0 = none. */
  killEvery: number;
}

export interface Weathered {
  row: BatchRow;
  cuts: number;
  kills: number;
  /** Bytes beyond those needed once, as a share. */
  sentAgain: number;
  seconds: number;
}

export async function storm(
  office: Office,
  platform: PlatformProcess,
  records: Declaration[],
  { cutEvery, killEvery }: Storm,
): Promise<Weathered> {
  const cable = await Cable.plug(platform.url);
  const id = await office.seal(cable.url, records);
  const needed = new Map<string, number>();
  let sent = 0;
  const net: FetchLike = (url, init) => {
    const bytes = init.body?.byteLength ?? 0;
    needed.set(url, bytes);
    sent += bytes;
    return plainNet(url, init);
  };
  const timeouts = { requestMs: 60_000, pollMs: 5_000 };
  const fresh = () => office.lane({ net, timeouts, random: () => 0.05 });
  const stop = new AbortController();
  const pause = (seconds: number) => wait(seconds * 1000, undefined, { signal: stop.signal }).catch(() => {});
  const cutter = (async () => {
    while (!stop.signal.aborted) {
      await pause(cutEvery[0] + Math.random() * (cutEvery[1] - cutEvery[0]));
      if (!stop.signal.aborted) cable.pull();
    }
  })();
  let lane = fresh();
  let kills = 0;
  const killer = (async () => {
    while (killEvery > 0 && !stop.signal.aborted) {
      await pause(killEvery);
      if (stop.signal.aborted) return;
      kills += 1;
      // The office first: what it had under way is lost with it.
      await lane.stop();
      await platform.crashAndRestart();
      lane = fresh();
      lane.start();
    }
  })();
  const start = performance.now();
  lane.start();
  const row = await office.settled(id, { ...lane, status: () => ({ running: true }) }, 900_000);
  const seconds = (performance.now() - start) / 1000;
  stop.abort();
  await Promise.all([cutter, killer]);
  await lane.stop();
  const cuts = cable.cuts;
  await cable.unplug();
  const unique = [...needed.values()].reduce((sum, bytes) => sum + bytes, 0);
  return { row, cuts, kills, sentAgain: sent / unique - 1, seconds };
}

// Measures a whole batch over loopback: outbox in files, real platform process, real PostgreSQL; sealed to closed.
// `npx tsx tests/sync/bench.ts [--size 100000] [--only uncut|replay|cut]` prints one JSON line for each figure.
import { setTimeout as wait } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import type { FetchLike } from '../../src/main/core/submission/ports';
import { Cable } from './support/cable';
import { Office, plainNet } from './support/office';
import { PlatformProcess } from './support/platform';
import { declarations } from './support/records';

const { values } = parseArgs({
  options: { size: { type: 'string', default: '100000' }, only: { type: 'string', default: '' } },
});
const size = Number(values.size);
const wants = (name: string) => values.only === '' || values.only === name;
const say = (name: string, value: number, unit: string) =>
  process.stdout.write(`${JSON.stringify({ name, size, value: Math.round(value * 100) / 100, unit })}\n`);
const timeouts = { requestMs: 60_000, pollMs: 5_000 };
const perSecond = (since: number) => size / ((performance.now() - since) / 1000);

const platform = await PlatformProcess.start();
const office = await Office.open();

/** Every record accepted (or known), each effect once. */
async function expectEffects(count: number): Promise<void> {
  const { effects } = await platform.counts();
  if (effects !== count) throw new Error(`${effects} effects instead of ${count}`);
}

async function uncut(): Promise<void> {
  const records = declarations(size, 40);
  const sealing = performance.now();
  const id = await office.seal(platform.url, records);
  say('submission.seal', perSecond(sealing), 'records/s');
  const marks = new Map<string, number>();
  const lane = office.lane({ timeouts });
  lane.onChange(({ working }) => working && marks.set(working.step, performance.now()));
  const start = performance.now();
  const row = await office.settle(id, lane, 300_000);
  const rate = perSecond(start);
  if (row.counts?.accepted !== size) throw new Error(JSON.stringify(row.lastProblem));
  await expectEffects(size);
  let before = start;
  for (const [step, at] of marks) {
    say(`submission.step.${step}`, at - before, 'ms');
    before = at;
  }
  say('submission.endToEnd', rate, 'records/s');
}

async function replay(): Promise<void> {
  const id = await office.seal(platform.url, declarations(size, 40));
  const start = performance.now();
  const row = await office.settle(id, office.lane({ timeouts }), 300_000);
  say('submission.replay', perSecond(start), 'records/s');
  if (row.counts?.duplicate !== size) throw new Error(JSON.stringify(row.counts));
  await expectEffects(size);
  say('submission.replay.newEffects', 0, 'records');
}

/** The line is cut every 1-5 s; each chunk counts once as needed, every further time as sent again. */
async function cut(effectsBefore: number): Promise<void> {
  const cable = await Cable.plug(platform.url);
  const id = await office.seal(cable.url, declarations(size, 41));
  const needed = new Map<string, number>();
  let sent = 0;
  const net: FetchLike = (url, init) => {
    const bytes = init.body?.byteLength ?? 0;
    needed.set(url, bytes);
    sent += bytes;
    return plainNet(url, init);
  };
  const stop = new AbortController();
  const cutter = (async () => {
    while (!stop.signal.aborted) {
      await wait(1_000 + Math.random() * 4_000, undefined, { signal: stop.signal }).catch(() => {});
      if (!stop.signal.aborted) cable.pull();
    }
  })();
  const start = performance.now();
  const row = await office.settle(id, office.lane({ net, timeouts, random: () => 0.05 }), 600_000);
  const rate = perSecond(start);
  stop.abort();
  await cutter;
  if (row.counts?.accepted !== size) throw new Error(JSON.stringify(row.lastProblem));
  await expectEffects(effectsBefore + size);
  const unique = [...needed.values()].reduce((sum, bytes) => sum + bytes, 0);
  say('submission.cut.cuts', cable.cuts, 'cuts');
  say('submission.cut.sentAgain', (sent / unique - 1) * 100, '%');
  say('submission.cut.endToEnd', rate, 'records/s');
  await cable.unplug();
}

try {
  if (wants('uncut') || wants('replay')) await uncut();
  if (wants('replay')) await replay();
  if (wants('cut')) await cut(wants('uncut') || wants('replay') ? size : 0);
} finally {
  await platform.stop();
  await office.close();
}

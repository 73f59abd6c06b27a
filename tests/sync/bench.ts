// Measures a whole batch over loopback: outbox in files, real platform process, real PostgreSQL; seal to closed.
// `npx tsx tests/sync/bench.ts [--size 100000]` prints one JSON line for each figure.
import { parseArgs } from 'node:util';
import type { FetchLike } from '../../src/main/core/submission/ports';
import { Office, plainNet } from './support/office';
import { PlatformProcess } from './support/platform';
import { declarations } from './support/records';

const { values } = parseArgs({ options: { size: { type: 'string', default: '100000' } } });
const size = Number(values.size);
const platform = await PlatformProcess.start();
const office = await Office.open();
try {
  const records = declarations(size, 40);
  const say = (name: string, value: number, unit: string) =>
    process.stdout.write(`${JSON.stringify({ name, size, value: Math.round(value), unit })}\n`);
  const sealing = performance.now();
  const id = await office.seal(platform.url, records);
  say('submission.seal', size / ((performance.now() - sealing) / 1000), 'records/s');

  let bytes = 0;
  const net: FetchLike = (url, init) => {
    bytes += init.body?.byteLength ?? 0;
    return plainNet(url, init);
  };
  const marks = new Map<string, number>();
  const lane = office.lane({ net, timeouts: { requestMs: 60_000, pollMs: 5_000 } });
  lane.onChange((status) => {
    if (status.working) marks.set(status.working.step, performance.now());
  });
  const start = performance.now();
  const row = await office.settle(id, lane, 300_000);
  const end = performance.now();
  if (row.state !== 'closed' || row.counts?.accepted !== size)
    throw new Error(JSON.stringify(row.lastProblem));
  const counts = await platform.counts();
  if (counts.effects !== size) throw new Error(`effects ${counts.effects}`);
  let before = start;
  for (const [step, at] of marks) {
    say(`submission.step.${step}`, at - before, 'ms');
    before = at;
  }
  say('submission.wire', bytes, 'bytes');
  say('submission.endToEnd', size / ((end - start) / 1000), 'records/s');

  const again = await office.seal(platform.url, records);
  const replaying = performance.now();
  const replay = await office.settle(again, office.lane({ timeouts: { requestMs: 60_000 } }), 300_000);
  say('submission.replay', size / ((performance.now() - replaying) / 1000), 'records/s');
  say(
    'submission.replay.newEffects',
    (await platform.counts()).effects - size + (replay.counts?.accepted ?? 0),
    'records',
  );
} finally {
  await platform.stop();
  await office.close();
}

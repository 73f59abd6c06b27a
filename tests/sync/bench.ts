// Measures a whole batch over loopback: outbox in files, real platform process, real PostgreSQL; sealed to closed.
// `npx tsx tests/sync/bench.ts [--size 100000] [--only uncut|replay|cut|storm]` prints one JSON line for each figure.
import { parseArgs } from 'node:util';
import { Office } from './support/office';
import { PlatformProcess } from './support/platform';
import { declarations } from './support/records';
import { storm } from './support/storm';

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

/** The line is cut every 1-5 s; in the full storm both ends are killed every 20 s besides. */
async function stormy(name: string, series: number, killEvery: number, effectsBefore: number): Promise<void> {
  const through = await storm(office, platform, declarations(size, series), { cutEvery: [1, 5], killEvery });
  const { row, cuts, kills, sentAgain, seconds } = through;
  const { accepted = 0, duplicate = 0 } = row.counts ?? {};
  if (accepted + duplicate !== size) throw new Error(JSON.stringify(row.lastProblem));
  await expectEffects(effectsBefore + size);
  say(`submission.${name}.cuts`, cuts, 'cuts');
  if (killEvery > 0) say(`submission.${name}.kills`, kills, 'kills');
  say(`submission.${name}.sentAgain`, sentAgain * 100, '%');
  say(`submission.${name}.endToEnd`, size / seconds, 'records/s');
}

try {
  if (wants('uncut') || wants('replay')) await uncut();
  if (wants('replay')) await replay();
  let effects = wants('uncut') || wants('replay') ? size : 0;
  if (wants('cut')) {
    await stormy('cut', 41, 0, effects);
    effects += size;
  }
  if (wants('storm')) await stormy('storm', 42, 20, effects);
} finally {
  await platform.stop();
  await office.close();
}

// Several processes on one database: the work is shared, a dead one costs nothing, a failing batch delays nobody.
import { execFileSync } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Office } from '../sync/support/office';
import { PlatformProcess } from '../sync/support/platform';
import { declarations } from '../sync/support/records';
import { Subject } from './conformance/subject';
import { institutions, load, percentile } from './load/run';

describe('two processes', () => {
  let platform: PlatformProcess;
  beforeAll(async () => {
    platform = await PlatformProcess.start(['--workers', '2', '--settings', '{"applyDelayMs":30}']);
  }, 60_000);
  afterAll(() => platform?.stop(), 30_000);

  it.skipIf(process.platform === 'win32')(
    'one of them killed while it applies: the other takes over, each effect once',
    async () => {
      const office = await Office.open();
      try {
        const limits = { maxBytes: 1e6, maxRecords: 20 };
        const id = await office.seal(platform.url, declarations(600, 60), { limits });
        const lane = office.lane();
        lane.start();
        while ((await office.store.batch(id))?.state !== 'committed')
          await new Promise((resolve) => setTimeout(resolve, 10));
        const [victim] = childrenOf(platform.pid);
        process.kill(victim!, 'SIGKILL');
        const row = await office.settled(id, lane);
        await lane.stop();
        expect(row).toMatchObject({ state: 'closed', counts: { accepted: 600 } });
        expect(await platform.counts()).toMatchObject({ ops: 600, effects: 600, receiptsTwice: 0 });
      } finally {
        await office.close();
      }
    },
    60_000,
  );
});

describe('a batch the platform fails at', () => {
  it('waits and is tried again; batches behind it go through meanwhile', async () => {
    const platform = await PlatformProcess.start();
    try {
      const subject = new Subject({ url: platform.url, token: 'demo-token', org: 'demo' });
      const poison = await subject.batch(subject.records(3));
      await platform.settings({ failBatch: poison.manifest.batchId });
      await subject.upload(poison);
      expect((await subject.commit(poison)).status).toBe(202);
      for (let i = 0; i < 3; i++)
        expect(await subject.deliver(await subject.batch(subject.records(4)))).toHaveLength(4);
      await platform.settings({});
      expect((await subject.done(poison)).counts).toMatchObject({ accepted: 3 });
    } finally {
      await platform.stop();
    }
  }, 60_000);
});

describe('load', () => {
  it('five institutions at once: every record one effect and one receipt, no error', async () => {
    const result = await load(await institutions(5, 200), { workers: 2, rampMs: 100 });
    expect(result).toMatchObject({ records: 1_000, errors: {}, institutions: 5 });
    expect(result.steps.batch?.[1]).toBeLessThan(60_000);
  }, 120_000);

  it('the 99th percentile is the value below which 99 of 100 lie', () => {
    const hundred = Array.from({ length: 100 }, (_, i) => i + 1);
    expect(percentile(hundred, 0.99)).toBe(99);
    expect(percentile(hundred, 0.5)).toBe(50);
    expect(percentile([7], 0.99)).toBe(7);
  });
});

function childrenOf(pid: number): number[] {
  const lines = execFileSync('ps', ['-eo', 'pid=,ppid=,args='], { encoding: 'utf8' }).split('\n');
  return lines
    .map((line) => /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(line))
    .filter((match) => match !== null && Number(match[2]) === pid && match[3]!.includes('platform/main.ts'))
    .map((match) => Number(match![1]));
}

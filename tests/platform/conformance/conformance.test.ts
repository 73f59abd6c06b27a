// The reference platform keeps every requirement of PB-1 that can be tried from outside.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PlatformProcess } from '../../sync/support/platform';
import { runChecks } from './check';
import { allChecks } from './list';
import { Breach, Subject } from './subject';

let platform: PlatformProcess;
beforeAll(async () => {
  platform = await PlatformProcess.start();
}, 60_000);
afterAll(() => platform?.stop(), 30_000);

const subject = () => new Subject({ url: platform.url, token: 'demo-token', org: 'demo' });

describe('the reference platform', () => {
  for (const check of allChecks) {
    it(`${check.id} ${check.says}`, async () => {
      const [result] = await runChecks([check], subject);
      expect(result).toMatchObject({ outcome: 'held', detail: '' });
    }, 60_000);
  }
});

describe('the checks', () => {
  it('have a number of their own each', () => {
    expect(new Set(allChecks.map((check) => check.id)).size).toBe(allChecks.length);
  });

  it('find a server that forgets to refuse', async () => {
    const deaf = new Subject({ url: platform.url, token: 'demo-token', org: 'demo' });
    const ask = deaf.ask.bind(deaf);
    deaf.ask = async (method, path, more = {}) => ask(method, path, { ...more, token: 'demo-token' });
    const [unauthorised] = allChecks.filter((check) => check.id === 'R-02');
    await expect(unauthorised!.run(deaf)).rejects.toThrow(Breach);
  });
});

import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readJob } from './run';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'job-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function jobOf(content: string) {
  const file = join(folder, 'job.json');
  await writeFile(file, content);
  return readJob(file);
}

describe('a job file', () => {
  it('is read with its defaults', async () => {
    expect(await jobOf('[{"import":{"file":"a.xlsx"}},{"query":{}},{"verify":{}}]')).toEqual([
      { import: { file: 'a.xlsx' } },
      { query: { entity: 'patent', text: '', filter: {}, limit: 0 } },
      { verify: {} },
    ]);
  });

  it('may divide shares or a profit instead of receipts, never both', async () => {
    const distribute = { agreement: 'H-1', upTo: '2025-04-30' };
    const equity = { yuan: '8,000,000', stake: '20%' };
    const profit = { firstYear: 2022, year: 2024, yuan: '2000000' };
    const job = (more: object) => jobOf(JSON.stringify([{ distribute: { ...distribute, ...more } }]));
    expect(await job({ equity })).toEqual([{ distribute: { ...distribute, equity } }]);
    expect(await job({ profit })).toEqual([{ distribute: { ...distribute, profit } }]);
    await expect(job({ equity, profit })).rejects.toMatchObject({ error: { code: 'JOB_UNREADABLE' } });
  });

  it('with an unknown step names the step, its place and the steps there are', async () => {
    await expect(jobOf('[{"verify":{}},{"explode":{}}]')).rejects.toMatchObject({
      error: { code: 'JOB_STEP_UNKNOWN', data: { step: 'explode', at: 2 } },
    });
  });

  it.each(['', 'not json', '{}', '[]', '[{"import":{}}]', '[{"import":{"file":"a","evil":1}}]', '[null]'])(
    'that is wrong is refused before any step runs: %s',
    async (content) => {
      await expect(jobOf(content)).rejects.toMatchObject({ error: { code: 'JOB_UNREADABLE' } });
    },
  );

  it('that is not there is refused', async () => {
    await expect(readJob(join(folder, 'none.json'))).rejects.toMatchObject({
      error: { code: 'JOB_UNREADABLE' },
    });
  });
});

// Unattended jobs of an administrator: every step on the real program without a window, one JSON line each, honest exit codes.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readAll } from '../../src/main/core/parsing/parsing.testkit';
import { PlatformProcess } from '../sync/support/platform';
import { openFolder, remove, runJob } from './desk';
import { numberOf, plainList, sharedFolder, writeList } from './support/lists';
import { pdfFacts } from './support/pdf';

const shared = sharedFolder();
const profile = openFolder('jobs');
const other = openFolder('jobs-restored');
const third = openFolder('jobs-third');
const out = (name: string): string => join(shared.folder, name);
let platform: PlatformProcess;
let made = 0;

/** Writes the job, runs it, gives its lines and exit code. */
function job(steps: unknown, at = profile, env: Record<string, string> = {}) {
  made += 1;
  const text = typeof steps === 'string' ? steps : JSON.stringify(steps);
  return runJob(shared.file(`job-${made}.json`, text), at, env);
}

beforeAll(async () => {
  platform = await PlatformProcess.start();
});
afterAll(async () => {
  await platform?.stop();
  for (const folder of [profile, other, third]) remove(folder);
  shared.remove();
});

describe('a night of work', () => {
  it('imports, asks, prints, submits, backs up and verifies, one line a step', async () => {
    const list = await writeList(out('list.xlsx'), { count: 120, bad: 5 });
    await platform.settings({ rejectEvery: 40 });
    const endpoint = {
      endpoint: platform.url,
      organisationCode: 'demo',
      tokenFrom: 'PLATFORM_TOKEN',
      wait: 60,
    };
    const { code, lines } = await job(
      [
        { import: { file: list, rejectedTo: out('rejected.xlsx') } },
        { query: { entity: 'patent', text: '检测', limit: 3, sort: { key: 'title', descending: false } } },
        { query: { entity: 'patent', filter: { types: ['design'] } } },
        { query: { entity: 'person' } },
        { query: { entity: 'department' } },
        { query: { entity: 'project' } },
        { report: { kind: 'portfolio', out: out('report.pdf') } },
        { submit: endpoint },
        { backup: { out: out('night.zbak') } },
        { verify: {} },
      ],
      profile,
      { PLATFORM_TOKEN: 'demo-token' },
    );
    expect(lines.map(({ step, ok }) => `${step} ${ok}`)).toEqual([
      'import true',
      ...Array<string>(5).fill('query true'),
      'report true',
      'submit true',
      'backup true',
      'verify true',
    ]);
    expect(code).toBe(0);
    const [imported, found, designs, persons, departments, projects, report, sent, backup, verified] = lines;
    expect(imported).toMatchObject({ rows: 125, imported: 120, updated: 0, rejected: 4, repeated: 1 });
    expect(found).toMatchObject({ rows: 3, results: { length: 3 } });
    expect(found?.ms).toBeLessThan(200);
    for (const line of [found, designs, persons, departments, projects])
      expect(line?.count).toBeGreaterThan(0);
    expect(designs?.count).toBeLessThan(120);
    expect(report).toMatchObject({ rows: 120, file: out('report.pdf') });
    expect(pdfFacts(out('report.pdf')).pages).toBe(report?.pages);
    expect(sent).toMatchObject({ sent: 120, accepted: 117, rejected: 3, duplicate: 0 });
    expect(backup?.bytes).toBeGreaterThan(1000);
    expect(verified).toMatchObject({ mismatches: 0 });
  });

  it('leaves the rejected rows as a list with cause and cure', async () => {
    const { sniffed } = await readAll(out('rejected.xlsx'));
    const rows = sniffed?.preview ?? [];
    const text = rows.map((row) => row.join(' ')).join('\n');
    expect(rows.length).toBeGreaterThanOrEqual(6);
    expect(text).toContain('校验位');
    expect(text).toContain('科学计数法');
  });

  it('the next night updates, sends only what is new or was refused, and doubles nothing', async () => {
    await platform.settings({});
    const fresh = shared.file('fresh.csv', plainList(10));
    const submit = { wait: 60 };
    const { code, lines } = await job([
      { import: { file: fresh } },
      { import: { file: fresh } },
      { submit },
      { submit },
    ]);
    expect(code).toBe(0);
    expect(lines).toMatchObject([
      { imported: 10, updated: 0 },
      { imported: 0, updated: 0, unchanged: 10 },
      { sent: 13, accepted: 13, rejected: 0 },
      { sent: 0 },
    ]);
    expect(await platform.counts()).toMatchObject({ effects: 130, receiptsTwice: 0 });
  });

  it('with columns named by hand', async () => {
    const list = shared.file('own.csv', `Nr,Was\n${numberOf(900)},手工对应\n`);
    const { code, lines } = await job([
      { import: { file: list, mapping: { applicationNumber: 0, title: 1 } } },
      { query: { text: '手工对应', limit: 1 } },
    ]);
    expect({ code, lines }).toMatchObject({ code: 0, lines: [{ imported: 1 }, { count: 1 }] });
  });
});

describe('a backup', () => {
  it('brings everything back on another computer, and is not doubled at the platform from there', async () => {
    const { code, lines } = await job(
      [
        { restore: { from: out('night.zbak') } },
        { verify: {} },
        { query: { entity: 'patent' } },
        { query: { entity: 'patent', filter: { submission: ['accepted'] } } },
      ],
      other,
    );
    expect(code).toBe(0);
    expect(lines).toMatchObject([
      { step: 'restore', ok: true },
      { step: 'verify', ok: true, mismatches: 0 },
      { count: 120 },
      { count: 117 },
    ]);
  });

  it('that is damaged is refused, and what is there stays', async () => {
    const bytes = readFileSync(out('night.zbak'));
    bytes.writeUInt8(bytes.readUInt8(bytes.length >> 1) ^ 1, bytes.length >> 1);
    const from = shared.file('damaged.zbak', bytes);
    const { code, lines } = await job([{ restore: { from } }], other);
    expect(code).toBe(1);
    expect(lines).toMatchObject([{ ok: false, error: { code: 'BACKUP_UNREADABLE' } }]);
    const after = await job([{ query: {} }, { verify: {} }], other);
    expect(after).toMatchObject({ code: 0, lines: [{ count: 120 }, { mismatches: 0 }] });
  });
});

describe('a job that can not be done', () => {
  it.each<[string, unknown, string]>([
    ['an unknown step', [{ verify: {} }, { dance: {} }], 'JOB_STEP_UNKNOWN'],
    ['no JSON', '[{', 'JOB_UNREADABLE'],
    ['no steps', [], 'JOB_UNREADABLE'],
    ['a step without its file', [{ import: {} }], 'JOB_UNREADABLE'],
    ['a key nobody knows', [{ backup: { out: '/tmp/x', where: 1 } }], 'JOB_UNREADABLE'],
  ])('%s: nothing of it is begun', async (_, steps, error) => {
    const { code, lines } = await job(steps);
    expect(code).toBeGreaterThan(0);
    expect(lines).toHaveLength(1);
    expect(lines).toMatchObject([{ ok: false, error: { code: error } }]);
  });

  it('stops at the step that fails and names it', async () => {
    const { code, lines } = await job([
      { query: {} },
      { import: { file: out('not-there.xlsx') } },
      { backup: { out: out('never.zbak') } },
    ]);
    expect(code).toBe(1);
    expect(lines).toMatchObject([
      { step: 'query', ok: true },
      { step: 'import', ok: false, error: { code: 'FILE_NOT_FOUND' } },
    ]);
    expect(existsSync(out('never.zbak'))).toBe(false);
  });

  it('says that a platform is missing, and which variable lacks the token', async () => {
    const list = shared.file('three.csv', plainList(3));
    const unset = await job([{ import: { file: list } }, { submit: {} }], third);
    expect(unset).toMatchObject({ code: 1, lines: [{ ok: true }, { error: { code: 'ENDPOINT_MISSING' } }] });
    const away = { endpoint: 'http://127.0.0.1:9', organisationCode: 'demo', tokenFrom: 'NOT_SET', wait: 2 };
    const { code, lines } = await job([{ submit: away }], third);
    expect(code).toBe(1);
    expect(lines).toMatchObject([{ error: { code: 'TOKEN_REFUSED', data: { variable: 'NOT_SET' } } }]);
  });

  it('waits no longer than told for a platform that is away, and keeps the batch', async () => {
    const away = { endpoint: 'http://127.0.0.1:9', organisationCode: 'demo', tokenFrom: 'TOKEN', wait: 2 };
    const { code, lines } = await job([{ submit: away }], third, { TOKEN: 'demo-token' });
    expect(code).toBe(1);
    expect(lines).toMatchObject([{ ok: false, sent: 3, accepted: 0, waiting: 3, problem: 'NETWORK' }]);
  });

  it('sends nothing from a restored computer that has no token of its own', async () => {
    const { code, lines } = await job([{ submit: { wait: 5 } }], other);
    expect(code).toBe(1);
    expect(lines).toMatchObject([{ ok: false, waiting: 3, problem: 'TOKEN_MISSING' }]);
  });
});

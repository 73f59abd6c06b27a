// What can happen to a running desk: second start, death of the store, power cut, wiped store, full disk, job beside it.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { killHard, launch, openFolder, type RunningDesk, remove, runJob } from './desk';

const folders: string[] = [];
const folder = (name: string): string => {
  const made = openFolder(name);
  folders.push(made);
  return made;
};
afterEach(() => {
  for (const made of folders.splice(0)) remove(made);
});

const commandId = (): string => `test-${Math.random().toString(36).slice(2)}`;
const tryCreate = (desk: RunningDesk, n: number) =>
  desk.call('store.command', {
    name: 'record.create',
    input: {
      entity: 'patent',
      fields: { applicationNumber: `20231${String(n).padStart(7, '0')}`, title: `专利第${n}号` },
    },
    commandId: commandId(),
  });
async function create(desk: RunningDesk, n: number) {
  const answer = await tryCreate(desk, n);
  expect(answer, JSON.stringify(answer)).toMatchObject({ ok: true });
  return answer;
}
const count = async (desk: RunningDesk): Promise<number> =>
  ((await desk.ask('store.query', { name: 'patents.list', input: {} })) as { total: number }).total;

async function goneFrom(desk: RunningDesk, pids: number[]): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    const alive = pids.filter((pid) => {
      try {
        process.kill(pid, 0);
        return true;
      } catch {
        return false;
      }
    });
    if (alive.length === 0) return;
    await new Promise((done) => setTimeout(done, 50));
  }
  throw new Error(`processes of ${desk.profile} do not end`);
}

describe('a second start on the same profile', () => {
  it('ends at once and brings the first window forward', async () => {
    const profile = folder('second');
    const first = await launch({ profile });
    await create(first, 1);
    await expect(launch({ profile })).rejects.toThrow();
    expect(await count(first)).toBe(1);
    await first.close();
  });

  it('of a job says PROFILE_IN_USE and touches nothing', async () => {
    const profile = folder('job-beside');
    const first = await launch({ profile });
    await create(first, 1);
    const job = join(profile, 'job.json');
    writeFileSync(job, JSON.stringify([{ verify: {} }]));
    const { code, lines } = await runJob(job, profile);
    expect(code).toBe(3);
    expect(lines).toMatchObject([{ ok: false, error: { code: 'PROFILE_IN_USE' } }]);
    await first.close();
  });
});

describe('the store window', () => {
  it('that is killed comes back, and work goes on without a loss', async () => {
    const desk = await launch({ profile: folder('store-dies') });
    await create(desk, 1);
    for (let n = 2; n < 5; n++) {
      await desk.app.evaluate(({ BrowserWindow }) =>
        BrowserWindow.getAllWindows()
          .find((window) => window.webContents.getURL().startsWith('app://store/'))
          ?.webContents.forcefullyCrashRenderer(),
      );
      expect(await create(desk, n)).toMatchObject({ ok: true });
    }
    expect(await count(desk)).toBe(4);
    expect(await desk.ask('store.verify', {})).toMatchObject({ ok: true, mismatches: 0 });
    await desk.close();
  });
});

describe('a power cut while writing', () => {
  it('loses nothing that was answered', async () => {
    const profile = folder('power-cut');
    let confirmed = 0;
    let next = 0;
    for (let round = 0; round < 4; round++) {
      const desk = await launch({ profile });
      expect(await count(desk)).toBeGreaterThanOrEqual(confirmed);
      next = Math.max(next, await count(desk));
      const pids = await desk.app.evaluate(({ app }) => app.getAppMetrics().map(({ pid }) => pid));
      let going = true;
      const writing = (async () => {
        while (going) {
          const answer = await tryCreate(desk, next).catch(() => null);
          if (answer === null) return;
          if (answer.ok) confirmed += 1;
          next += 1;
        }
      })();
      await new Promise((done) => setTimeout(done, 150 + round * 130));
      killHard(desk);
      going = false;
      await writing;
      await goneFrom(desk, pids);
    }
    expect(confirmed).toBeGreaterThan(10);
    const last = await launch({ profile });
    expect(await count(last)).toBeGreaterThanOrEqual(confirmed);
    expect(await last.ask('store.verify', {})).toMatchObject({ ok: true });
    await last.close();
  });
});

describe('a store that Chromium has thrown away', () => {
  it('is rebuilt from the journal, history included', async () => {
    const profile = folder('wiped');
    const first = await launch({ profile });
    for (let n = 1; n <= 20; n++) await create(first, n);
    await first.close();
    const database = join(profile, 'Partitions/store/IndexedDB');
    expect(readdirSync(database).length).toBeGreaterThan(0);
    rmSync(database, { recursive: true });
    const second = await launch({ profile });
    expect(await count(second)).toBe(20);
    expect(await second.ask('store.verify', {})).toMatchObject({ ok: true, storeSeq: 20 });
    await second.close();
  });

  it('is rebuilt when its files are cut off in the middle', async () => {
    const profile = folder('truncated');
    const first = await launch({ profile });
    for (let n = 1; n <= 20; n++) await create(first, n);
    await first.close();
    const level = join(profile, 'Partitions/store/IndexedDB/app_store_0.indexeddb.leveldb');
    for (const name of readdirSync(level)) {
      if (/MANIFEST|CURRENT|\.log$|\.ldb$/.test(name)) writeFileSync(join(level, name), 'not a database');
    }
    const second = await launch({ profile });
    expect(await count(second)).toBe(20);
    await second.close();
  });
});

const mayMount = process.getuid?.() === 0;
describe('a disk that is full', () => {
  it.skipIf(!mayMount)(
    'stops an import with the reason, keeps what there was, and goes on once there is room',
    async () => {
      const profile = folder('full');
      execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=40m,mode=777', 'tmpfs', profile]);
      try {
        const desk = await launch({ profile });
        await create(desk, 1);
        const filler = join(profile, 'filler');
        execFileSync('sh', [
          '-c',
          `dd if=/dev/zero of=${filler} bs=1M 2>/dev/null; chmod 666 ${filler}; true`,
        ]);
        const files = folder('full-list');
        mkdirSync(files, { recursive: true });
        const list = join(files, 'list.csv');
        const rows = Array.from(
          { length: 20_000 },
          (_, n) => `20241${String(n).padStart(7, '0')},一种${'很长的题目'.repeat(30)}${n}`,
        );
        writeFileSync(list, `申请号,专利名称\n${rows.join('\n')}\n`);
        const sniff = await desk.ask('import.sniff', { file: list });
        const importId = commandId();
        const { sheet, headerRow, mapping } = sniff;
        await desk.ask('import.plan', { importId, file: list, sheet, headerRow, mapping });
        const applied = await desk.call('import.apply', { importId });
        expect(applied).toMatchObject({ ok: false, error: { code: 'DISK_FULL' } });
        expect(await count(desk).catch(() => 1)).toBe(1);
        rmSync(filler);
        const condition = async (): Promise<string> => (await desk.ask('app.status', {})).store;
        await expect.poll(condition, { timeout: 15_000 }).toBe('ok');
        await create(desk, 2);
        expect(await desk.ask('store.verify', {})).toMatchObject({ ok: true });
        await desk.close();
      } finally {
        execFileSync('umount', ['-l', profile]);
      }
    },
  );
});

// The packaged program as a customer gets it: fuses shut, data in place, starts with the sandbox on, does a job.
import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { FuseV1Options as fuse, getCurrentFuseWire } from '@electron/fuses';
import { type Browser, chromium, type Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { giveToUser, makeUserDir } from '../../../scripts/lib/asUser.mjs';
import { electronAsUser } from '../../../scripts/lib/paths.mjs';
import { packedProgram } from '../../../scripts/tasks/pack.mjs';
import { remove } from '../desk';

const program = packedProgram();
const resources = path.join(path.dirname(program), 'resources');
const env = { ...process.env, ZHUANHUA_PROGRAM: program };
const folder = makeUserDir('zhuanhua-packaged-');

afterAll(() => remove(folder));

describe('packaged program', () => {
  it('carries the program as one archive, the sample beside it, and no sources', () => {
    expect(existsSync(path.join(resources, 'app.asar'))).toBe(true);
    expect(existsSync(path.join(resources, 'sample/sample-portfolio.xlsx'))).toBe(true);
    expect(existsSync(path.join(resources, 'app'))).toBe(false);
    expect(existsSync(path.join(resources, 'app-update.yml'))).toBe(false);
  });

  it('has every fuse set to the safe side', async () => {
    const wire = await getCurrentFuseWire(program);
    const isOn = (option: fuse): boolean => String.fromCharCode(Number(wire[option])) === '1';
    expect(isOn(fuse.RunAsNode)).toBe(false);
    expect(isOn(fuse.EnableNodeOptionsEnvironmentVariable)).toBe(false);
    expect(isOn(fuse.EnableNodeCliInspectArguments)).toBe(false);
    expect(isOn(fuse.GrantFileProtocolExtraPrivileges)).toBe(false);
    expect(isOn(fuse.EnableCookieEncryption)).toBe(true);
    expect(isOn(fuse.OnlyLoadAppFromAsar)).toBe(true);
    expect(isOn(fuse.EnableEmbeddedAsarIntegrityValidation)).toBe(true);
  });

  it('runs an unattended job: imports the sample, finds it, and store and journal agree', async () => {
    const job = path.join(folder, 'job.json');
    const file = path.join(resources, 'sample/sample-portfolio.xlsx');
    writeFileSync(
      job,
      JSON.stringify([{ import: { file } }, { query: { entity: 'patent', limit: 1 } }, { verify: {} }]),
    );
    const profile = path.join(folder, 'job-profile');
    mkdirSync(profile);
    giveToUser(folder);
    const { stdout } = await promisify(execFile)(electronAsUser, ['--job', job, '--profile', profile], {
      env,
    });
    const lines = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(lines.map((line) => [line.step, line.ok])).toEqual([
      ['import', true],
      ['query', true],
      ['verify', true],
    ]);
    expect(lines[0]).toMatchObject({ rows: 1200, imported: 1200, rejected: 0 });
    expect(lines[1]).toMatchObject({ count: 1200 });
    expect(lines[2]).toMatchObject({ mismatches: 0 });
  });
});

describe('its window', () => {
  let child: ChildProcess;
  let browser: Browser;
  let page: Page;

  /** The inspector is shut by a fuse; Chromium's own debugging port is what is left, and only on this computer. */
  const debuggingAddress = (from: ChildProcess): Promise<string> =>
    new Promise((resolve, reject) => {
      let text = '';
      from.stderr?.on('data', (chunk: Buffer) => {
        text += chunk.toString('utf8');
        const found = /DevTools listening on (ws:\/\/\S+)/.exec(text);
        if (found?.[1]) resolve(found[1]);
      });
      from.once('exit', (code) => reject(new Error(`the program ended with ${code}: ${text.slice(-2000)}`)));
    });

  const isDesk = (candidate: Page): boolean => candidate.url().startsWith('app://desk/');

  beforeAll(async () => {
    const profile = path.join(folder, 'window-profile');
    mkdirSync(profile);
    giveToUser(profile);
    child = spawn(electronAsUser, ['--remote-debugging-port=0', '--profile', profile], {
      env,
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    browser = await chromium.connectOverCDP(await debuggingAddress(child));
    const context = browser.contexts()[0];
    if (!context) throw new Error('the program has no browser context');
    page = context.pages().find(isDesk) ?? (await context.waitForEvent('page', { predicate: isDesk }));
  });

  /** The program writes its last things before it ends; its folder can go only after that. */
  afterAll(async () => {
    await browser?.close();
    if (child === undefined || child.exitCode !== null) return;
    const ended = once(child, 'exit');
    child.kill();
    const hung = setTimeout(() => child.kill('SIGKILL'), 20_000);
    await ended;
    clearTimeout(hung);
  });

  it('shows the desk', async () => {
    await page.waitForLoadState('domcontentloaded');
    await expect.poll(() => page.locator('body').textContent(), { timeout: 30_000 }).not.toBe('');
    expect(await page.title()).not.toBe('');
  });

  it('gives the page neither Node nor Electron', async () => {
    expect(
      await page.evaluate(() => ['require', 'process', 'module'].filter((name) => name in globalThis)),
    ).toEqual([]);
  });

  it.runIf(process.platform === 'linux')(
    'has its page in the sandbox: own process namespace, no rights, system calls filtered',
    () => {
      const family = renderersOf(child.pid ?? 0);
      expect(family.length).toBeGreaterThan(0);
      for (const status of family) {
        expect(status).toMatch(/^CapEff:\t0+$/m);
        expect(status).toMatch(/^Seccomp:\t2$/m);
        expect(status).toMatch(/^NSpid:\t\d+\t\d+/m);
      }
    },
  );
});

/** /proc status of each renderer below a process. */
function renderersOf(ancestor: number): string[] {
  const task = (pid: number): string => `/proc/${pid}/task/${pid}/children`;
  const children = (pid: number): number[] =>
    existsSync(task(pid)) ? readFileSync(task(pid), 'utf8').split(' ').filter(Boolean).map(Number) : [];
  const below = (pid: number): number[] => children(pid).flatMap((child) => [child, ...below(child)]);
  return below(ancestor)
    .filter((pid) => readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('--type=renderer'))
    .map((pid) => readFileSync(`/proc/${pid}/status`, 'utf8'));
}

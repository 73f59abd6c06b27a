// Starts the real program for a test: own profile, real Electron, Chromium's sandbox on, an ordinary user.
import { execFileSync, spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { _electron, type ElectronApplication, type Page } from 'playwright';
import type { Result } from '../../src/shared/result';
import type { RouteInput, RouteName, RouteOutput } from '../../src/shared/routes';

export const root = resolve(import.meta.dirname, '../..');
export const electron = join(root, '.runtime/electron-as-user');

/** A folder that the user the program runs as may write to. */
export function openFolder(name: string): string {
  const folder = mkdtempSync(join(tmpdir(), `zhuanhua-${name}-`));
  chmodSync(folder, 0o777);
  return folder;
}

/** A program that was just closed may still let go of its last files. */
export const remove = (folder: string): void =>
  rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });

export type RunningDesk = {
  app: ElectronApplication;
  page: Page;
  profile: string;
  call<R extends RouteName>(route: R, input: RouteInput<R>): Promise<Result<RouteOutput<R>>>;
  /** The value, or a failed test that names the error. */
  ask<R extends RouteName>(route: R, input: RouteInput<R>): Promise<RouteOutput<R>>;
  close(): Promise<void>;
};

export type LaunchOptions = {
  profile?: string;
  args?: string[];
  env?: Record<string, string>;
  program?: string;
};

export async function launch(options: LaunchOptions = {}): Promise<RunningDesk> {
  const profile = options.profile ?? openFolder('profile');
  const app = await _electron.launch({
    executablePath: options.program ?? electron,
    args: [...(options.program ? [] : [root]), '--profile', profile, '--lang=zh-CN', ...(options.args ?? [])],
    env: { ...process.env, ...options.env } as Record<string, string>,
    // Without this Playwright switches Chromium's sandbox off.
    chromiumSandbox: true,
    timeout: 60_000,
  });
  const page = await deskPage(app);
  const call = <R extends RouteName>(route: R, input: RouteInput<R>) =>
    page.evaluate(([name, value]) => window.desk.call(name as string, value), [
      route,
      input,
    ] as const) as Promise<Result<RouteOutput<R>>>;
  return {
    app,
    page,
    profile,
    call,
    async ask(route, input) {
      const result = await call(route, input);
      if (!result.ok) throw new Error(`${route}: ${JSON.stringify(result.error)}`);
      return result.value;
    },
    close: () => app.close(),
  };
}

/** The store window may open first; the desk is the one with its own address. */
export async function deskPage(app: ElectronApplication): Promise<Page> {
  const isDesk = (page: Page): boolean => page.url().startsWith('app://desk/');
  for (let tries = 0; tries < 200; tries++) {
    const found = app.windows().find(isDesk);
    if (found !== undefined) {
      await found.waitForLoadState('domcontentloaded');
      return found;
    }
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error('the desk window did not open');
}

/** Runs a job without a window; every line it printed, and how it ended. */
export function runJob(
  job: string,
  profile: string,
  env: Record<string, string> = {},
): Promise<{ code: number | null; lines: Array<Record<string, unknown>> }> {
  const child = spawn(electron, [root, '--job', job, '--profile', profile], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  let text = '';
  child.stdout.on('data', (data) => {
    text += String(data);
  });
  return new Promise((done) => {
    child.on('close', (code) => {
      const lines = text
        .split('\n')
        .filter((line) => line.startsWith('{'))
        .map((line) => JSON.parse(line) as Record<string, unknown>);
      done({ code, lines });
    });
  });
}

/** Ends the program the hard way, as a power cut would: no quit handler runs. */
export function killHard(desk: RunningDesk): void {
  const pid = desk.app.process().pid;
  if (pid !== undefined) execFileSync('pkill', ['-KILL', '-P', String(pid)], { stdio: 'ignore' });
  desk.app.process().kill('SIGKILL');
}

// Starts the reference platform as its own process on a folder of its own, and talks to its admin side.
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import type { z } from 'zod';
import type { FaultRule } from '../../platform/faults';
import type { Settings } from '../../platform/settings';

const MAIN = path.resolve(import.meta.dirname, '../../platform/main.ts');
const ROOT = path.resolve(import.meta.dirname, '../../..');

export interface Counts {
  ops: number;
  patents: number;
  effects: number;
  receipts: number;
  receiptsTwice: number;
  batches: number;
  done: number;
  faultHits: number;
}

export class PlatformProcess {
  url = '';
  private child: ChildProcess | undefined;
  private constructor(
    readonly dir: string,
    private readonly more: readonly string[],
  ) {}

  /** `more`: further arguments of the platform, e.g. `--workers 2`. */
  get pid(): number {
    return this.child?.pid ?? 0;
  }

  static async start(more: readonly string[] = []): Promise<PlatformProcess> {
    const platform = new PlatformProcess(await mkdtemp(path.join(os.tmpdir(), 'pb1-')), more);
    await platform.launch(0);
    return platform;
  }

  private async launch(port: number): Promise<void> {
    const orgs = ['--org', 'demo', '--token', 'demo-token', '--org', 'other', '--token', 'other-token'];
    const options = ['--port', `${port}`, '--data', this.dir, '--with-parent', ...orgs, ...this.more];
    // Without tsx's own parent process: a signal reaches the platform itself.
    const child = spawn(process.execPath, ['--import', 'tsx', MAIN, ...options], {
      cwd: ROOT,
      // Always a database of its own: these tests crash it and count what is in it.
      env: { ...process.env, DATABASE_URL: '' },
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    this.child = child;
    for await (const line of createInterface({ input: child.stdout! })) {
      const said = JSON.parse(line) as { ready: boolean; url: string };
      this.url = said.url;
      return;
    }
    throw new Error('platform ended before it was ready');
  }

  private async ended(signal: 'SIGTERM' | 'SIGKILL'): Promise<void> {
    const child = this.child;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const gone = new Promise((resolve) => child.once('exit', resolve));
    child.kill(signal);
    await gone;
  }

  /** Power cut of the platform, and back on the same port and data. */
  async crashAndRestart(): Promise<void> {
    await this.ended('SIGKILL');
    await this.restart();
  }
  /** Back after an `exit` fault. */
  async restart(): Promise<void> {
    await this.ended('SIGTERM');
    await this.launch(Number(new URL(this.url).port));
  }
  async stop(): Promise<void> {
    await this.ended('SIGTERM');
    await rm(this.dir, { recursive: true, force: true });
  }

  async admin(method: string, at: string, body?: unknown): Promise<Response> {
    const answer = await fetch(`${this.url}/admin/${at}`, {
      method,
      headers: { authorization: 'Bearer admin-token', 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    if (!answer.ok) throw new Error(`admin ${at}: ${answer.status} ${await answer.text()}`);
    return answer;
  }
  faults = (...rules: z.input<typeof FaultRule>[]) => this.admin('POST', 'faults', rules);
  settings = (settings: z.input<typeof Settings>) => this.admin('POST', 'settings', settings);
  counts = async (): Promise<Counts> => (await (await this.admin('GET', 'counts')).json()) as Counts;
}

// A program started without Playwright, which holds it and its pages back until it is attached to them.
import { type ChildProcess, spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { electron, root } from '../../tests/e2e/desk';
import { DebugPage } from './debugPage';

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}

function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((done) => child.once('exit', () => done()));
}

/** Starts the program, lets `watch` look at its window, and ends it. `start` is the instant of its start, ms since 1970. */
export async function startedOnce<T>(
  profile: string,
  watch: (page: DebugPage, start: number) => Promise<T>,
): Promise<T> {
  const port = await freePort();
  const start = Date.now();
  const words = [root, '--profile', profile, '--lang=zh-CN', `--remote-debugging-port=${port}`];
  const child = spawn(electron, words, { stdio: 'ignore' });
  try {
    const page = await DebugPage.attach(port, 'app://desk/');
    const seen = await watch(page, start);
    page.close();
    return seen;
  } finally {
    const patience = setTimeout(() => child.kill('SIGTERM'), 10_000);
    await ended(child);
    clearTimeout(patience);
  }
}

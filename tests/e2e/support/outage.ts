// Power cuts: ends a desk the hard way and waits until nothing of it is left.
import { setTimeout as wait } from 'node:timers/promises';
import { killHard, type RunningDesk } from '../desk';

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
};

export async function cutPower(desk: RunningDesk): Promise<void> {
  const pids = await desk.app.evaluate(({ app }) => app.getAppMetrics().map(({ pid }) => pid));
  killHard(desk);
  for (let tries = 0; tries < 200; tries++) {
    if (!pids.some(isAlive)) return;
    await wait(50);
  }
  throw new Error('processes of the desk do not end');
}

/** Ends the window that keeps the data, as the system does when memory runs out. */
export const killStore = (desk: RunningDesk): Promise<void> =>
  desk.app.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()
      .find((window) => window.webContents.getURL().startsWith('app://store/'))
      ?.webContents.forcefullyCrashRenderer();
  });

/** Asks until it holds. */
export async function until<T>(ask: () => Promise<T | undefined | false>, seconds = 30): Promise<T> {
  const end = Date.now() + seconds * 1000;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined && answer !== false) return answer;
    if (Date.now() > end) throw new Error(`not so after ${seconds} s`);
    await wait(20);
  }
}

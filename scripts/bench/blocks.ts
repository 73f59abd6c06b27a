// Finds what blocks the desk: long tasks and late frames in the page, late timers in main (which carries all input).
import type { RunningDesk } from '../../tests/e2e/desk';

declare global {
  interface Window {
    benchBlocks?: {
      longTasks: number[];
      frameGap: number;
      running: boolean;
      phases: Array<[string, number]>;
    };
  }
  // In main: the longest time a timer was late.
  var benchLate: number | undefined;
}

export interface Blocks {
  /** Longest task of the page over 50 ms, in ms; 0 = none. */
  readonly longTask: number;
  readonly longTasks: number;
  /** Longest time between two frames of the page, in ms. */
  readonly frameGap: number;
  /** Longest time in which main could not turn to anything, in ms. */
  readonly mainBlock: number;
  /** First sight of each phase of a running task, in ms of the page's clock. */
  readonly phases: ReadonlyArray<readonly [phase: string, at: number]>;
}

export async function watchBlocks(desk: RunningDesk): Promise<void> {
  await desk.page.evaluate(() => {
    const seen = {
      longTasks: [] as number[],
      frameGap: 0,
      running: true,
      phases: [] as Array<[string, number]>,
    };
    window.benchBlocks = seen;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) seen.longTasks.push(entry.duration);
    }).observe({ type: 'longtask' });
    let before = performance.now();
    const frame = (): void => {
      const now = performance.now();
      seen.frameGap = Math.max(seen.frameGap, now - before);
      before = now;
      if (seen.running) requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
    window.desk.on('task', (payload) => {
      const { phase, state } = payload as { phase?: string; state: string };
      const name = state === 'running' ? (phase ?? 'begin').split(':')[0] : state;
      if (seen.phases.at(-1)?.[0] !== name) seen.phases.push([name ?? '', performance.now()]);
    });
  });
  await desk.app.evaluate(() => {
    globalThis.benchLate = 0;
    let before = performance.now();
    setInterval(() => {
      const now = performance.now();
      globalThis.benchLate = Math.max(globalThis.benchLate ?? 0, now - before - 5);
      before = now;
    }, 5);
  });
}

export async function readBlocks(desk: RunningDesk): Promise<Blocks> {
  const mainBlock = await desk.app.evaluate(() => globalThis.benchLate ?? 0);
  const page = await desk.page.evaluate(() => {
    const seen = window.benchBlocks;
    if (seen === undefined) throw new Error('nobody watched');
    seen.running = false;
    return { longTasks: seen.longTasks, frameGap: seen.frameGap, phases: seen.phases };
  });
  return {
    longTask: Math.max(0, ...page.longTasks),
    longTasks: page.longTasks.length,
    frameGap: page.frameGap,
    mainBlock,
    phases: page.phases,
  };
}

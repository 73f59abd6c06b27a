// Finds what blocks the desk: long tasks and late frames in the page, answers of main and store that keep it waiting.
import type { RunningDesk } from '../../tests/e2e/desk';

interface Seen {
  /** Tasks over 50 ms and late timers: when they began (ms since 1970) and how long they took. */
  readonly long: Array<readonly [at: number, ms: number]>;
  worst: number;
}

declare global {
  interface Window {
    benchBlocks?: Seen & {
      running: boolean;
      phases: Array<readonly [string, number]>;
      mainAnswer: number;
      storeAnswer: number;
    };
  }
  // In main.
  var benchLate: Seen['long'] | undefined;
}

export interface Blocks {
  /** Longest task of the page over 50 ms, in ms; 0 = none. */
  readonly longTask: number;
  /** Longest time between two frames of the page, in ms. */
  readonly frameGap: number;
  /** Longest wait of the page for an answer of main, and of the store, in ms. */
  readonly mainAnswer: number;
  readonly storeAnswer: number;
  /** For a person: what blocked when, and the phases of the task beside it, in ms since watching began. */
  readonly story: readonly string[];
}

export async function watchBlocks(desk: RunningDesk): Promise<void> {
  await desk.page.evaluate(() => {
    const seen: NonNullable<Window['benchBlocks']> = {
      long: [],
      worst: 0,
      running: true,
      phases: [],
      mainAnswer: 0,
      storeAnswer: 0,
    };
    window.benchBlocks = seen;
    const { timeOrigin } = performance;
    seen.phases.push(['watching', Date.now()]);
    new PerformanceObserver((list) => {
      for (const { startTime, duration } of list.getEntries())
        seen.long.push([timeOrigin + startTime, duration]);
    }).observe({ type: 'longtask' });
    let before = performance.now();
    const frame = (): void => {
      const now = performance.now();
      seen.worst = Math.max(seen.worst, now - before);
      before = now;
      if (seen.running) requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
    const asking = async (name: 'mainAnswer' | 'storeAnswer', route: string, input: unknown) => {
      while (seen.running) {
        const start = performance.now();
        await window.desk.call(route, input);
        seen[name] = Math.max(seen[name], performance.now() - start);
        await new Promise((done) => setTimeout(done, 40));
      }
    };
    void asking('mainAnswer', 'app.info', {});
    void asking('storeAnswer', 'store.query', { name: 'patents.list', input: { limit: 1 } });
    window.desk.on('task', (payload) => {
      const { phase, state } = payload as { phase?: string; state: string };
      const name = (state === 'running' ? (phase ?? 'begin').split(':')[0] : state) ?? '';
      if (seen.phases.at(-1)?.[0] !== name) seen.phases.push([name, Date.now()]);
    });
  });
  await desk.app.evaluate(() => {
    const late: Seen['long'] = [];
    globalThis.benchLate = late;
    let before = performance.now();
    setInterval(() => {
      const now = performance.now();
      const ms = now - before - 5;
      before = now;
      if (ms > 30) late.push([Date.now() - ms, ms]);
    }, 5);
  });
}

export async function readBlocks(desk: RunningDesk): Promise<Blocks> {
  const main = await desk.app.evaluate(() => globalThis.benchLate ?? []);
  const page = await desk.page.evaluate(() => {
    const seen = window.benchBlocks;
    if (seen === undefined) throw new Error('nobody watched');
    seen.running = false;
    const { long, worst, phases, mainAnswer, storeAnswer } = seen;
    return { long, worst, phases, mainAnswer, storeAnswer };
  });
  const start = page.phases[0]?.[1] ?? 0;
  const listed = (title: string, list: ReadonlyArray<readonly [number, number]>): string =>
    `${title}: ${list.map(([at, ms]) => `${Math.round(ms)} at ${Math.round(at - start)}`).join(', ') || 'none'}`;
  return {
    longTask: Math.max(0, ...page.long.map(([, ms]) => ms)),
    frameGap: page.worst,
    mainAnswer: page.mainAnswer,
    storeAnswer: page.storeAnswer,
    story: [
      `phases: ${page.phases.map(([phase, at]) => `${phase} ${Math.round(at - start)}`).join(', ')}`,
      listed('page, tasks over 50 ms', page.long),
      listed('main, timers late over 30 ms', main),
    ],
  };
}

// From the start of the process to the first usable list: rows of patents painted in the window. A new process each time.
import type { Run } from '../bench';
import type { DebugPage } from '../debugPage';
import { median } from '../figures';
import { startedOnce } from '../started';

interface Started {
  /** Milliseconds to anything painted in the window. */
  readonly painted: number;
  /** Milliseconds to painted rows. */
  readonly usable: number;
}

/** Instants (ms since 1970) at which the page painted first, and at which it painted rows. */
const firstRows = (page: DebugPage): Promise<{ painted: number; usable: number }> =>
  page.evaluate(async () => {
    const nextFrame = () => new Promise((done) => requestAnimationFrame(done));
    const part = (selector: string) => document.querySelector<HTMLElement>(selector);
    while (part('[data-testid=nav-patents]') === null) await nextFrame();
    part('[data-testid=nav-patents]')?.click();
    while (part('[data-testid=patent-grid] tr[data-row-id]') === null) await nextFrame();
    await nextFrame();
    const first = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN;
    return { painted: performance.timeOrigin + first, usable: performance.timeOrigin + performance.now() };
  });

const startOnce = (profile: string): Promise<Started> =>
  startedOnce(profile, async (page, start) => {
    const { painted, usable } = await firstRows(page);
    return { painted: painted - start, usable: usable - start };
  });

export const start: Run = async ({ sizes, runs, inputs, report, note }) => {
  for (const size of sizes([10_000, 100_000])) {
    const profile = await inputs.portfolio(size);
    const all: Started[] = [];
    for (let i = 0; i < runs(5); i++) all.push(await startOnce(profile));
    note(`usable list, each run: ${all.map(({ usable }) => Math.round(usable)).join(', ')} ms`);
    note(`first paint, median: ${Math.round(median(all.map(({ painted }) => painted)))} ms`);
    const value = median(all.map(({ usable }) => usable)) / 1000;
    const target = { max: size <= 10_000 ? 1.5 : size <= 100_000 ? 3 : 10 };
    report({ name: 'start', size, value, unit: 's', target });
  }
};

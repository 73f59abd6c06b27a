// The first minute of a day with 100,000 patents and 10,000 negotiations: the first page, what it counts afterwards, and
// the first opening of the board. A new process each time.
import type { Run } from '../bench';
import type { DebugPage } from '../debugPage';
import { median } from '../figures';
import { startedOnce } from '../started';
import { openDesk } from '../window';
import { fillDeals } from './deals';

const DEALS = 10_000;
const measures = ['home', 'whole', 'board', 'again', 'ahead', 'plan', 'overview', 'boardQuery'] as const;
type Seen = Record<(typeof measures)[number], number>;

/** `home` and `whole` are instants (ms since 1970), the others durations in ms. */
const firstMinute = (page: DebugPage): Promise<Seen> =>
  page.evaluate(async () => {
    const frame = () => new Promise((done) => requestAnimationFrame(done));
    const part = (id: string, within = '') =>
      document.querySelector<HTMLElement>(`[data-testid="${id}"]${within}`);
    const painted = async (id: string, within = ''): Promise<number> => {
      while (part(id, within) === null) await frame();
      await frame();
      return performance.now();
    };
    const opened = async (): Promise<number> => {
      const from = performance.now();
      part('nav-deals')?.click();
      return (await painted('column-offers', ' li button')) - from;
    };
    const asked = async (name: string, input: object): Promise<number> => {
      const times: number[] = [];
      for (let i = 0; i < 5; i += 1) {
        const from = performance.now();
        await window.desk.call('store.query', { name, input });
        times.push(performance.now() - from);
      }
      return times.sort((a, b) => a - b)[2] ?? Number.NaN;
    };
    const home = performance.timeOrigin + (await painted('home-count-patents'));
    await painted('home-plan');
    const whole = performance.timeOrigin + (await painted('home-ahead'));
    const rest = () => new Promise((done) => setTimeout(done, 5000));
    await rest();
    const board = await opened();
    part('nav-home')?.click();
    await painted('home-ahead');
    const again = await opened();
    const today = '2026-06-01';
    return {
      home,
      whole,
      board,
      again,
      ahead: await asked('home.ahead', { today, until: '2026-08-31' }),
      plan: await asked('home.plan', { today }),
      overview: await asked('overview', {}),
      boardQuery: await asked('deals.board', { filter: { text: '' }, today, limits: {} }),
    };
  });

export const first: Run = async ({ sizes, runs, inputs, report, note }) => {
  for (const size of sizes([100_000])) {
    const profile = await inputs.portfolio(size);
    const desk = await openDesk(profile);
    await fillDeals(desk, DEALS);
    await desk.close();
    const all: Seen[] = [];
    for (let i = 0; i < runs(5); i += 1)
      all.push(
        await startedOnce(profile, async (page, start) => {
          const seen = await firstMinute(page);
          return { ...seen, home: seen.home - start, whole: seen.whole - start };
        }),
      );
    for (const name of measures)
      note(`${name}, each run: ${all.map((seen) => Math.round(seen[name])).join(', ')} ms`);
    const say = (name: string, of: keyof Seen, max: number): void =>
      report({
        name,
        size,
        value: Math.round(median(all.map((seen) => seen[of]))),
        unit: 'ms',
        target: { max },
      });
    say('first.home', 'home', 2000);
    say('first.wholeHome', 'whole', 3000);
    say('first.board', 'board', 200);
    say('first.ahead', 'ahead', 200);
    say('first.plan', 'plan', 50);
  }
};

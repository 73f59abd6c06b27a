// The quality desk over the whole store: the first report with duplicates, what a search feels of it meanwhile, the
// report after one edit, and variants of names.
import type { RunningDesk } from '../../../tests/e2e/desk';
import type { Run } from '../bench';
import { percentile } from '../figures';
import { openDesk, patentsList } from '../window';

const today = '2026-03-01';
const kinds = ['person', 'applicant', 'department', 'agency'] as const;

const timed = async (work: () => Promise<unknown>): Promise<number> => {
  const start = performance.now();
  await work();
  return performance.now() - start;
};

const ask = (desk: RunningDesk, name: string, input: object): Promise<unknown> =>
  desk.ask('store.query', { name, input: { today, ...input } } as never);

/** Searches asked for all the while the report is being made, in ms to the answer. */
async function searchesDuring(desk: RunningDesk, report: Promise<unknown>): Promise<number[]> {
  const times: number[] = [];
  let running = true;
  void report.finally(() => {
    running = false;
  });
  while (running) {
    times.push(await timed(() => patentsList(desk, { text: '装置', limit: 60 })));
    await new Promise((next) => setTimeout(next, 20));
  }
  return times;
}

export const quality: Run = async ({ sizes, inputs, report, note }) => {
  for (const size of sizes([100_000])) {
    const desk = await openDesk(await inputs.portfolio(size));
    const say = (name: string, value: number, target?: { max: number }): void =>
      report({ name: `quality.${name}`, size, value, unit: 'ms', ...(target && { target }) });
    try {
      let first = 0;
      const during = await searchesDuring(
        desk,
        timed(() => ask(desk, 'quality.report', {})).then((ms) => {
          first = ms;
        }),
      );
      say('report.first', first, { max: 5000 });
      if (during.length > 0) say('search.meanwhile.p95', percentile(during, 0.95), { max: 50 });
      note(`${during.length} searches while the report was made`);
      say('report.again', await timed(() => ask(desk, 'quality.report', {})), { max: 100 });
      const { rows } = await patentsList(desk, { offset: Math.floor(size / 2), limit: 1 });
      const input = {
        entity: 'patent',
        id: rows[0]?.id,
        expectedRev: rows[0]?.rev,
        patch: { title: '另一个名称' },
      };
      const commandId = `bench-${performance.now()}`;
      await desk.ask('store.command', { name: 'record.update', input, commandId } as never);
      say('report.afterEdit', await timed(() => ask(desk, 'quality.report', {})), { max: 1000 });
      say('duplicates', await timed(() => ask(desk, 'quality.duplicates', {})), { max: 5000 });
      for (const kind of kinds) {
        say(`variants.${kind}`, await timed(() => ask(desk, 'quality.variants', { kind })), { max: 5000 });
      }
    } finally {
      await desk.close();
    }
  }
};

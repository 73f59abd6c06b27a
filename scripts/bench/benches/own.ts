// Own reports over the whole portfolio: sums by department from the columns, sums of a field only records hold, a list of
// the rights in force. Time as the window waits for it, the answer carried to it included.
import type { OwnDesign } from '../../../src/domain/reporting/own/design';
import type { RunningDesk } from '../../../tests/e2e/desk';
import type { Run } from '../bench';
import { percentile } from '../figures';
import { openDesk } from '../window';

const paper: Pick<OwnDesign, 'chart' | 'landscape' | 'notes' | 'signatures' | 'seal' | 'watermark'> = {
  chart: false,
  landscape: true,
  notes: '',
  signatures: [],
  seal: false,
  watermark: 'none',
};

const design = (name: string, fields: Partial<OwnDesign>): OwnDesign => ({
  ...paper,
  id: name,
  name,
  source: 'patent',
  columns: ['number', 'title', 'filed'].map((field) => ({ field })),
  filter: [],
  order: [],
  show: 'lines',
  ...fields,
});

const designs = [
  design('own.sums', { show: 'sums', groupBy: { field: 'department' } }),
  design('own.sums.records', {
    show: 'sums',
    columns: [{ field: 'claims' }],
    groupBy: { field: 'department' },
  }),
  design('own.list', {
    filter: [{ field: 'bucket', is: 'oneOf', values: ['inForce'] }],
    groupBy: { field: 'filed' },
    order: [{ field: 'title', descending: false }],
  }),
];

/** Measured inside the page: what comes back is not carried out of it. */
async function timed(desk: RunningDesk, made: OwnDesign): Promise<number> {
  const year = { from: '2026-01-01', until: '2026-12-31', asOf: '2026-12-31' };
  const input = { kind: 'own', design: made, ...year, lines: 1000 };
  const { ms, error } = await desk.page.evaluate(async (request) => {
    const start = performance.now();
    const answer = (await window.desk.call('store.query', { name: 'reports.statistic', input: request })) as {
      ok: boolean;
      error?: unknown;
    };
    return { ms: performance.now() - start, error: answer.ok ? null : JSON.stringify(answer.error) };
  }, input);
  if (error !== null) throw new Error(`${made.name}: ${error}`);
  return ms;
}

export const own: Run = async ({ sizes, inputs, report, note }) => {
  for (const size of sizes([100_000])) {
    const desk = await openDesk(await inputs.portfolio(size));
    try {
      for (const made of designs) {
        const times: number[] = [];
        for (let run = 0; run < 5; run++) times.push(await timed(desk, made));
        note(`${made.name}: first ${Math.round(times[0] ?? 0)} ms, last ${Math.round(times.at(-1) ?? 0)} ms`);
        report({ name: made.name, size, value: percentile(times, 0.5), unit: 'ms' });
      }
    } finally {
      await desk.close();
    }
  }
};

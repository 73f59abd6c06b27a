// A job calls a design by name or by file; whatever is wrong with it is said before anything is written.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { designJson } from '../../../domain/reporting/own/designFile';
import { startingDesigns } from '../../../domain/reporting/own/starting';
import { ownReportStep } from './ownReport';
import { ReportStep } from './report';
import type { JobPorts } from './run';

const folder = mkdtempSync(join(tmpdir(), 'own-report-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const [start] = startingDesigns;
if (start === undefined) throw new Error('no design to begin with');
const design = { ...start, id: 'd1' };

const asked: unknown[] = [];
/** As far as a design is looked for; what is asked of the store then is enough to know it. */
const ports = {
  desk: {
    today: () => '2026-11-23',
    maker: {},
    store: {
      query: async (name: string, input: unknown) => {
        if (name === 'settings.get') return { values: { 'reports.own': [design] } };
        asked.push(input);
        throw new Error('asked');
      },
    },
  },
} as unknown as JobPorts;

const run = (step: object) =>
  ownReportStep({ kind: 'own', design: design.name, out: join(folder, 'out.pdf'), ...step }, ports);

it('asks for the year, of a design by its name', async () => {
  await expect(run({ period: '2025' })).rejects.toThrow('asked');
  expect(asked.pop()).toEqual({
    kind: 'own',
    design,
    from: '2025-01-01',
    until: '2025-12-31',
    asOf: '2026-11-23',
  });
});

it('takes a design file, and a title of its own', async () => {
  const file = join(folder, 'design.json');
  writeFileSync(file, designJson({ ...design, name: '别处的报表' }));
  await expect(run({ design: file, title: '年报附表' })).rejects.toThrow('asked');
  expect(asked.pop()).toMatchObject({
    design: { name: '别处的报表' },
    title: '年报附表',
    from: '2026-01-01',
  });
});

it('DESIGN_UNKNOWN: names the designs there are', async () => {
  await expect(run({ design: '没有的' })).rejects.toMatchObject({
    error: { code: 'DESIGN_UNKNOWN', data: { name: '没有的', known: design.name } },
  });
});

it('FILE_NOT_FOUND and DESIGN_UNREADABLE: a file that is not there, or is none', async () => {
  const damaged = join(folder, 'damaged.json');
  writeFileSync(damaged, designJson(design).slice(0, 99));
  await expect(run({ design: join(folder, 'gone.json') })).rejects.toMatchObject({
    error: { code: 'FILE_NOT_FOUND' },
  });
  await expect(run({ design: damaged })).rejects.toMatchObject({ error: { code: 'DESIGN_UNREADABLE' } });
});

it('an ending that is no report is refused before the job runs', () => {
  const step = { kind: 'own', design: 'x', out: 'a.csv' };
  expect(ReportStep.safeParse(step).success).toBe(false);
  expect(ReportStep.safeParse({ ...step, out: 'a.xlsx' }).success).toBe(true);
});

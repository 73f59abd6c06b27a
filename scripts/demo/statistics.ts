// Part 8: what the office hands in: licence, revenue and annual report, the plan's targets, as paper, workbook and Word file.
import path from 'node:path';
import { at, goTo } from '../../tests/e2e/support/hands';
import { previewReady } from './reports';
import type { Scene } from './scene';

const handedIn = ['licence', 'revenue', 'annual', 'kpi', 'industrialised'] as const;

/** The year of the worked example. */
const YEAR = { from: '2024-01-01', until: '2024-12-31' } as const;
const RECEIVED = '632,098.76';

/** @returns names of the files in the output folder */
export async function statisticScene(scene: Scene): Promise<string[]> {
  const { stage, desk } = scene;
  const { page } = desk;
  await stage.step('the revenue report of the year holds what the bank paid', async () => {
    await goTo(page, 'reports');
    await at(page, 'report-kind-revenue').click();
    await at(page, 'report-year').selectOption('2024');
    await at(page, 'report-stale').waitFor({ state: 'detached' });
    await previewReady(scene);
    await stage.picture('statistics-revenue');
    await at(page, 'report-view').locator('label').nth(1).click();
    await at(page, 'statistic-data').getByText(RECEIVED).first().click();
    await at(page, 'statistic-source').waitFor();
    await stage.picture('statistics-source');
  });
  return stage.step(
    'every report as PDF, workbook and Word file',
    async () => {
      const asOf = new Date().toISOString().slice(0, 10);
      const kept: string[] = [];
      for (const kind of handedIn) {
        const request = { kind, ...YEAR, asOf };
        const file = (ending: string): string => path.join(stage.exchange, `${kind}.${ending}`);
        const { job } = await desk.ask('report.statistic', { request });
        await desk.ask('report.pdf', { job, file: file('pdf') });
        await desk.ask('report.word', { job, file: file('docx') });
        await desk.ask('report.sheets', { request, file: file('xlsx') });
        for (const ending of ['pdf', 'docx', 'xlsx']) kept.push(stage.keep(file(ending)));
      }
      return kept;
    },
    120,
  );
}

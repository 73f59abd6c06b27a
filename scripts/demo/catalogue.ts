// Part 8: the whole catalogue on the sample institution, shown in the window and printed by an unattended job.
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { reportList } from '../../src/domain/reporting/kinds';
import { launch, type RunningDesk, runJob } from '../../tests/e2e/desk';
import { at, closeToasts, goTo, quiet } from '../../tests/e2e/support/hands';
import { recordFor } from '../../tests/e2e/support/kinds';
import { resize } from '../../tests/e2e/support/window';
import type { Scene } from './scene';
import { OFFICE_SIZE } from './settings';

async function showPages({ stage }: Scene, { page }: RunningDesk): Promise<void> {
  await goTo(page, 'home');
  await at(page, 'home-plan').waitFor();
  await quiet(page);
  await stage.picture('sample-home', page);
  await goTo(page, 'reports');
  await at(page, 'report-gallery').waitFor();
  await quiet(page);
  await stage.picture('report-catalogue', page);
  await at(page, 'report-kind-funnel').click();
  await at(page, 'report-view').locator('label').nth(1).click();
  await at(page, 'statistic-data').waitFor();
  await quiet(page);
  await stage.picture('report-funnel', page);
}

/** A step for every kind; the records they are about are found in the desk that is open. */
async function stepsFor(desk: RunningDesk, folder: string): Promise<object[]> {
  const steps: object[] = [];
  for (const { kind } of reportList) {
    const of = await recordFor(desk, kind);
    const out = path.join(folder, `catalogue-${kind}.pdf`);
    steps.push({ report: { kind, out, ...(of === undefined ? {} : { of }) } });
  }
  return steps;
}

/** @returns names of the papers in the output folder */
export async function catalogueScene(scene: Scene): Promise<string[]> {
  const { stage } = scene;
  const profile = path.join(stage.exchange, 'sample');
  const desk = await stage.step('open a desk with the sample institution', async () => {
    const opened = await launch({ profile });
    await resize(opened, OFFICE_SIZE.width, OFFICE_SIZE.height);
    await opened.ask('sample.load', {});
    await closeToasts(opened.page);
    return opened;
  });
  let steps: object[] = [];
  try {
    await stage.step('show its books, the catalogue and one report', () => showPages(scene, desk));
    steps = await stepsFor(desk, stage.exchange);
  } finally {
    await desk.close();
  }
  return stage.step(
    `print all ${steps.length} kinds of the catalogue without a window`,
    async () => {
      const job = path.join(stage.exchange, 'catalogue.json');
      writeFileSync(job, JSON.stringify(steps));
      const { lines } = await runJob(job, profile);
      return reportList.map(({ kind }, i) => {
        const line = lines[i];
        if (line?.ok !== true) throw new Error(`${kind}: ${JSON.stringify(line ?? 'not printed')}`);
        return stage.keep(String(line.file ?? path.join(stage.exchange, `catalogue-${kind}.pdf`)));
      });
    },
    240,
  );
}

// Part 3: from a messy list to a clean, complete portfolio: import, faults put right, answers for many at once, deadlines,
// the map of the portfolio, and the list out again.
import path from 'node:path';
import { answerDialogs } from '../../tests/e2e/support/dialogs';
import {
  applyImport,
  at,
  chooseList,
  closeToasts,
  dryRun,
  goTo,
  numberIn,
  quiet,
} from '../../tests/e2e/support/hands';
import { MESSY, writeMessyList } from './messyList';
import type { Scene } from './scene';

const COLLEGE = '食品科学与工程学院';

async function importMessy({ stage, desk }: Scene): Promise<void> {
  const { page } = desk;
  await chooseList(desk, await writeMessyList(stage.exchange));
  await stage.picture('messy-columns');
  await dryRun(page);
  await at(page, 'import-issues-tab').click();
  await quiet(page);
  await stage.picture('messy-issues');
  const created = await numberIn(page, 'import-count-created');
  const rejected = await numberIn(page, 'import-count-rejected');
  if (created !== MESSY.patents || rejected !== MESSY.secret) {
    throw new Error(
      `${created} patents and ${rejected} refusals instead of ${MESSY.patents} and ${MESSY.secret}`,
    );
  }
  await applyImport(page);
}

async function putRight({ stage, desk: { page } }: Scene): Promise<void> {
  await goTo(page, 'quality');
  await at(page, 'quality-score').waitFor();
  await at(page, 'check-noDepartment').click();
  await stage.picture('quality');
  await at(page, 'fix-departmentId').first().selectOption({ label: COLLEGE });
  await at(page, 'quality-many').click();
  await at(page, 'toast-action').waitFor();
  await closeToasts(page);
  await at(page, 'quality-tab-variants').click();
  await at(page, 'variant-clusters').getByTestId('cluster-merge').first().waitFor();
  await quiet(page);
  await stage.picture('quality-variants');
  await at(page, 'variant-clusters').getByTestId('cluster-merge').first().click();
  await at(page, 'toast-action').waitFor();
  await closeToasts(page);
}

/** One answer of the inventory for all patents of a college. */
async function answerForMany({ stage, desk: { page } }: Scene): Promise<void> {
  await goTo(page, 'patents');
  if (await at(page, 'filter-clear').isVisible()) await at(page, 'filter-clear').click();
  await at(page, 'patent-search').fill('试制');
  await at(page, 'patent-count')
    .filter({ hasText: String(MESSY.patents) })
    .waitFor();
  await at(page, 'patent-grid').focus();
  await page.keyboard.press('Control+a');
  await at(page, 'patents-edit').click();
  for (const [field, value] of [
    ['技术成熟度', '中试'],
    ['专利自评', 'B'],
  ] as const) {
    await at(page, 'edit-add').click();
    await page.getByRole('option', { name: field }).click();
    await at(page, field === '专利自评' ? 'edit-value-selfRating' : 'edit-value-maturity').fill(value);
  }
  await at(page, 'edit-counts')
    .filter({ hasText: `${MESSY.patents} 件` })
    .waitFor();
  await quiet(page);
  await stage.picture('edit-many');
  await at(page, 'edit-apply').click();
  await at(page, 'toast-action').waitFor();
  await closeToasts(page);
  await page.keyboard.press('Escape');
  await at(page, 'edit-panel').waitFor({ state: 'detached' });
  await at(page, 'filter-clear').click();
}

async function deadlines({ stage, desk: { page } }: Scene): Promise<void> {
  await goTo(page, 'deadlines');
  await at(page, 'deadline-grid').waitFor();
  await quiet(page);
  await stage.picture('deadlines');
  await at(page, 'deadline-tab-budget').click();
  await at(page, 'budget-table').waitFor();
  await quiet(page);
  await stage.picture('annuity-budget');
}

async function exportAll({ stage, desk }: Scene): Promise<void> {
  const { page } = desk;
  await goTo(page, 'patents');
  await answerDialogs(desk, { saveIn: stage.exchange });
  const file = path.join(stage.exchange, '专利台账导出.xlsx');
  const { rows } = await desk.ask('export.patents', { format: 'xlsx', file });
  stage.keep(file);
  await chooseList(desk, file);
  await dryRun(page);
  await stage.picture('export-comes-back');
  const known =
    (await numberIn(page, 'import-count-unchanged')) + (await numberIn(page, 'import-count-updated'));
  // The one patent that got its college by hand learns who its inventors are there.
  if (known !== rows) throw new Error(`${known} of ${rows} exported patents were known again`);
}

export async function stocktakingScene(scene: Scene): Promise<void> {
  const { stage, desk } = scene;
  await stage.step('a list kept by hand: title line, blanks, three separators, a secret row', () =>
    importMessy(scene),
  );
  await stage.step('put faults right where they are found, merge two names of one college', () =>
    putRight(scene),
  );
  await stage.step('answer questions of the inventory for many patents at once', () => answerForMany(scene));
  await stage.step('deadlines and what keeping the patents costs', () => deadlines(scene));
  await stage.step('the portfolio as a map, by college, by agency', async () => {
    for (const place of ['overview', 'agencies', 'registers'] as const) {
      await goTo(desk.page, place);
      await stage.picture(place);
    }
  });
  await stage.step('export everything, and see that the desk knows it again', () => exportAll(scene));
}

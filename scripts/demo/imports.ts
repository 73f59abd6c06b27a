// Part 1: an empty desk and the office's own spreadsheet, with the faults real lists have.
import path from 'node:path';
import { answerDialogs } from '../../tests/e2e/support/dialogs';
import { applyImport, at, chooseList, dryRun, numberIn, quiet } from '../../tests/e2e/support/hands';
import { writeList } from '../../tests/e2e/support/lists';
import type { Scene } from './scene';

export const LIST = { count: 1200, bad: 12 } as const;

/** Writes the list the office "has": sound patents and some rows that cannot be right. */
export const writeOfficeList = (folder: string): Promise<string> =>
  writeList(path.join(folder, '示例大学专利台账.xlsx'), LIST);

export interface Imported {
  readonly imported: number;
  readonly rejected: number;
}

export async function importScene({ stage, desk }: Scene, file: string): Promise<Imported> {
  const { page } = desk;
  await stage.step('first start: an empty desk', async () => {
    await at(page, 'first-run').waitFor();
    await stage.picture('first-start');
  });
  await stage.step('choose the spreadsheet and check the columns', async () => {
    await at(page, 'door-import').click();
    await at(page, 'import-file').waitFor();
    await stage.picture('import-file');
    await chooseList(desk, file);
    await stage.picture('import-columns');
  });
  await stage.step('dry run: what would change, what is wrong', async () => {
    await dryRun(page);
    await stage.picture('import-dry-run');
    await at(page, 'import-issues-tab').click();
    await quiet(page);
    await stage.picture('import-issues');
  });
  return stage.step('import, and save the list of what was left out', async () => {
    await applyImport(page);
    await answerDialogs(desk, { saveIn: stage.exchange });
    await at(page, 'import-save-issues').click();
    await page.getByText('问题清单已保存').waitFor();
    stage.keep(path.join(stage.exchange, '导入问题清单.xlsx'));
    await stage.picture('import-done');
    const created = await numberIn(page, 'import-count-created');
    if (created < LIST.count) throw new Error(`${created} patents imported of ${LIST.count}`);
    return { imported: created, rejected: await numberIn(page, 'import-count-rejected') };
  });
}

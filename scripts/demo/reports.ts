// Part 4: the printed portfolio: preview as on paper, then PDF, once whole and once by department.
import path from 'node:path';
import { answerDialogs } from '../../tests/e2e/support/dialogs';
import { at, goTo } from '../../tests/e2e/support/hands';
import type { Scene } from './scene';

/** The document in the preview is laid out in full. */
export async function previewReady({ desk: { page } }: Scene): Promise<void> {
  const paper = at(page, 'report-preview').contentFrame();
  await paper.locator('html[data-ready=true]').waitFor({ timeout: 60_000 });
}

/** @param title the file is named after it */
async function savePdf(scene: Scene, title: string): Promise<string> {
  const { stage, desk } = scene;
  await answerDialogs(desk, { saveIn: stage.exchange });
  await at(desk.page, 'report-pdf').click();
  await at(desk.page, 'report-saved').waitFor({ timeout: 60_000 });
  return stage.keep(path.join(stage.exchange, `${title}.pdf`));
}

export async function reportScene(scene: Scene): Promise<string[]> {
  const { stage, desk } = scene;
  const { page } = desk;
  await stage.step('preview the report as it will be on paper', async () => {
    await goTo(page, 'reports');
    await at(page, 'report-gallery').waitFor();
    await stage.picture('report-catalogue');
    await at(page, 'report-kind-portfolio').click();
    await previewReady(scene);
    await stage.picture('report-preview');
  });
  const whole = await stage.step('save the report as PDF', async () => {
    const name = await savePdf(scene, '专利资产清单');
    await stage.picture('report-saved');
    return name;
  });
  const grouped = await stage.step('the same by department, marked as internal', async () => {
    await at(page, 'report-title').fill('各院系专利资产清单');
    await at(page, 'report-group').selectOption('department');
    await at(page, 'report-watermark').selectOption('internal');
    await at(page, 'report-stale').waitFor({ state: 'detached' });
    await previewReady(scene);
    const name = await savePdf(scene, '各院系专利资产清单');
    await stage.picture('report-by-department');
    return name;
  });
  const inventory = await stage.step('the inventory (盘点表) of the campaign', async () => {
    await at(page, 'report-catalogue').click();
    await at(page, 'report-kind-inventory').click();
    await at(page, 'report-preview')
      .contentFrame()
      .getByText('存量专利盘点表')
      .first()
      .waitFor({ timeout: 60_000 });
    await previewReady(scene);
    const name = await savePdf(scene, '存量专利盘点表');
    await stage.picture('report-inventory');
    return name;
  });
  return [whole, grouped, inventory];
}

// Part of the demo: a lead becomes a negotiation; the board says why a card may not go on, the room keeps what happened.
import { at, closeToasts, goTo, quiet } from '../../tests/e2e/support/hands';
import type { Scene } from './scene';

const TITLE = '电池均衡方法许可';
const PARTY = '江苏华能电气有限公司';

async function enterLead({ desk: { page } }: Scene): Promise<void> {
  await goTo(page, 'deals');
  await at(page, 'add-deal').click();
  await at(page, 'new-deal-patents').fill('方法');
  await page.getByRole('option', { name: /方法/ }).first().click();
  await at(page, 'new-deal-party').fill(PARTY);
  await at(page, 'new-deal-title').fill(TITLE);
  await at(page, 'new-deal-nextStep').fill('电话回访，确认兴趣');
  await at(page, 'new-deal-expectedFen').fill('1,200,000');
  await at(page, 'new-deal-probability').fill('30%');
  await at(page, 'new-deal-save').click();
  await at(page, 'deal-room').waitFor();
  await closeToasts(page);
}

async function talk({ desk: { page } }: Scene): Promise<void> {
  await at(page, 'entry-title').fill('与技术总监通话');
  await at(page, 'entry-text').fill('对方关注循环寿命数据，约定下周寄送样品说明。');
  await at(page, 'entry-save').click();
  await at(page, 'event-call').waitFor();
  await at(page, 'room-tab-work').click();
  await page.getByRole('checkbox', { name: '保密协议' }).click();
  await at(page, 'next-stage').click();
  await at(page, 'event-stage').waitFor();
  await closeToasts(page);
}

export async function dealScene(scene: Scene): Promise<void> {
  const { stage, desk } = scene;
  const { page } = desk;
  await stage.step('open a negotiation from a lead', async () => {
    await enterLead(scene);
    await talk(scene);
    await quiet(page);
    await stage.picture('deal-room');
  });
  await stage.step('carry its card by keys; what is missing is said before it is dropped', async () => {
    await at(page, 'room-back').click();
    await at(page, `deal-${TITLE}`).focus();
    await page.keyboard.press('Space');
    await at(page, 'drop-hint').waitFor();
    for (const stage of ['保密协议', '尽职调查', '报价', '条款谈妥']) {
      await page.keyboard.press('ArrowRight');
      await at(page, 'drop-hint').getByText(`→ ${stage}`).waitFor();
    }
    await at(page, 'drop-hint').getByText('不能办理').waitFor();
    await stage.picture('deal-board');
    await page.keyboard.press('Escape');
  });
}

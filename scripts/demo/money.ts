// Part 6: an agreement's money from two payments to paid, every figure checked to the fen, statements printed.
import path from 'node:path';
import { fillForm } from '../../tests/e2e/support/forms';
import { at, closeToasts, goTo, quiet } from '../../tests/e2e/support/hands';
import type { Scene } from './scene';
import type { Summary } from './summary';

const TITLE = '电池管理系统专利实施许可合同';
const PAYER = '示例科技有限公司';
/** The published example: what each gets of 632,098.76, after costs and the broker. */
const DUE: Readonly<Record<string, string>> = {
  张一: '210,965.82',
  李二: '140,643.88',
  王三: '70,321.94',
  赵四: '46,881.29',
  学院: '64,745.63',
  学校: '51,796.50',
  技术转移机构: '12,949.13',
};
const TEAM = [
  ['张一', '45', '是'],
  ['李二', '30', '是'],
  ['王三', '15', '否'],
  ['赵四', '10', '否'],
] as const;

async function enterAgreement({ desk: { page } }: Scene): Promise<void> {
  await goTo(page, 'receipts');
  await at(page, 'add-agreements').click();
  await fillForm(page, 'new-agreements', {
    title: TITLE,
    party: PAYER,
    policy: '团队分档、学院学校与技术转移机构共享其余',
    techContractNumber: '2024110000000001',
  });
  for (const [name, share, main] of TEAM) {
    await at(page, 'contributors-add').click();
    await fillForm(page, 'contributors', { name, share, signed: '是', main, post: '教授', work: '完成人' });
  }
}

async function enterMoney({ desk: { page } }: Scene): Promise<void> {
  const add = async (tab: 'incomes' | 'outlays', values: Record<string, string>): Promise<void> => {
    await at(page, 'receipts-agreements').click();
    await at(page, `agreement-new-${tab}`).click();
    await fillForm(page, `new-${tab}`, values);
  };
  await add('incomes', { date: '2024-01-15', fen: '200,000', payer: PAYER, kind: '入门费' });
  await add('incomes', { date: '2024-12-20', fen: '432,098.76', payer: PAYER, kind: '提成' });
  await add('outlays', { date: '2024-01-02', kind: '维持费', fen: '2000' });
  await add('outlays', { date: '2024-01-02', kind: '印花税', fen: '60' });
  await add('outlays', { date: '2024-12-20', kind: '印花税', fen: '129.63' });
}

/** Every amount of the example stands beside its receiver, or the demo fails. */
async function checkFigures({ desk: { page } }: Scene): Promise<string[]> {
  await page.getByTestId('run-tree').getByText('210,965.82').first().waitFor();
  const shown = (await at(page, 'run-tree').textContent()) ?? '';
  const wrong = Object.entries(DUE).filter(([, amount]) => !shown.includes(amount));
  if (wrong.length > 0) throw new Error(`not on screen: ${wrong.map((one) => one.join(' ')).join(', ')}`);
  return Object.entries(DUE).map(([who, amount]) => `${who} ${amount}`);
}

async function throughSteps({ desk: { page } }: Scene): Promise<void> {
  const take = async (step: string, values: Record<string, string>): Promise<void> => {
    await at(page, `run-${step}`).click();
    await fillForm(page, 'run-step', values);
  };
  await take('review', { by: '李复核' });
  await take('approve', { by: '王处长', on: '2025-03-01' });
  await take('publish', { place: '科研院公告栏', on: '2025-03-03' });
  await take('execute', { on: '2025-03-19' });
  await take('pay', { evidence: '回单 77', on: '2025-03-25' });
  await at(page, 'run-repeats').waitFor();
}

/** The paper on screen as a file of the demo. */
async function keepPaper({ stage, desk }: Scene, button: string, name: string): Promise<string> {
  const { page } = desk;
  await at(page, button).click();
  await at(page, 'page-reports').waitFor();
  await page.frameLocator('iframe').locator('h1').first().waitFor({ timeout: 15_000 });
  const frame = page.frames().find((one) => one.url().startsWith('app://print'));
  const job = new URL(frame?.url() ?? '').searchParams.get('job') ?? '';
  const file = path.join(stage.exchange, `${name}.pdf`);
  await desk.ask('report.pdf', { job, file });
  if (name === 'approval') await stage.picture('money-approval');
  await goTo(page, 'receipts');
  return stage.keep(file);
}

export async function moneyScene(scene: Scene): Promise<Summary['money']> {
  const { stage, desk } = scene;
  const { page } = desk;
  await stage.step('an agreement with its contributors, two payments, three costs', async () => {
    await enterAgreement(scene);
    await enterMoney(scene);
    await closeToasts(page);
    await quiet(page);
    await stage.picture('money-costs');
  });
  const due = await stage.step('divide it to the fen and open a figure', async () => {
    await at(page, 'receipts-agreements').click();
    await at(page, 'agreement-new-runs').click();
    await fillForm(page, 'new-runs', { upTo: '2024-12-31', title: '第一次分配' });
    await at(page, 'run-compute').click();
    const found = await checkFigures(scene);
    await page.locator('[data-figure="line:person:张一"]').click();
    await closeToasts(page);
    await stage.picture('money-run');
    await at(page, 'income-sankey').scrollIntoViewIfNeeded();
    await quiet(page);
    await stage.picture('money-sankey');
    return found;
  });
  await stage.step('reviewed, approved, published, executed, paid', async () => {
    await throughSteps(scene);
    await closeToasts(page);
    await stage.picture('money-paid');
  });
  const papers = await stage.step(
    'print the sheet, the approval form and the statements',
    async () => {
      const kept = [
        await keepPaper(scene, 'paper-sheet', 'sheet'),
        await keepPaper(scene, 'paper-approval', 'approval'),
        await keepPaper(scene, 'paper-notice', 'notice'),
      ];
      for (const [at, [name]] of TEAM.entries())
        kept.push(await keepPaper(scene, `paper-statement-${name}`, `statement-${at + 1}`));
      return kept;
    },
    120,
  );
  return { due, papers };
}

// The submission centre on the real program: a desk without a network completes its batch by stick, another one forwards it
// without a window, the platform's spreadsheet goes there and back, and every tab is clean for those who can not see it.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PlatformProcess } from '../sync/support/platform';
import { launch, openFolder, type RunningDesk, remove, runJob } from './desk';
import { answerDialogs } from './support/dialogs';
import { eventually } from './support/eventually';
import { at, closeToasts, goTo, numberIn, quiet } from './support/hands';
import { importByRoute, numberOf, plainList, sharedFolder } from './support/lists';
import { objections } from './support/look';

const COUNT = 6;
const shared = sharedFolder();
const relayProfile = openFolder('relay');
let platform: PlatformProcess;
let desk: RunningDesk;

beforeAll(async () => {
  [platform, desk] = await Promise.all([PlatformProcess.start(), launch()]);
  await importByRoute(desk, shared.file('list.csv', plainList(COUNT)));
});
afterAll(async () => {
  const profile = desk?.profile;
  await desk?.close();
  await platform?.stop();
  for (const folder of [profile, relayProfile]) if (folder !== undefined) remove(folder);
  shared.remove();
});

const newest = async () => {
  const { batches } = (await desk.ask('store.query', { name: 'batches.list', input: {} })) as {
    batches: { batchId: string; state: string }[];
  };
  return batches[0];
};

async function seal(kind: string, carrier: string): Promise<string> {
  const { page } = desk;
  await at(page, 'submission-create').click();
  await at(page, 'create-kind').selectOption(kind);
  await at(page, 'create-carrier').selectOption(carrier);
  await at(page, 'submission-seal').and(page.locator(':enabled')).click();
  await at(page, 'batch-carrier').waitFor();
  return (await newest())?.batchId ?? '';
}

describe('a desk without a network', () => {
  it('needs the code of its organisation alone, and completes a batch by stick', async () => {
    const { page } = desk;
    await goTo(page, 'submission');
    await at(page, 'connection-organisation').fill('demo');
    await at(page, 'connection-save').click();
    const batchId = await seal('patent.registration', 'bundle');
    expect(await at(page, 'batch-waits').first().textContent()).toBe('还没有写成文件');
    await answerDialogs(desk, { saveIn: shared.folder });
    await at(page, 'batch-export').click();
    const out = join(shared.folder, `上报-${batchId.slice(-8)}.pbo`);
    await page.getByText(out).first().waitFor();

    const back = join(shared.folder, 'back.pbr');
    const access = { endpoint: platform.url, organisationCode: 'demo', tokenFrom: 'TOKEN' };
    const job = shared.file('relay.json', JSON.stringify([{ relay: { file: out, out: back, ...access } }]));
    const relayed = await runJob(job, relayProfile, { TOKEN: 'demo-token' });
    expect(relayed.lines).toMatchObject([{ step: 'relay', ok: true, batchId, records: COUNT }]);

    await closeToasts(page);
    await answerDialogs(desk, { open: back });
    await at(page, 'batch-import').click();
    await at(page, 'import-accept-keys').click();
    await page.locator('[data-testid=batch-detail][data-state=closed]').waitFor();
    expect(await numberIn(page, 'batch-receipts')).toBe(COUNT);
    await at(page, 'batch-import').click();
    await page.getByText('这份文件以前导入过').waitFor();
    expect((await platform.counts()).effects).toBe(COUNT);
  });

  it('shows a record as it left, says that it names nobody, and finds its receipt', async () => {
    const { page } = desk;
    await at(page, 'batch-lines').locator('tbody tr').first().dblclick();
    await at(page, 'record-preview')
      .getByText(`"key": "${numberOf(0)}"`)
      .waitFor();
    await at(page, 'personal-none').waitFor();
    await at(page, 'submission-tab-papers').click();
    await at(page, 'papers-search').fill(numberOf(3));
    await at(page, 'papers-grid').locator('tbody tr').first().waitFor();
    expect(await at(page, 'papers-count').textContent()).toBe('1 份');
  });
});

describe("the platform's spreadsheet", () => {
  it('is written from the cards, and its result comes back row by row', async () => {
    const found = await desk.ask('store.query', { name: 'patents.ids', input: {} });
    for (const id of (found as { ids: string[] }).ids) {
      const patch = {
        implementationStatus: 'none',
        transferModes: ['ordinaryLicence'],
        maturity: '中试',
        selfRating: '较高',
        prospects: '在线检测',
        fundingDeclaration: { status: 'notFunded' },
      };
      await desk.ask('store.command', {
        name: 'record.update',
        input: { entity: 'patent', id, expectedRev: 1, patch },
        commandId: `fill-${id}`,
      });
    }
    const { page } = desk;
    const batchId = await seal('patent.inventory', 'template');
    const sheet = join(shared.folder, 'template.xlsx');
    expect(await desk.ask('submission.exportTemplate', { batchId, file: sheet })).toMatchObject({
      rows: COUNT,
    });
    const { preview } = await desk.ask('import.sniff', { file: sheet });
    expect(preview[0]?.slice(0, 2)).toEqual(['专利号', '专利名称']);
    expect(preview[1]).toContain('普通许可');

    const result = join(shared.folder, 'result.xlsx');
    const states = ['登记入库', '退回修改', '登记入库', '登记入库', '待学校审核', '不认识'];
    await desk.ask('export.table', {
      format: 'xlsx',
      name: '结果',
      columns: ['专利号', '审核状态', '审核意见'],
      rows: states.map((state, n) => [numberOf(n), state, state === '退回修改' ? '场景太简单' : '']),
      file: result,
    });
    await answerDialogs(desk, { open: result });
    await at(page, 'batch-import').click();
    const bad = at(page, 'import-bad');
    await bad.waitFor();
    expect(await bad.textContent()).toContain('审核状态不认识');
    await page.keyboard.press('Escape');
    const refused = await desk.ask('store.query', {
      name: 'batch.lines',
      input: { batchId, statuses: ['rejected'] },
    });
    expect(refused).toMatchObject({
      total: 1,
      lines: [{ receipt: { message: { zh: '退回修改：场景太简单' } } }],
    });
  });
});

describe('a kind without a page', () => {
  it('is filled in as a spreadsheet and read back, with what is wrong by row and column', async () => {
    const { page } = desk;
    await at(page, 'submission-tab-batches').click();
    await at(page, 'submission-create').click();
    await at(page, 'create-kind').selectOption('patent.evaluation');
    await answerDialogs(desk, { saveIn: shared.folder });
    await at(page, 'payload-template').click();
    const template = join(shared.folder, '填报模板-专利评估结果.xlsx');
    await eventually(() => existsSync(template)).toBe(true);
    const { preview } = await desk.ask('import.sniff', { file: template });
    const [heads = [], example = []] = preview;
    expect(example[0]).toContain('示例');
    const filled = join(shared.folder, 'filled.xlsx');
    const day = heads.findIndex((head) => head.startsWith('评估日期'));
    const rows = ['2026-05-20', '去年'].map((date, n) =>
      example.map((cell, i) => (i === 0 ? '' : i === 1 ? numberOf(n) : i === day ? date : cell)),
    );
    await desk.ask('export.table', { format: 'xlsx', name: '填报', columns: heads, rows, file: filled });
    await answerDialogs(desk, { open: filled });
    await at(page, 'payload-read').click();
    await eventually(() => at(page, 'payload-said').textContent()).toBe('表中 2 条，1 条可以上报');
    expect(await at(page, 'payload-issues').textContent()).toContain('3评估日期去年不是日期');
    await eventually(() => at(page, 'create-send').textContent()).toBe('1');
    if (process.env.SHOTS) await page.screenshot({ path: join(process.env.SHOTS, 'payload.png') });
    await page.getByRole('button', { name: '取消' }).first().click();
  });
});

it('every tab is clean for axe and nothing is wider than the common screen', async () => {
  const { page } = desk;
  for (const tab of ['batches', 'papers', 'compare', 'templates', 'platform']) {
    await at(page, `submission-tab-${tab}`).click();
    await closeToasts(page);
    await quiet(page);
    expect(await objections(page), tab).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth), tab).toBe(
      true,
    );
  }
});

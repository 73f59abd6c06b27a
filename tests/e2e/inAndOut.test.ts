// What goes out of the desk comes back in: exported lists, newer lists over older ones, documents, papers.
import { readFileSync, writeFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch, type RunningDesk, remove, runJob } from './desk';
import { answerDialogs } from './support/dialogs';
import { eventually } from './support/eventually';
import { at, chooseList, dryRun, goTo, importList, numberIn } from './support/hands';
import { numberOf, sharedFolder, writeList } from './support/lists';
import { canReadText, pageTexts, pdfFacts } from './support/pdf';
import { recordsOf } from './support/records';

const COUNT = 60;
const shared = sharedFolder();
const out = (name: string): string => join(shared.folder, name);
let desk: RunningDesk;
const { command } = recordsOf(() => desk);

beforeAll(async () => {
  desk = await launch();
  await importList(desk, await writeList(out('台账.xlsx'), { count: COUNT, bad: 0 }));
});
afterAll(async () => {
  await desk?.close();
  remove(desk.profile);
  shared.remove();
});

describe('an exported list', () => {
  it.each(['xlsx', 'csv'] as const)('as %s comes back without a change', async (format) => {
    const file = out(`清单.${format}`);
    const written = await desk.ask('export.patents', { format, file });
    expect(written).toMatchObject({ file, rows: COUNT });
    await chooseList(desk, file);
    await dryRun(desk.page);
    expect(await numberIn(desk.page, 'import-count-rows')).toBe(COUNT);
    expect(await numberIn(desk.page, 'import-count-unchanged')).toBe(COUNT);
    expect(await numberIn(desk.page, 'import-count-rejected')).toBe(0);
  });

  it('of nothing is refused with the way out', async () => {
    const result = await desk.call('export.patents', {
      format: 'csv',
      text: '没有这样的专利',
      file: out('无.csv'),
    });
    expect(result).toMatchObject({ ok: false, error: { code: 'EMPTY_EXPORT' } });
  });

  it('that can not be written says so and leaves nothing behind', async () => {
    const result = await desk.call('export.patents', { format: 'xlsx', file: out('不存在/清单.xlsx') });
    expect(result).toMatchObject({ ok: false, error: { code: 'FILE_NOT_WRITABLE' } });
  });
});

describe('a newer list over the store', () => {
  it('shows ended rights before it writes, and keeps a field that shall be kept', async () => {
    const { rows } = (await desk.ask('store.query', {
      name: 'patents.list',
      input: { filter: { buckets: ['inForce'] }, limit: 2 },
    })) as { rows: Array<{ applicationNumber: string; title: string; applicants: string }> };
    const [first, second] = rows;
    if (first === undefined || second === undefined) throw new Error('the list has no patent in force');
    const text = [
      '申请号,专利名称,法律状态,申请（专利权）人',
      `${first.applicationNumber},${first.title},未缴年费专利权终止,${first.applicants}`,
      `${second.applicationNumber},${second.title},未缴年费专利权终止,某接收公司；${second.applicants}`,
      `${numberOf(7)},一种新专利,授权,示例大学`,
    ];
    await writeFile(out('新清单.csv'), `\ufeff${text.join('\r\n')}\r\n`);
    await chooseList(desk, out('新清单.csv'));
    await dryRun(desk.page);
    const changes = at(desk.page, 'import-change');
    await changes.first().waitFor();
    await expect(changes.first().textContent()).resolves.toBe('法律状态：有效 → 失效');
    expect(await changes.count()).toBe(3);
    await expect(at(desk.page, 'import-absent').isVisible()).resolves.toBe(true);
    await changes.filter({ hasText: '申请（专利权）人' }).click();
    await desk.page.getByText('某接收公司').first().waitFor();
    const kind = changes.filter({ hasText: '申请（专利权）人' }).locator('..');
    await kind.getByRole('checkbox').check();
    await at(desk.page, 'import-apply').click();
    await at(desk.page, 'import-done').waitFor();
    const after = (await desk.ask('store.query', {
      name: 'patents.list',
      input: { text: second.applicationNumber },
    })) as { rows: Array<{ legalBucket: string; applicants: string }> };
    expect(after.rows[0]).toMatchObject({ legalBucket: 'lapsed', applicants: second.applicants });
  });
});

describe('a document', () => {
  it('is taken in, shown, saved as a copy, checked, and refused where it is not there', async () => {
    const file = shared.file('说明.txt', '一份说明');
    const { added, refused } = await desk.ask('documents.add', { files: [file, '/nowhere/合同.pdf'] });
    expect(refused).toMatchObject([{ code: 'FILE_NOT_FOUND' }]);
    const hash = added[0]?.hash ?? '';
    const { url, show } = await desk.ask('documents.preview', { hash });
    expect(show).toBe('text');
    const text = await desk.page.evaluate((address) => {
      const frame = document.createElement('iframe');
      frame.src = address;
      return new Promise<boolean>((done) => {
        frame.onload = () => done(true);
        frame.onerror = () => done(false);
        document.body.append(frame);
      });
    }, url ?? '');
    expect(text).toBe(true);
    await answerDialogs(desk, { saveIn: shared.folder });
    await desk.ask('documents.saveAs', { hash, name: '副本.txt' });
    expect(readFileSync(out('副本.txt'), 'utf8')).toBe('一份说明');
    expect(await desk.ask('documents.verify', {})).toMatchObject({
      files: 1,
      damaged: [],
      missing: [],
      unused: 1,
    });
  });

  it('that is gone or altered is found in the settings, and is brought back from its original', async () => {
    const original = shared.file('证书.txt', '专利证书正文');
    const { added } = await desk.ask('documents.add', { files: [original] });
    const { rows } = (await desk.ask('store.query', { name: 'patents.list', input: { limit: 1 } })) as {
      rows: { id: string; rev: number }[];
    };
    const [row] = rows;
    const patch = { documents: added };
    await command('record.update', { entity: 'patent', id: row?.id, expectedRev: row?.rev, patch });
    const { page } = desk;
    const hash = added[0]?.hash ?? '';
    await goTo(page, 'settings');
    await at(page, 'settings-nav-store').click();
    await at(page, 'documents-verify').click();
    await at(page, 'documents-verified').waitFor();
    writeFileSync(join(desk.profile, 'documents', hash.slice(0, 2), hash), '别的');
    await at(page, 'documents-verify').click();
    await eventually(() => at(page, 'documents-differ').textContent()).toContain('证书.txt内容已被改动');
    if (process.env.SHOTS) await page.screenshot({ path: join(process.env.SHOTS, 'documents.png') });
    await answerDialogs(desk, { open: original });
    await at(page, 'documents-give-back').click();
    await at(page, 'documents-verified').waitFor();
  });

  it('can not be fetched by script from the desk, only shown', async () => {
    const { added } = await desk.ask('documents.add', { files: [shared.file('b.txt', '乙')] });
    const blocked = await desk.page.evaluate(
      (hash) =>
        fetch(`app://document/${hash}`).then(
          () => false,
          () => true,
        ),
      added[0]?.hash ?? '',
    );
    expect(blocked).toBe(true);
  });
});

describe('papers', () => {
  it('the inventory lists rights in force with the six questions', async () => {
    await goTo(desk.page, 'reports');
    await at(desk.page, 'report-kind-inventory').click();
    const frame = desk.page.frameLocator('[data-testid=report-preview]');
    await frame.getByText('存量专利盘点表').first().waitFor({ timeout: 30_000 });
    await answerDialogs(desk, { saveIn: shared.folder });
    await at(desk.page, 'report-pdf').click();
    await at(desk.page, 'report-saved').waitFor({ timeout: 60_000 });
    const saved = out('存量专利盘点表.pdf');
    expect(pdfFacts(saved).size[0]).toBeGreaterThan(pdfFacts(saved).size[1]);
    if (canReadText) {
      const pages = pageTexts(saved);
      expect(pages.at(-1)).toContain('统计口径');
      for (const page of pages.slice(1, -1)) expect(page).toContain('申请号');
    }
  });

  it('of a page stand upright, with their fonts inside', async () => {
    const { job } = await desk.ask('report.paper', {
      title: '期限清单',
      sections: [
        {
          heading: '一、清单',
          table: {
            columns: [
              { label: '名称', weight: 3 },
              { label: '金额（元）', align: 'right' },
            ],
            rows: Array.from({ length: 90 }, (_, i) => [`第 ${i + 1} 项`, '1,200.00']),
            foot: ['合计', '108,000.00'],
          },
        },
      ],
      signatures: ['制表'],
    });
    const made = await desk.ask('report.pdf', { job, file: out('期限.pdf') });
    const facts = pdfFacts(out('期限.pdf'));
    expect(facts.pages).toBe(made.pages);
    expect(facts.size[1]).toBeGreaterThan(facts.size[0]);
    expect(facts.embedded).toBe(facts.fontDescriptors);
    if (canReadText) for (const page of pageTexts(out('期限.pdf'))) expect(page).toContain('金额（元）');
  });
});

describe('a job', () => {
  it('exports what a filter finds', async () => {
    const profile = `${shared.folder}/profile`;
    const list = await writeList(out('夜.xlsx'), { count: 20, bad: 0 });
    const steps = [
      { import: { file: list } },
      { export: { out: out('夜.csv'), filter: { types: ['invention'] } } },
    ];
    const { lines, code } = await runJob(shared.file('job.json', JSON.stringify(steps)), profile);
    expect(code).toBe(0);
    expect(lines[1]).toMatchObject({ step: 'export', ok: true });
    const rows = readFileSync(out('夜.csv'), 'utf8').trimEnd().split('\r\n');
    expect(rows.length).toBe(Number(lines[1]?.rows) + 1);
    const wrong = await runJob(shared.file('wrong.json', '[{"export":{"out":"a.doc"}}]'), profile);
    expect(wrong.lines[0]).toMatchObject({ ok: false, error: { code: 'JOB_UNREADABLE' } });
  });
});

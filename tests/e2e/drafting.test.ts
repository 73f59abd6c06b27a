// A contract from the register to Word: drafted, kept as a version of the text, an own template filled, a text reviewed.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Document, Packer, Paragraph, TextRun } from 'docx';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readWord } from '../../src/main/core/drafting/readWord';
import type { RouteInput } from '../../src/shared/routes';
import { launch, openFolder, type RunningDesk, remove } from './desk';
import { eventually } from './support/eventually';
import { at, goTo } from './support/hands';
import { recordsOf } from './support/records';

let desk: RunningDesk;
let page: Page;
let agreementId = '';
const out = openFolder('drafting');

const { command } = recordsOf(() => desk);

const agreement = async () => {
  const input = { name: 'drafting.source', input: { agreementId } } as RouteInput<'store.query'>;
  const { agreement: found } = (await desk.ask('store.query', input)) as {
    agreement: { versions?: { hash: string; name: string; way: string }[] };
  };
  return found;
};

const textOf = async (file: string): Promise<string> => {
  const read = await readWord(file);
  return read.ok ? read.value.text : JSON.stringify(read.error);
};

beforeAll(async () => {
  desk = await launch();
  page = desk.page;
  page.setDefaultTimeout(8000);
  const names = { 'organisation.name': '示例大学', 'organisation.code': '12370000400000624D' };
  await command('settings.put', { values: names });
  const { id: patentId } = await command('record.create', {
    entity: 'patent',
    fields: {
      applicationNumber: '201710911092.2',
      type: 'invention',
      title: '一种电池隔膜',
      grantDate: '2020-01-10',
      publications: [],
      applicants: ['示例大学'],
      inventors: [],
      ipc: [],
      legalBucket: 'inForce',
      projectIds: [],
    },
  });
  const terms = {
    mode: 'exclusiveLicence',
    patentIds: [patentId],
    field: '锂离子电池',
    territory: '中国境内',
    months: 60,
    confidentialMonths: 36,
    consideration: {
      upfrontFen: 20_000_000,
      royalty: { base: 'netSales', rate: { n: 35, d: 1000 }, everyMonths: 6, dueDays: 30 },
    },
  };
  const made = await command('record.create', {
    entity: 'agreement',
    fields: {
      title: '电池隔膜专利许可',
      mode: 'licence',
      kind: 'exclusiveLicence',
      party: '示例新材料有限公司',
      partyCode: '91370000MA3C000001',
      patentIds: [patentId],
      contributors: [{ name: '张三' }],
      state: 'draft',
      terms,
    },
  });
  agreementId = made.id;
  await goTo(page, 'agreements');
  await page.getByText('电池隔膜专利许可').first().click();
  await page.getByRole('button', { name: '起草' }).first().click();
});
afterAll(async () => {
  await desk?.close().catch(() => undefined);
  remove(desk.profile);
  remove(out);
});

describe('a contract', () => {
  it('is drafted from the terms, names what is missing, and a clause can be left out', async () => {
    const contract = at(page, 'contract');
    await contract.waitFor();
    await eventually(() => contract.textContent()).toContain('许可方式为独占实施许可');
    const text = await contract.textContent();
    expect(text).toContain('入门费：人民币200,000.00元（大写：贰拾万元整）');
    expect(text).toContain('净销售额的3.5%');
    expect(await at(page, 'draft-blanks').textContent()).toContain('争议解决');
    expect(await contract.textContent()).toContain('不可抗力');
    await at(page, 'clause-forceMajeure').click();
    await eventually(() => contract.textContent()).not.toContain('不可抗力');
    expect(await at(page, 'clause-payment').isDisabled()).toBe(true);
  });

  it('is kept as a version of the text, by the hash of a Word file that says the same', async () => {
    await at(page, 'draft-keep').click();
    await page.getByText('已存入').first().waitFor();
    await eventually(async () => (await agreement()).versions).toHaveLength(1);
    const [version] = (await agreement()).versions ?? [];
    expect(version).toMatchObject({ way: 'drafted' });
    const file = join(out, 'kept.docx');
    await desk.ask('documents.saveAs', { hash: version?.hash ?? '', name: 'kept.docx', file });
    const text = await textOf(file);
    expect(text).toContain('专利实施许可合同');
    expect(text).toContain('ZL201710911092.2');
    expect(text).not.toContain('不可抗力');
  });

  it('of the office fills its own Word template, and a wrong one names its field', async () => {
    const template = async (name: string, line: string): Promise<string> => {
      const children = [new Paragraph({ children: [new TextRun(line)] })];
      const file = join(out, name);
      writeFileSync(file, await Packer.toBuffer(new Document({ sections: [{ children }] })));
      const { added } = await desk.ask('documents.add', { files: [file] });
      return added[0]?.hash ?? '';
    };
    const values = {
      single: { 甲方: '示例大学' },
      lists: { 专利: [{ 专利号: 'ZL201710911092.2' }], 付款: [] },
      empty: [],
    };
    const file = join(out, 'filled.docx');
    const good = await template('own.docx', '{甲方} {#专利}{专利号}{/专利} {未知}');
    const done = await desk.ask('drafting.fill', {
      template: good,
      values,
      name: 'a.docx',
      file,
      keep: false,
    });
    expect(done.unknown).toEqual(['未知']);
    expect(await textOf(file)).toContain('示例大学 ZL201710911092.2');
    const bad = await template('wrong.docx', '{甲方');
    const refused = await desk.call('drafting.fill', {
      template: bad,
      values,
      name: 'b.docx',
      file,
      keep: false,
    });
    expect(refused).toMatchObject({ ok: false, error: { code: 'TEMPLATE_WRONG' } });
    expect(readFileSync(file).length).toBeGreaterThan(0);
  });
});

describe('an agreement from outside', () => {
  it('is reviewed clause by clause and the findings can be printed', async () => {
    await at(page, 'drafting-review').click();
    await at(page, 'review-text').fill('第一条 全部知识产权归甲方所有。\n第二条 乙方不得发表论文。');
    await at(page, 'review-count').waitFor();
    await page.getByText('全部成果归对方所有').waitFor();
    await at(page, 'review-print').click();
    await at(page, 'report-pdf').waitFor();
    expect(await page.getByText('合同知识产权条款审查意见').count()).toBeGreaterThan(0);
  });

  it('that is a PDF is refused with what to do instead', async () => {
    const file = join(out, 'a.pdf');
    writeFileSync(file, '%PDF-1.7 nothing');
    const refused = await desk.call('drafting.read', { file });
    expect(refused).toMatchObject({ ok: false, error: { code: 'TEXT_NOT_READ', data: { file: 'a.pdf' } } });
  });
});

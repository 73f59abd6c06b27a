import { describe, expect, it } from 'vitest';
import type { Patent } from '../patents/records';
import { PaperDraft } from '../reporting/paper';
import { draftOf, facts, patent } from './filings.testkit';
import { filingKinds } from './kinds';
import { maskName, noticeParagraphs } from './notice/noticeText';
import { checksPaper, filingPaper } from './paper';
import { FilingKind } from './records';
import { wantedFilings } from './wanted';

const five = Array.from({ length: 5 }, (_, n) => patent({ id: `p${n}` as Patent['id'], title: `专利${n}` }));

describe('the paper of a filing', () => {
  it.each(FilingKind.options)('%s can be printed in both languages, empty as it is', (kind) => {
    const given = facts();
    for (const lang of ['zh', 'en'] as const) {
      const draft = { ...draftOf(kind, given), state: 'draft' };
      const paper = filingPaper(draft, given, lang);
      expect(PaperDraft.safeParse(paper).error?.issues).toBeUndefined();
      expect(paper.watermark).toBe('draft');
      const checks = checksPaper('x', filingKinds[kind].checks(given, draft), lang);
      expect(PaperDraft.safeParse(checks).error?.issues).toBeUndefined();
      expect(JSON.stringify(checks.sections)).not.toMatch(/\{\w+\}/);
    }
  });

  it('puts more than three patents of a licence into an annex', () => {
    const given = facts({ patents: five });
    const { sections } = filingPaper({ ...draftOf('licenceRecordal', given), state: 'ready' }, given, 'zh');
    expect(sections.at(-1)?.heading).toBe('附页：其余 2 项专利');
    expect(sections.at(-1)?.table?.rows.map((row) => row[2])).toEqual(['专利3', '专利4']);
  });

  it('writes amounts with their unit, rates in per cent, ticks of papers', () => {
    const given = facts();
    const draft = draftOf('licenceRecordal', given, {
      payment: 'royalty',
      royaltyBase: 'netSales',
      royaltyRate: { n: 35, d: 1000 },
      papers: ['form'],
    });
    const text = JSON.stringify(filingPaper({ ...draft, state: 'ready' }, given, 'zh').sections);
    for (const words of ['300,000.00 元', '3.5%', '☑\u00a0备案申请表', '☐\u00a0委托书', '普通许可'])
      expect(text).toContain(words);
  });

  it('shortens names in a masked notice and leaves out posts and relations', () => {
    const content = {
      organisation: '某大学',
      price: '1 元',
      contributors: [{ name: '张一山', post: '教授' }],
      related: '张一山持股',
      contact: '科研处',
    };
    expect(noticeParagraphs(content, 'full', 'zh').join('')).toContain('张一山（教授）');
    const masked = noticeParagraphs(content, 'masked', 'zh').join('');
    expect(masked).toContain('张**');
    expect(masked).not.toMatch(/一山|教授|持股/);
    expect([maskName('欧阳明远'), maskName('李'), maskName('王五')]).toEqual(['欧阳**', '李', '王*']);
  });
});

describe('what has still to be filed', () => {
  const kindsOf = (given: ReturnType<typeof facts>) =>
    wantedFilings(given.agreements, given.filings, given.days).map(({ kind, due }) => [kind, due]);

  it('is the recordal with its day and the technology contract of a signed licence', () => {
    expect(kindsOf(facts())).toEqual([
      ['licenceRecordal', '2027-01-11'],
      ['techContractRegistration', undefined],
    ]);
  });

  it('is nothing that was begun, registered already or is not signed', () => {
    const { agreements } = facts();
    const [one] = agreements;
    if (one === undefined) throw new Error('no agreement');
    expect(
      kindsOf(facts({ agreements: [{ ...one, techContractNumber: '2026' }] })).map(([kind]) => kind),
    ).toEqual(['licenceRecordal']);
    const { signedOn: _signedOn, ...unsigned } = one;
    expect(kindsOf(facts({ agreements: [unsigned] }))).toEqual([]);
  });
});

// The papers of example B: they carry the same totals, and nobody reads of another what is not theirs to read.
import { describe, expect, it } from 'vitest';
import { PaperDraft } from '../../reporting/paper';
import { exampleB } from '../samples.testkit';
import { calculationSheet } from './calculationSheet';
import { caseB, caseOf, names, policyNamed } from './papers.testkit';
import { publicNotice } from './publicNotice';
import { personStatement } from './statement';

const textOf = (draft: PaperDraft): string => JSON.stringify(draft);

describe('the calculation sheet', () => {
  const sheet = calculationSheet(caseB());
  it('is a paper that can be printed', () => {
    expect(PaperDraft.safeParse(sheet).success).toBe(true);
  });
  it('shows each party to the fen, and that they add up to what came in', () => {
    const table = sheet.sections[0]?.table;
    const row = (at: number) => table?.rows[at]?.slice(0, 2);
    expect(row(0)).toEqual(['到账合计', '632,098.76']);
    expect(row(3)).toEqual(['净收入', '598,304.19']);
    expect(row(4)).toEqual(['　其中：团队', '468,812.93']);
    expect(table?.foot?.[1]).toBe('632,098.76');
  });
  it('writes the total in characters that can not be altered', () => {
    expect(textOf(sheet)).toContain('陆拾叁万贰仟零玖拾捌元柒角陆分');
  });
  it('numbers every figure after those it was made of', () => {
    const trace = sheet.sections.find(({ heading }) => heading?.includes('计算过程'))?.table?.rows ?? [];
    expect(trace.length).toBeGreaterThan(20);
    for (const [number, , , from = ''] of trace)
      for (const earlier of from.split('、').filter((one) => one !== ''))
        expect(Number(earlier)).toBeLessThan(Number(number));
    expect(trace.at(-1)?.[4]).toBe('46,881.29');
  });
  it('holds the team against the law and says where it is read', () => {
    expect(textOf(sheet)).toContain('促进科技成果转化法第四十五条');
    expect(textOf(sheet)).toContain('符合');
    expect(textOf(sheet)).toContain('（未核实）');
  });
  it('says how much is missing where the law is not kept', () => {
    const policy = policyNamed('shape-4-co-owners');
    const short = calculationSheet(caseOf(policy, exampleB()));
    expect(textOf(short)).toContain('不足 7,');
  });
  it('is complete in English', () => {
    const english = calculationSheet(caseB('en'));
    expect(english.sections[0]?.table?.rows[0]?.[0]).toBe('All receipts');
    expect(PaperDraft.safeParse(english).success).toBe(true);
  });
});

describe('the public notice', () => {
  const notice = publicNotice(caseB(), { from: '2024-12-31', contract: '' });
  it('shows name, post, contribution and award, and their sum', () => {
    const table = notice.sections[1]?.table;
    expect(table?.rows[0]).toEqual(['1', '赵一', '教授', '完成人', '45%', '210,965.82']);
    expect(table?.foot?.[5]).toBe('468,812.93');
  });
  it('counts its days, the first not included', () => {
    expect(notice.facts.at(-1)?.value).toBe('2024-12-31 — 2025-01-15');
  });
  it('shows no identity and no account, and says so', () => {
    expect(textOf(notice)).toContain('不含身份证件号码');
    expect(PaperDraft.safeParse(notice).success).toBe(true);
  });
  it('leaves what goes to research accounts out of the cash awards', () => {
    const paper = caseOf(policyNamed('shape-5-research-account'), exampleB());
    const table = publicNotice(paper, { from: '2024-12-31', contract: 'HT-1' }).sections[1]?.table;
    expect(table?.columns.at(-1)?.label).toBe('科研账户（元）');
    expect(table?.rows[0]?.slice(-2)).toEqual(['138,894.96', '59,526.41']);
  });
});

describe('a personal statement', () => {
  const statement = personStatement(caseB(), 'p1', [{ label: '当月预扣', amount: '1.00' }]);
  it('shows the own share, in figures and in words', () => {
    expect(textOf(statement)).toContain('210,965.82');
    expect(textOf(statement)).toContain('贰拾壹万零玖佰陆拾伍元捌角贰分');
  });
  it('names nobody else and shows no amount of anybody else', () => {
    for (const other of ['p2', 'p3', 'p4'] as const)
      expect(textOf(statement)).not.toContain(names.persons[other]);
    for (const amount of ['140,643.88', '70,321.94', '46,881.29', '64,745.63'])
      expect(textOf(statement)).not.toContain(amount);
  });
  it('says once that the tax is an estimate, and nothing of it where there is none', () => {
    expect(statement.notes.join('')).toContain('不构成税务意见');
    expect(personStatement(caseB(), 'p1').notes.join('')).not.toContain('税务意见');
  });
  it('parts payment and research account', () => {
    const paper = caseOf(policyNamed('shape-5-research-account'), exampleB());
    const rows = personStatement(paper, 'p4').sections[0]?.table?.rows;
    expect(rows?.slice(-2)).toEqual([
      ['其中：支付本人', '30,865.55'],
      ['其中：进入科研账户', '13,228.09'],
    ]);
  });
});

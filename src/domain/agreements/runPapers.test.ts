// The papers of runs: a later one says what was paid before, nobody reads another's amounts, shares and profits have theirs.
import { describe, expect, it } from 'vitest';
import { computeRun, draftRun, linesOf, type RunInput, reversalOf, shippedPolicies } from '../distribution';
import { exampleB } from '../distribution/samples.testkit';
import type { Agreement, DistributionRun } from '../patents/records';
import { PaperDraft } from '../reporting/paper';
import type { RunDossier } from './runDossier';
import { noticePaper, papersOf, sheetPaper, statementPaper } from './runPapers';
import { statementTaxes } from './statementTaxes';
import { reliefOfRun } from './taxPaper';
import { departmentsPaper, personsPaper } from './yearlyPaper';

const policy = (id: string) => shippedPolicies.find((one) => one.id === id)!;
const names = ['赵一一', '钱二', '孙三', '李四'];
const people = names.map((name, index) => ({
  person: `p${index + 1}`,
  name,
  post: '教授',
  work: '完成人',
}));
const agreement = {
  id: 'a1',
  title: '电池管理系统许可合同',
  number: 'H-1',
  party: '示例科技有限公司',
  techContractNumber: '2024110000000001',
} as unknown as Agreement;

const whole: RunInput = {
  kind: 'distribution',
  policy: policy('shape-7-full-pools'),
  facts: exampleB(),
  paidBefore: [],
};

function dossierOf(input: RunInput, patch: Partial<DistributionRun> = {}): RunDossier {
  const result = computeRun(input);
  const run = { ...draftRun('r1', '张经办', input), state: 'paid', result, reviewedBy: '李复核' };
  const record = {
    id: 'r1',
    title: '第一次分配',
    agreementId: 'a1',
    upTo: '2024-12-31',
    state: 'paid',
    fen: result.value,
    incomeIds: ['upfront', 'royalty'],
    outlayIds: [],
    people,
    run: {
      ...run,
      executedOn: '2025-03-19',
      publicity: { from: '2025-03-03', ends: '2025-03-18', place: '公告栏' },
      approvals: [{ body: 'researchOffice', by: '王处长', on: '2025-03-01' }],
    },
    ...patch,
  } as unknown as DistributionRun;
  return { record, agreement, units: {}, approvals: ['researchOffice'], lang: 'zh' };
}
const text = (draft: PaperDraft | undefined): string => JSON.stringify(draft ?? '');

describe('the papers of a run of receipts', () => {
  const dossier = dossierOf(whole);
  it('are those the office signs, and every one can be printed', () => {
    const papers = papersOf(dossier);
    expect(papers.map(([key]) => key)).toEqual(['sheet', 'approval', 'notice', 'payments', 'tax']);
    for (const [key, draft] of papers) expect(PaperDraft.safeParse(draft).success, key).toBe(true);
  });

  it('the approval form names who agreed on which day, and who has to', () => {
    const [, approval] = papersOf(dossier).find(([key]) => key === 'approval')!;
    expect(approval.title).toBe('科技成果转化收益分配与现金发放审批表');
    expect(text(approval)).toContain('["科研院（处）","同意","王处长","2025-03-01"]');
    expect(text(approval)).toContain('陆拾叁万贰仟零玖拾捌元柒角陆分');
    const asked = { ...dossier, approvals: ['researchOffice', 'vicePresident'] };
    expect(text(papersOf(asked)[1]?.[1])).toContain('["分管校领导","","",""]');
  });

  it('a notice may hide names and never shows more of them than the first character', () => {
    expect(text(noticePaper(dossier))).toContain('赵一一');
    const masked = text(noticePaper(dossier, true));
    expect(masked).toContain('赵**');
    for (const name of names) expect(masked).not.toContain(name);
  });

  it('a statement holds the amounts of one person only', () => {
    for (const { person, name } of people) {
      const paper = text(statementPaper(dossier, person));
      expect(paper).toContain(name);
      for (const other of people.filter((one) => one.person !== person)) {
        expect(paper).not.toContain(other.name);
        const amount = { p1: '210,965.82', p2: '140,643.88', p3: '70,321.94', p4: '46,881.29' }[other.person];
        expect(paper).not.toContain(amount);
      }
    }
  });

  it('the tax table counts half where every condition is met, and says which is not', () => {
    expect(reliefOfRun(dossier).every(({ met }) => met)).toBe(true);
    const [, tax] = papersOf(dossier).find(([key]) => key === 'tax')!;
    expect(text(tax)).toContain('"210,965.82","105,482.91"');
    const late = dossierOf(whole, {
      run: { ...dossier.record.run, paid: { on: '2027-02-01', evidence: 'x' } },
    });
    const notMet = reliefOfRun(late).filter(({ met }) => !met);
    expect(notMet.map(({ condition }) => condition)).toEqual(['WITHIN_MONTHS']);
    const without = { ...dossier, agreement: null };
    expect(reliefOfRun(without).filter(({ met }) => !met)[0]?.condition).toBe('CONTRACT_REGISTERED');
    expect(text(papersOf(without).find(([key]) => key === 'tax')?.[1])).toContain('不符合或待补');
  });

  it('a statement with wages says what the award adds in its month and in the year', () => {
    const wages = { salary: 2_500_000, special: 500_000, additional: 300_000 };
    const lines = statementTaxes(dossier, 'p1', wages);
    expect(lines.map(({ label }) => label)).toEqual([
      '3 月计入工资薪金（减按 50%）',
      '3 月因奖励多扣税额',
      '全年因奖励增加税额',
      '税后约得',
    ]);
    expect(text(statementPaper(dossier, 'p1', lines))).toContain('105,482.91');
    const outside = dossierOf(whole, { people: [{ ...people[0]!, external: true }] });
    expect(statementTaxes(outside, 'p1', wages)[0]?.label).toContain('劳务报酬');
  });
});

describe('a second run', () => {
  const first = { ...whole, facts: { ...exampleB(), receipts: exampleB().receipts.slice(0, 1) } };
  const paid = linesOf(computeRun(first));
  const dossier = dossierOf({ ...whole, paidBefore: paid });

  it('says on its sheet for each party what is due, what was paid before, and the rest', () => {
    const [now] = sheetPaper(dossier)?.sections ?? [];
    expect(now?.heading).toContain('此前各次已发');
    expect(now?.table?.foot).toEqual(['本次分配金额', '632,098.76', '200,000.00', '432,098.76']);
    const team = now?.table?.rows.find(([who]) => who === '赵一一');
    expect(team?.[1]).toBe('210,965.82');
  });

  it('its statement takes off what the person has had', () => {
    const paper = statementPaper(dossier, 'p1');
    const rows = paper?.sections[0]?.table?.rows ?? [];
    expect(rows.map(([what]) => what)).toEqual(['团队奖励总额', '累计应得', '减：此前已发', '本次分配']);
  });
});

describe('other runs', () => {
  it('shares are said as parts of the company, and are no cash: no payment list, no tax table', () => {
    const facts = {
      ...exampleB(),
      mode: 'equity' as const,
      receipts: [{ id: 'a1', date: '2024-03-01', fen: 800_000_000 }],
      costs: [],
    };
    const dossier = dossierOf(
      { kind: 'equity', policy: policy('nwafu-2019'), facts, stake: '20%' },
      { basis: 'equity' },
    );
    expect(papersOf(dossier).map(([key]) => key)).toEqual(['sheet', 'approval', 'notice']);
    expect(text(noticePaper(dossier))).toContain('科技成果转化股权奖励公示表');
    // 45 % of 14 %.
    expect(text(statementPaper(dossier, 'p1'))).toContain('6.3%');
    expect(statementTaxes(dossier, 'p1', { salary: 0, special: 0, additional: 0 })).toEqual([]);
  });

  it('own use has a sheet of the profit, its rate and its floor', () => {
    const dossier = dossierOf(
      {
        kind: 'profit',
        policy: policy('cn-2015-policy'),
        facts: { ...exampleB(), receipts: [], costs: [] },
        firstYear: 2022,
        year: 2024,
        profit: 200_000_000,
      },
      { basis: 'profit' },
    );
    const sheet = text(sheetPaper(dossier));
    expect(sheet).toContain('第 3 年（最多 5 年）');
    expect(sheet).toContain('2024 年营业利润');
    expect(sheet).toContain('100,000.00');
    expect(sheet).toContain('自行实施每年不低于营业利润的 5%');
    for (const [key, draft] of papersOf(dossier)) expect(PaperDraft.safeParse(draft).success, key).toBe(true);
  });

  it('a reversal shows both runs and nothing left', () => {
    const answer = reversalOf(dossierOf(whole).record.run, 'r2', '张经办');
    if (!answer.ok) throw new Error(answer.code);
    const dossier = dossierOf(answer.run.input);
    expect(papersOf(dossier).map(([key]) => key)).toEqual(['approval', 'payments', 'reversal']);
    const [, paper] = papersOf(dossier)[2]!;
    expect(paper.sections[0]?.table?.foot).toEqual(['合计', '632,098.76', '-632,098.76', '0.00']);
    expect(statementPaper(dossier, 'p1')).toBeUndefined();
  });
});

it('the year is told by person and by department, each with its sum in words', () => {
  const sums = {
    year: '2025',
    persons: [{ name: '赵一一', departmentName: '电子学院', own: 21_096_582, research: 100, runs: 2 }],
    departments: [{ name: '', received: 63_209_876, awarded: 21_096_682, persons: 1 }],
  };
  expect(personsPaper(sums, 'zh').sections[0]?.table?.foot).toEqual([
    '',
    '合计',
    '',
    '210,965.82',
    '1.00',
    '',
  ]);
  expect(text(departmentsPaper(sums, 'zh'))).toContain('（未填写院系）');
  expect(text(departmentsPaper(sums, 'en'))).toContain('Distribution of income in 2025');
});

import { describe, expect, it } from 'vitest';
import { PaperDraft } from '../../reporting/paper';
import type { TenderFields } from '../registers';
import { agencyTables, costPerCase, monthsToGrant } from './agencyPaper';
import { CaseTally } from './figures';
import { problemText } from './paperWords';
import { scoreAgency } from './scores';
import { minutesDraft, tenderDocument } from './tenderPaper';

const tender: TenderFields = {
  title: '2026 年度专利代理机构遴选',
  openedOn: '2026-03-01',
  criteria: [
    { name: '撰写质量', weight: 70, kind: 'quality' },
    { name: '报价', weight: 30, kind: 'price' },
  ],
  bids: [
    { agency: '甲所', priceFen: 400_000, scores: [95, null] },
    { agency: '乙所', priceFen: 300_000, scores: [80, null] },
  ],
  judges: ['张一', '李二', '王三'],
};

describe('a tender on paper', () => {
  const paper = tenderDocument({ ...tender, winner: '甲所', decidedOn: '2026-03-20', minutes: '一\n\n二' });

  it('is a paper the desk can print, in both languages', () => {
    for (const language of ['zh', 'en'] as const) {
      expect(PaperDraft.safeParse(tenderDocument(tender, language)).success).toBe(true);
    }
    expect(tenderDocument(tender).watermark).toBe('draft');
    expect(paper.watermark).toBe('none');
  });

  it('shows rank, price, points and total of every bid', () => {
    // 95·0.7 + 75·0.3 = 89; 80·0.7 + 100·0.3 = 86
    expect(paper.sections[1]?.table?.rows).toEqual([
      ['1', '甲所', '4,000.00', '95.00', '75.00', '89.00'],
      ['2', '乙所', '3,000.00', '80.00', '100.00', '86.00'],
    ]);
  });

  it('names the winner, gives the minutes line by line and leaves room for signatures', () => {
    expect(paper.sections[2]?.paragraphs?.[0]).toContain('甲所');
    expect(paper.sections[3]?.paragraphs).toEqual(['一', '二']);
    expect(paper.signatures.length).toBeGreaterThan(1);
  });

  it('minutes begin with who met, the weights and the places', () => {
    const minutes = minutesDraft(tender);
    expect(minutes).toContain('张一、李二、王三');
    expect(minutes).toContain('撰写质量 70 分');
    expect(minutes).toContain('第 1 名 甲所，89.00 分');
    expect(minutesDraft(tender, 'en')).toContain('The jury proposes: 甲所.');
  });

  it('says every problem in both languages', () => {
    expect(problemText({ code: 'WEIGHTS_NOT_100', sum: 90 }, 'zh')).toContain('90');
    expect(problemText({ code: 'JUDGE_IN_BID', judge: '李二', agency: '甲所' }, 'en')).toContain('李二');
  });
});

describe('the table of agencies on paper', () => {
  it('gives every figure its unit, and a dash where nothing is known', () => {
    const tally = new CaseTally();
    const dates = { filed: 20_240_101, granted: 20_250_101, ended: 0, inForce: true };
    const base = { ...dates, outcome: 'granted', invalidated: false, claims: 0, agencyFen: -1 } as const;
    tally.add(base, 20_260_101);
    tally.add({ ...base, agencyFen: 100_001 }, 20_260_101);
    tally.add({ ...base, agencyFen: 100_002 }, 20_260_101);
    const figures = tally.figures();
    expect(monthsToGrant(figures)).toBe(12);
    expect(costPerCase(figures)).toBe(100_002);
    const none = new CaseTally().figures();
    const lines = [figures, none].map((one) => ({
      name: '甲所',
      figures: one,
      score: scoreAgency(one, figures),
    }));
    const paper = agencyTables(lines, { without: 4 });
    expect(PaperDraft.safeParse(paper).success).toBe(true);
    const [full, empty] = paper.sections[0]?.table?.rows ?? [];
    expect(full?.slice(0, 10)).toEqual([
      '甲所',
      '3',
      '3',
      '0',
      '0',
      '0',
      '100.0%',
      '43.8%–100.0%',
      '12.0',
      '1,000.02',
    ]);
    expect(empty?.slice(6)).toEqual(['—', '—', '—', '—', '—']);
    expect(paper.notes.at(-1)).toContain('4');
  });
});

// The yearly statement of one person: money by run with its sum, shares apart, what was taken back with a minus.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatAmount, sum } from '../money';
import { PaperDraft } from '../reporting/paper';
import { type PersonYear, personYearPaper } from './personYearPaper';

const row = (more: Partial<PersonYear['rows'][number]> = {}): PersonYear['rows'][number] => ({
  on: '2025-03-19',
  title: '第一次分配',
  agreement: '电池许可合同',
  isEquity: false,
  isReversal: false,
  own: 10_000_00,
  research: 2_000_00,
  ...more,
});
const year = (rows: PersonYear['rows']): PersonYear => ({
  year: '2025',
  name: '张一',
  departmentName: '化工学院',
  rows,
});

describe('the yearly statement', () => {
  it('lists the runs of the year with their sum in figures and words', () => {
    const paper = PaperDraft.parse(personYearPaper(year([row(), row({ own: 5_00, research: 0 })]), 'zh'));
    expect(paper.title).toBe('2025 年度科技成果转化收益通知单');
    expect(paper.sections[0]?.table?.foot).toEqual(['', '合计', '', '10,005.00', '2,000.00']);
    expect(paper.facts.map(({ value }) => value)).toEqual([
      '张一',
      '化工学院',
      '12,005.00 元',
      '壹万贰仟零伍元整',
    ]);
  });

  it('takes a reversal off and says so', () => {
    const back = row({ own: -10_000_00, research: -2_000_00, isReversal: true });
    const paper = personYearPaper(year([row(), back]), 'zh');
    expect(paper?.sections[0]?.table?.rows[1]?.[2]).toBe('电池许可合同（冲回）');
    expect(paper?.facts[2]?.value).toBe('0.00 元');
  });

  it('keeps shares of a company out of the money', () => {
    const paper = personYearPaper(year([row({ isEquity: true })]), 'en');
    expect(paper?.sections.map(({ heading }) => heading)).toEqual(['Awards in money', 'Awards in shares']);
    expect(paper?.sections[0]?.paragraphs).toEqual(['No award in money was carried out in 2025.']);
    expect(paper?.facts[2]?.value).toContain('0.00');
  });

  it('is no paper where the year gave nothing', () => {
    expect(personYearPaper(year([]), 'zh')).toBeUndefined();
  });

  it('adds up, whatever the runs gave', () => {
    const fen = fc.integer({ min: -1e9, max: 1e9 });
    fc.assert(
      fc.property(fc.array(fc.record({ own: fen, research: fen }), { minLength: 1 }), (parts) => {
        const paper = personYearPaper(year(parts.map((part) => row(part))), 'zh');
        const foot = paper?.sections[0]?.table?.foot;
        expect(foot?.slice(3)).toEqual([
          formatAmount(sum(parts.map(({ own }) => own))),
          formatAmount(sum(parts.map(({ research }) => research))),
        ]);
      }),
    );
  });
});

// The papers of offers: what the other side may read, and what those read who decide.
import { describe, expect, it } from 'vitest';
import { sampleApprovalRule } from '../../distribution';
import { fullPoolsPolicy } from '../../distribution/policies/shapeFullPools';
import { Deal, Offer } from '../../patents/records';
import { PaperDraft } from '../../reporting/paper';
import { lead } from '../deal.testkit';
import { fullTerms, upfrontAndRoyalty } from '../economics/golden.testkit';
import { judge, type OffersAnswer, type Version } from '../offers/judge';
import { offer, world } from '../offers/offer.testkit';
import type { TermSet } from '../terms';
import { comparisonPaper, comparisonRows, comparisonTable, offerSheet } from './offers';

const today = '2025-01-01';
const secret = { targetFen: 987_654_300, walkAwayFen: 123_456_700, positions: '底线三百万' };

const answer: OffersAnswer = {
  deal: Deal.parse({
    ...lead({
      title: '电池许可',
      parties: [{ name: '示例公司', role: 'counterparty' }],
      pricing: 'agreement',
      forecast: upfrontAndRoyalty.given.forecast,
      ...secret,
    }),
    id: 'd1',
    rev: 1,
    seq: 1,
  }),
  offers: [],
  world: world({ today }),
  policy: fullPoolsPolicy,
  isAssumed: false,
  inventors: [
    { person: 'i1', weight: { n: 6, d: 10 }, signed: true, main: true },
    { person: 'i2', weight: { n: 4, d: 10 }, signed: true, main: false },
  ],
  coOwners: [],
  names: { i1: '张一', i2: '李二' },
  approval: sampleApprovalRule,
  region: '100000',
};

const version = (n: number, terms: TermSet, state: Offer['state'] = 'draft'): Version => ({
  offer: Offer.parse({ ...offer({ version: n, terms, state }), id: `o${n}`, rev: 1, seq: 1 }),
  judged: judge(answer, terms, today),
});
const two = [
  version(1, upfrontAndRoyalty.terms, 'sent'),
  version(2, { ...upfrontAndRoyalty.terms, months: 12 }),
];
const papers = { answer, lang: 'zh' as const };
const kept = /9,876,543|1,234,567|底线三百万/;

describe('the comparison', () => {
  it('holds all versions with their money, and fits the shape of a paper', () => {
    const paper = PaperDraft.parse(comparisonPaper(papers, two));
    const { money, terms } = comparisonRows(papers, two);
    expect(terms.find(([label]) => label === '期限（月）')).toEqual(['期限（月）', '24 个月', '12 个月']);
    expect(money.find(([label]) => label === '现值')).toEqual(['现值', '592,817.05', '592,817.05']);
    expect(money.find(([label]) => label === '完成人团队')?.[1]).toBe('470,212.93');
    expect(paper).toMatchObject({ watermark: 'internal', orientation: 'portrait' });
    expect(JSON.stringify(paper)).not.toMatch(kept);
  });

  it('is the same table as a spreadsheet, a column a version', () => {
    const { columns, rows } = comparisonTable(papers, two);
    expect(columns).toEqual(['条款', '第 1 版 · 本方 已发出', '第 2 版 · 本方 草稿']);
    expect(rows.every((row) => row.length === columns.length)).toBe(true);
  });

  it('is complete in English', () => {
    const text = JSON.stringify(comparisonPaper({ answer, lang: 'en' }, two));
    expect(text).not.toMatch(/(terms|offers|record|paper)\.\w|\{\w+\}/);
    expect(text).toContain('Present value');
  });
});

describe('the offer sheet', () => {
  it('shows the other side terms and certain payments, never our forecast, guesses, values, shares or limits', () => {
    const paper = PaperDraft.parse(offerSheet(papers, two[0]!));
    const text = JSON.stringify(paper);
    expect(text).toContain('200,000.00');
    expect(text).not.toMatch(/432,098|592,817|470,212|现值|团队/);
    expect(text).not.toMatch(kept);
    const guess = JSON.stringify(offerSheet(papers, version(3, fullTerms.terms)));
    expect(guess).toContain('300,000.00');
    expect(guess).not.toMatch(/180,000|可能性/);
  });

  it('is sealed once it is sent and a draft before', () => {
    expect(offerSheet(papers, two[0]!)).toMatchObject({ seal: true, watermark: 'none' });
    expect(offerSheet(papers, two[1]!)).toMatchObject({ seal: false, watermark: 'draft' });
  });
});

// What the panel makes of terms: words, rows of its small forms, levers, papers. The window itself is tested in e2e.
import { describe, expect, it } from 'vitest';
import { sampleApprovalRule } from '../../../../../domain/distribution';
import { fullPoolsPolicy } from '../../../../../domain/distribution/policies/shapeFullPools';
import { yuan } from '../../../../../domain/money';
import { fullTerms, upfrontAndRoyalty } from '../../../../../domain/negotiation/economics/golden.testkit';
import { termFields } from '../../../../../domain/negotiation/offers/fields';
import { cleanTerms, offer, world } from '../../../../../domain/negotiation/offers/offer.testkit';
import type { TermSet } from '../../../../../domain/negotiation/terms';
import { PaperDraft } from '../../../../../domain/reporting/paper';
import { translate } from '../../../lib/i18n';
import { type Entry, entryOf, entryOrder, rowOf } from './entryRows';
import { figureWords, partyFigure } from './figureWords';
import { judge, moneyOf, type OffersAnswer, partiesOf } from './judge';
import { leversOf, moved, priceStep } from './levers';
import { comparisonPaper, comparisonRows, offerSheet } from './papers';
import { dueWord, fieldLabel, termLines } from './termText';
import type { Version } from './useOffers';

const zh = translate('zh');
const en = translate('en');
const today = '2025-01-01';

const answer = (forecast = upfrontAndRoyalty.given.forecast): OffersAnswer =>
  ({
    deal: {
      id: 'd1',
      title: '电池许可',
      parties: [{ name: '示例公司', role: 'counterparty' }],
      pricing: 'agreement',
      forecast,
    },
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
  }) as unknown as OffersAnswer;

const version = (n: number, terms: TermSet, state = 'draft'): Version => ({
  offer: { ...offer({ version: n, terms, state } as never), id: `o${n}`, rev: 1, seq: 1 } as Version['offer'],
  judged: judge(answer(), terms, today),
});
const two = [
  version(1, upfrontAndRoyalty.terms, 'sent'),
  version(2, { ...upfrontAndRoyalty.terms, months: 12 }),
];
const papers = { answer: answer(), nameOf: () => '一种电池管理系统', t: zh, lang: 'zh' as const };

describe('a term in words', () => {
  it('has a name in both languages, and its choices too', () => {
    for (const field of termFields) {
      for (const t of [zh, en]) {
        expect(fieldLabel(field, t)).not.toContain('offers.');
        const values = field.path === 'mode' ? ['equity'] : (field.choices ?? []);
        for (const value of values) expect(termLines(field, value, t, String)[0]).not.toContain('offers.');
      }
    }
  });

  it.each([
    ['consideration.upfrontFen', yuan(200_000), '200,000.00'],
    ['consideration.royalty.rate', { n: 35, d: 1000 }, '3.5%'],
    ['consideration.vatIncluded', false, '否'],
    ['months', 24, '24 个月'],
    [
      'consideration.instalments',
      [{ title: '首期', fen: 100, due: { afterMonths: 6 } }],
      '首期 1.00 元 · 生效后 6 个月',
    ],
    ['consideration.royalty.steps', [{ above: 100, rate: { n: 1, d: 20 } }], '超过 1.00 元部分 1/20'],
    ['consideration.royalty.minimums', [{ year: 2, fen: 100 }], '第 2 年 1.00 元'],
    ['warranties', ['权属清楚'], '权属清楚'],
  ])('%s', (path, value, wanted) => {
    const field = termFields.find((one) => one.path === path)!;
    expect(termLines(field, value, zh, String)).toEqual([wanted]);
  });

  it('is silent where nothing is agreed', () => {
    expect(termLines(termFields[0]!, undefined, zh, String)).toEqual([]);
    expect([
      dueWord(undefined, zh),
      dueWord({ afterMonths: 0 }, zh),
      dueWord({ on: '2026-01-01' }, zh),
    ]).toEqual(['', '生效时', '2026-01-01']);
  });
});

describe('a row of a list', () => {
  it.each([
    ['instalments', { title: '一', fen: 1, due: { on: '2026-01-01' } }],
    ['instalments', { title: '一', fen: 1, due: { afterMonths: 3 } }],
    ['milestones', { title: '二', fen: 1, probability: { n: 1, d: 2 } }],
    ['steps', { above: 5, rate: { n: 1, d: 2 } }],
    ['minimums', { year: 2, fen: 1 }],
  ] as const)('of %s comes back as it was: %j', (kind, entry) => {
    expect(entryOf(kind, rowOf(entry as Entry))).toEqual(entry);
  });

  it('of an instalment without a day falls due at the start, and years stand in order', () => {
    expect(entryOf('instalments', { title: '一', fen: 1 })).toEqual({
      title: '一',
      fen: 1,
      due: { afterMonths: 0 },
    });
    const order = entryOrder('minimums')!;
    const years = [
      { year: 2, fen: 1 },
      { year: 1, fen: 2 },
    ].sort(order);
    expect(years.map(({ year }) => year)).toEqual([1, 2]);
    expect(entryOrder('instalments')).toBeUndefined();
  });
});

describe('the levers', () => {
  const { terms, given } = upfrontAndRoyalty;
  const start = leversOf(terms, given.forecast.discount);

  it('begin where the terms are and then change nothing', () => {
    expect(start).toEqual({ price: 200_000, rate: 35, sales: 100, discount: 100, delay: 0 });
    expect(moved(terms, start, start, undefined)).toEqual({ terms, whims: {} });
  });

  it('move the value to the fen', () => {
    const at = moved(terms, start, { ...start, sales: 120 }, undefined);
    expect(moneyOf(answer(), at.terms, today, at.whims).npv.value).toBe(67_138_046);
    const dearer = moved(terms, start, { ...start, price: 300_000, rate: 0, discount: 0, delay: 1 }, true);
    expect(dearer.whims).toEqual({ delay: 1, discount: { n: 0, d: 1000 }, vatExempt: true });
    expect(moneyOf(answer(), dearer.terms, today, dearer.whims).npv.value).toBe(yuan(300_000));
  });

  it('move a lump sum together with its instalments', () => {
    const due = { afterMonths: 0 };
    const parted: TermSet = {
      ...cleanTerms,
      consideration: {
        lumpSumFen: yuan(300),
        instalments: [
          { title: '一', fen: yuan(100), due },
          { title: '二', fen: yuan(200), due },
        ],
      },
    };
    const from = leversOf(parted, '8%');
    const { consideration } = moved(parted, from, { ...from, price: 100 }, undefined).terms;
    expect(consideration.instalments?.map(({ fen }) => fen)).toEqual([3_333, 6_667]);
    expect([priceStep(0), priceStep(200_000), priceStep(1_234_567)]).toEqual([1000, 2000, 13_000]);
  });
});

describe('a figure', () => {
  it('is named and explained down to the forecast, in both languages', () => {
    const judged = judge(answer(fullTerms.given.forecast), fullTerms.terms, today);
    for (const t of [zh, en]) {
      const words = figureWords(judged.money.npv, undefined, t);
      const walk = (node: typeof judged.money.npv): string[] => [
        words.titleOf(node),
        words.formulaOf(node),
        ...node.children.flatMap(walk),
      ];
      const all = walk(judged.money.npv).join('\n');
      expect(all).not.toMatch(/offers\.|\{\w+\}/);
      expect(all).toContain('1/(1+12%)^3');
    }
  });

  it('of a party leads to the persons of the policy’s sheet', () => {
    const judged = judge(answer(), upfrontAndRoyalty.terms, today);
    const found = partyFigure(answer(), judged, 'team', 'zh', zh)!;
    const words = figureWords(found.figure, found.telling, zh);
    expect(found.figure.value).toBe(47_021_293);
    expect(found.figure.children.map(words.titleOf)).toEqual(['张一', '李二']);
    expect(partiesOf([judged])).toEqual(['team', 'college', 'university', 'tto', 'broker', 'tax']);
  });
});

describe('the papers', () => {
  it('compare all versions with their money, and fit the shape of a paper', () => {
    const paper = comparisonPaper(papers, two);
    expect(PaperDraft.safeParse(paper).success).toBe(true);
    const { money, terms } = comparisonRows(papers, two);
    expect(terms.find(([label]) => label === '期限（月）')).toEqual(['期限（月）', '24 个月', '12 个月']);
    expect(money.find(([label]) => label === '现值')).toEqual(['现值', '592,817.05', '592,817.05']);
    expect(money.find(([label]) => label === '完成人团队')?.[1]).toBe('470,212.93');
    expect(paper).toMatchObject({ watermark: 'internal', orientation: 'portrait' });
  });

  it('show the other side terms and certain payments, never our forecast, our guesses, values or shares', () => {
    const paper = offerSheet(papers, two[0]!);
    expect(PaperDraft.safeParse(paper).success).toBe(true);
    const text = JSON.stringify(paper);
    expect(text).toContain('200,000.00');
    expect(text).not.toMatch(/432,098|592,817|470,212|现值|团队/);
    const guess = JSON.stringify(offerSheet(papers, version(3, fullTerms.terms)));
    expect(guess).toContain('300,000.00');
    expect(guess).not.toMatch(/180,000|可能性/);
    expect(paper).toMatchObject({ seal: true, watermark: 'none' });
    expect(offerSheet(papers, two[1]!)).toMatchObject({ seal: false, watermark: 'draft' });
  });
});

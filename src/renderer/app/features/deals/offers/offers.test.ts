// What the panel makes of terms: words of figures, rows of its small forms, levers. The window itself is tested in e2e.
import { describe, expect, it } from 'vitest';
import { sampleApprovalRule } from '../../../../../domain/distribution';
import { fullPoolsPolicy } from '../../../../../domain/distribution/policies/shapeFullPools';
import { yuan } from '../../../../../domain/money';
import { fullTerms, upfrontAndRoyalty } from '../../../../../domain/negotiation/economics/golden.testkit';
import { judge, moneyOf, type OffersAnswer, partiesOf } from '../../../../../domain/negotiation/offers/judge';
import { cleanTerms, world } from '../../../../../domain/negotiation/offers/offer.testkit';
import type { TermSet } from '../../../../../domain/negotiation/terms';
import { translate } from '../../../lib/i18n';
import { type Entry, entryOf, entryOrder, rowOf } from './entryRows';
import { figureWords, partyFigure } from './figureWords';
import { leversOf, moved, priceStep } from './levers';

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

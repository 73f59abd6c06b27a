import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TenderBid, TenderFields } from '../registers';
import { evaluateTender, tenderState } from './tender';
import { pointsOf } from './tenderPoints';

const tender = (more: Partial<TenderFields> = {}): TenderFields => ({
  title: '2026 年度专利代理机构遴选',
  criteria: [
    { name: '撰写质量', weight: 60, kind: 'quality' },
    { name: '服务', weight: 20, kind: 'service' },
    { name: '报价', weight: 20, kind: 'price' },
  ],
  bids: [],
  judges: ['张一', '李二', '王三'],
  ...more,
});
const bid = (agency: string, priceFen: number, ...scores: (number | null)[]): TenderBid => ({
  agency,
  priceFen,
  scores,
});
const codes = (fields: TenderFields) => evaluateTender(fields).problems.map(({ code }) => code);

describe('the points of a bid', () => {
  it('give the lowest price a hundred, another its share of it', () => {
    const fields = tender({ bids: [bid('甲', 400_000, 80, 80), bid('乙', 300_000, 80, 80)] });
    const price = fields.bids.map((one) => pointsOf(fields, one)[2]?.points);
    expect(price).toEqual([7500, 10_000]);
  });

  it('are the mean of the judges where each is kept apart', () => {
    const one: TenderBid = {
      agency: '甲',
      priceFen: 1,
      scores: [],
      judgeScores: [
        [80, 90],
        [85, null],
        [88, 70],
      ],
    };
    const [quality, service] = pointsOf(tender({ bids: [one] }), one);
    expect(quality).toMatchObject({ points: 8433, judged: 3, source: 'judges' });
    expect(service).toMatchObject({ points: 8000, judged: 2 });
  });
});

describe('the ranking', () => {
  it('adds the weighted points: a dearer bid wins by its quality', () => {
    const fields = tender({ bids: [bid('低价', 200_000, 70, 80), bid('优质', 400_000, 95, 80)] });
    const { ranking, final, problems } = evaluateTender(fields);
    // 95·0.6 + 80·0.2 + 50·0.2 = 83; 70·0.6 + 80·0.2 + 100·0.2 = 78
    expect(ranking.map(({ agency, total, rank }) => [agency, total, rank])).toEqual([
      ['优质', 830_000, 1],
      ['低价', 780_000, 2],
    ]);
    expect([final, problems]).toEqual([true, []]);
  });

  it('puts the cheaper of two equal totals first and says why', () => {
    const criteria = [{ name: '质量', weight: 100, kind: 'quality' as const }];
    const fields = tender({ criteria, bids: [bid('贵', 500, 90), bid('廉', 400, 90), bid('同', 400, 90)] });
    const { ranking } = evaluateTender(fields);
    expect(ranking.map(({ agency, rank, byPrice }) => [agency, rank, byPrice])).toEqual([
      ['廉', 1, true],
      ['同', 1, true],
      ['贵', 3, true],
    ]);
  });

  it('never gives a better bid a worse place', () => {
    const points = fc.integer({ min: 0, max: 100 });
    const bids = fc.array(fc.record({ a: points, b: points, price: fc.integer({ min: 1, max: 1e9 }) }), {
      minLength: 2,
      maxLength: 8,
    });
    fc.assert(
      fc.property(bids, (all) => {
        const fields = tender({ bids: all.map(({ a, b, price }, n) => bid(`第${n}家`, price, a, b)) });
        const { ranking } = evaluateTender(fields);
        expect(ranking).toHaveLength(all.length);
        for (const one of ranking) {
          for (const other of ranking) {
            const [x, y] = [all[one.index], all[other.index]];
            if (!x || !y || x.a < y.a || x.b < y.b || x.price > y.price) continue;
            expect(one.rank).toBeLessThanOrEqual(other.rank);
          }
          expect(one.total).toBeLessThanOrEqual(1_000_000);
        }
      }),
    );
  });
});

describe('what is wrong with a tender', () => {
  it('weights that do not add up to a hundred', () => {
    expect(codes(tender({ criteria: [{ name: '质量', weight: 90, kind: 'quality' }] }))).toContain(
      'WEIGHTS_NOT_100',
    );
  });

  it('quality that does not outweigh price', () => {
    const criteria = [
      { name: '质量', weight: 50, kind: 'quality' as const },
      { name: '报价', weight: 50, kind: 'price' as const },
    ];
    expect(evaluateTender(tender({ criteria })).problems).toContainEqual({
      code: 'QUALITY_NOT_ABOVE_PRICE',
      quality: 50,
      price: 50,
    });
  });

  it('a judge who is named in a bid, or known to stand behind one', () => {
    const bids = [{ ...bid('甲', 100, 80, 80), note: '联系人 李二' }, bid('乙', 100, 80, 80)];
    expect(codes(tender({ bids }))).toContain('JUDGE_IN_BID');
    const known = evaluateTender(tender({ bids: bids.slice(1) }), () => ['王三']);
    expect(known.problems).toContainEqual({ code: 'JUDGE_IN_BID', judge: '王三', agency: '乙' });
  });

  it('a jury too small, of an even number, or with a name twice', () => {
    expect(codes(tender({ judges: ['张一'] }))).toContain('JURY_SMALL');
    expect(codes(tender({ judges: ['张一', '李二', '王三', '赵四'] }))).toContain('JURY_EVEN');
    expect(codes(tender({ judges: ['张一', '张一', '王三'] }))).toContain('JUDGE_TWICE');
  });

  it('missing points, missing prices, the same bidder twice', () => {
    const bids = [bid('甲（北京）', 0, 80, null), bid('甲(北京)', 100, 80, 80)];
    expect(codes(tender({ bids }))).toEqual(
      expect.arrayContaining(['PRICE_MISSING', 'NOT_ALL_JUDGED', 'BIDDER_TWICE']),
    );
    expect(evaluateTender(tender({ bids })).final).toBe(false);
  });

  it('a winner who is not first, or never bid', () => {
    const bids = [bid('甲', 100, 90, 90), bid('乙', 100, 80, 80)];
    expect(codes(tender({ bids, winner: '乙' }))).toEqual(['WINNER_NOT_FIRST']);
    expect(codes(tender({ bids, winner: '丙' }))).toEqual(['WINNER_NOT_BIDDER']);
    expect(codes(tender({ bids, winner: '甲' }))).toEqual([]);
  });
});

describe('how far a tender is', () => {
  it('follows from what is written in it', () => {
    const bids = [bid('甲', 100, 90, 90), bid('乙', 100, 80, 80)];
    expect(tenderState(tender({ criteria: [] }))).toBe('preparing');
    expect(tenderState(tender())).toBe('bidding');
    expect(tenderState(tender({ bids: [bid('甲', 100, 90, null)] }))).toBe('judging');
    expect(tenderState(tender({ bids }))).toBe('ready');
    expect(tenderState(tender({ bids, winner: '甲' }))).toBe('decided');
  });
});

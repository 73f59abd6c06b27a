import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agencyDirectory, agencyKey } from './agencyNames';
import { type AgencyFigures, CaseTally } from './figures';
import { isSmall, type ScoreNode, scoreAgency, scoringRules } from './scores';

const none = new CaseTally().figures();
const figures = (more: Partial<AgencyFigures>): AgencyFigures => ({ ...none, ...more });
const office = figures({ toGrant: { n: 100, medianDays: 900 }, cost: { n: 10, fen: 4_000_000 } });
const part = (node: ScoreNode, key: string): ScoreNode | undefined =>
  node.key === key ? node : node.parts.map((one) => part(one, key)).find((found) => found !== undefined);

describe('the score of an agency', () => {
  it('is the grant rate alone where nothing else is known, and says how little that is', () => {
    const score = scoreAgency(figures({ cases: 10, granted: 0, refused: 10 }), office);
    expect(score.points).toBe(0);
    expect(score.coverage).toBe(30);
  });

  it('counts granted among granted, refused and withdrawn, pending ones apart', () => {
    const score = scoreAgency(figures({ granted: 6, refused: 3, withdrawn: 1, pending: 40 }), office);
    expect(part(score, 'grantRate')).toMatchObject({ points: 60, basis: { n: 10, hits: 6 } });
  });

  it('gives 50 points for the speed and price of the office, 100 for half of them', () => {
    const same = figures({ toGrant: { n: 5, medianDays: 900 }, cost: { n: 1, fen: 400_000 } });
    const half = figures({ toGrant: { n: 5, medianDays: 450 }, cost: { n: 2, fen: 400_000 } });
    expect(part(scoreAgency(same, office), 'speed')?.points).toBe(50);
    expect(part(scoreAgency(same, office), 'cost')?.points).toBe(50);
    expect(part(scoreAgency(half, office), 'speed')?.points).toBe(100);
    expect(part(scoreAgency(half, office), 'cost')?.points).toBe(100);
  });

  it('weighs drafting by reviews, claims, keeping and validity', () => {
    const score = scoreAgency(
      figures({
        granted: 20,
        invalidated: 1,
        claims: { n: 10, sum: 80 },
        kept: { n: 10, hits: 5, open: 1 },
        reviews: { n: 2, drafting: { n: 2, sum: 180 }, timeliness: { n: 0, sum: 0 } },
      }),
      office,
    );
    expect(part(score, 'drafting')?.points).toBe(81.3);
  });

  it('says nothing of keeping where too many ends are not known: only the survivors would be counted', () => {
    const score = scoreAgency(figures({ granted: 20, kept: { n: 10, hits: 10, open: 2 } }), office);
    expect(part(score, 'kept')).toMatchObject({ points: null, basis: { open: 2 } });
  });

  it('puts quality before price in the weights that are shipped, and says they are our own', () => {
    const { grantRate, drafting, timeliness, cost } = scoringRules.composite;
    expect(grantRate + drafting + timeliness + cost).toBe(100);
    expect(grantRate + drafting).toBeGreaterThan(cost);
    expect(scoringRules.verified).toBe(false);
  });

  it('changes with the weights of the office', () => {
    const own = figures({ granted: 10, cost: { n: 1, fen: 1_600_000 } });
    const cheap = scoreAgency(own, office, { grantRate: 0, drafting: 0, timeliness: 0, cost: 100 });
    expect(cheap.points).toBe(12.5);
  });

  it('is cautious below ten decided cases', () => {
    expect(isSmall(figures({ granted: 9 }))).toBe(true);
    expect(isSmall(figures({ granted: 8, refused: 2 }))).toBe(false);
  });

  it('every node lies between 0 and 100, and between its parts', () => {
    const n = fc.nat(200);
    const some = fc.record({ granted: n, refused: n, withdrawn: n, invalidated: fc.nat(3), days: n, fen: n });
    fc.assert(
      fc.property(some, ({ days, fen, ...counts }) => {
        const own = figures({ ...counts, toGrant: { n: 1, medianDays: days }, cost: { n: 1, fen } });
        const check = (node: ScoreNode): void => {
          const known = node.parts.flatMap(({ points, weight }) =>
            weight > 0 && points !== null ? [points] : [],
          );
          if (node.points !== null && known.length > 0) {
            expect(node.points).toBeGreaterThanOrEqual(Math.min(...known) - 0.1);
            expect(node.points).toBeLessThanOrEqual(Math.max(...known) + 0.1);
          }
          expect(node.points ?? 0).toBeGreaterThanOrEqual(0);
          expect(node.points ?? 0).toBeLessThanOrEqual(100);
          node.parts.forEach(check);
        };
        check(scoreAgency(own, office));
      }),
    );
  });
});

describe('the names of an agency', () => {
  it('are one whatever their brackets, spaces and printed code', () => {
    const key = agencyKey('示例专利代理事务所(普通合伙)');
    expect(agencyKey('示例专利代理事务所（普通合伙）')).toBe(key);
    expect(agencyKey(' 示例专利代理事务所（普通合伙） 11227')).toBe(key);
    expect(agencyKey('示例专利事务所')).not.toBe(key);
    expect(agencyKey('11227')).toBe('11227');
  });

  it('lead to the record that knows them as an alias', () => {
    const find = agencyDirectory([
      { id: 'a', name: '示例知识产权代理有限公司', aliases: ['示例专利代理有限公司'] },
      { id: 'b', name: '另一家' },
    ]);
    expect(find('示例专利代理有限公司 37200')?.id).toBe('a');
    expect(find('没有的')).toBeUndefined();
  });
});

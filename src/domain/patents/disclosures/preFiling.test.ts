// Four scores become a suggestion, by rules that can be looked up.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { evaluatePreFiling, preFilingAxes, preFilingRuleOn, preFilingRules } from './preFiling';

const rule = preFilingRules[0]!;
const all = (points: number) => ({
  patentability: points,
  technology: points,
  market: points,
  strategy: points,
});

test('weights add up to 100 and every rule says where it comes from', () => {
  for (const one of preFilingRules) {
    expect(preFilingAxes.reduce((sum, axis) => sum + one.weights[axis], 0)).toBe(100);
    expect(one.source).not.toBe('');
  }
});

test('the rule of a day', () => {
  expect(preFilingRuleOn('2026-01-01')?.id).toBe('pre-filing-own-1');
  expect(preFilingRuleOn('2019-12-31')).toBeUndefined();
});

describe('conclusions', () => {
  test.each([
    [100, 'file'],
    [70, 'file'],
    [69, 'improve'],
    [55, 'improve'],
    [54, 'hold'],
    [40, 'hold'],
    [39, 'advise against'],
    [0, 'advise against'],
  ])('%i on every axis: %s', (points, conclusion) => {
    expect(evaluatePreFiling(all(points), rule)).toMatchObject({ total: points, conclusion });
  });

  test('what is not patentable is not filed, however good the market', () => {
    const result = evaluatePreFiling({ ...all(100), patentability: 39 }, rule);
    expect(result).toMatchObject({ conclusion: 'advise against', gated: true });
  });

  test('a missing score leaves the conclusion open and is named', () => {
    const result = evaluatePreFiling({ patentability: 90, market: 50 }, rule);
    expect(result.missing).toEqual(['technology', 'strategy']);
    expect(result.conclusion).toBeUndefined();
    expect(result.total).toBe(68);
  });

  test('nothing given, nothing said', () => {
    expect(evaluatePreFiling({}, rule)).toEqual({ missing: preFilingAxes, gated: false });
  });
});

test('the total lies between the lowest and the highest score', () => {
  const score = fc.option(fc.integer({ min: 0, max: 100 }), { nil: undefined });
  fc.assert(
    fc.property(score, score, score, score, (patentability, technology, market, strategy) => {
      const scores = { patentability, technology, market, strategy };
      const given = Object.values(scores).filter((one) => one !== undefined);
      const { total } = evaluatePreFiling(scores, rule);
      if (given.length === 0) expect(total).toBeUndefined();
      else {
        expect(total).toBeGreaterThanOrEqual(Math.min(...given));
        expect(total).toBeLessThanOrEqual(Math.max(...given));
      }
    }),
  );
});

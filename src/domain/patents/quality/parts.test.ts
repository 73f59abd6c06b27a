import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PatentFields } from '../records';
import { addShares } from './addShares';
import { fingerprint } from './fingerprint';
import { mergedPatent } from './mergePatents';
import { sound } from './samples.testkit';
import { pointsOf, scoreOf } from './score';
import { type QualityReport, qualityTables } from './tables';

describe('points', () => {
  it('are 100 without fault, 20 less for each warning, 40 at least, and none with an error', () => {
    expect(pointsOf([])).toBe(100);
    expect(pointsOf(['notice', 'notice'])).toBe(100);
    expect(pointsOf(['warning'])).toBe(80);
    expect(pointsOf(['warning', 'warning', 'warning', 'warning'])).toBe(40);
    expect(pointsOf(['error'])).toBe(0);
  });

  it('make 100 only where every patent has 100, and no score of no patents', () => {
    expect(scoreOf(100 * 999 + 80, 1000)).toBe(99);
    expect(scoreOf(0, 0)).toBeUndefined();
  });
});

describe('one patent of two entries', () => {
  const keep = sound({ abstract: undefined, publications: [{ number: 'CN1A', kind: 'published' }] });
  const other = sound({
    applicationNumber: '202310000777.9',
    checkDigitCompleted: true,
    title: '另一个',
    abstract: '摘要',
    publications: [
      { number: 'CN1A', kind: 'published', date: '2023-09-05' },
      { number: 'CN1B', kind: 'granted' },
    ],
    costs: [{ date: '2024-01-01', kind: 'agency', fen: 300_000 }],
  });

  it('keeps number and filled fields, fills the empty ones, unites the lists', () => {
    const merged = mergedPatent(keep, [other]);
    expect(merged).toMatchObject({
      applicationNumber: keep.applicationNumber,
      title: keep.title,
      abstract: '摘要',
    });
    expect(merged.publications.map(({ number }) => number)).toEqual(['CN1A', 'CN1B']);
    expect(merged.costs).toHaveLength(1);
    expect(merged).not.toHaveProperty('checkDigitCompleted');
  });

  it('takes chosen fields from the other, but never its number', () => {
    const chosen = new Map<string, PatentFields>([
      ['title', other],
      ['applicationNumber', other],
    ]);
    const merged = mergedPatent(keep, [other], chosen);
    expect([merged.title, merged.applicationNumber]).toEqual(['另一个', keep.applicationNumber]);
  });

  it('learns the legal state where only the other knows it', () => {
    expect(mergedPatent({ ...keep, legalBucket: 'unknown' }, [other]).legalBucket).toBe('inForce');
  });

  it('is the same when merged again', () => {
    const once = mergedPatent(keep, [other]);
    expect(mergedPatent(once, [other])).toEqual(once);
  });
});

describe('shares of one holder entered twice', () => {
  const share = fc
    .tuple(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 1, max: 40 }))
    .map(([n, d]) => ({ n: Math.min(n, d), d }));

  it('are added exactly, or left open where they exceed the whole', () => {
    fc.assert(
      fc.property(share, share, (a, b) => {
        const sum = addShares({ name: '甲', share: a }, { name: '甲', share: b }).share;
        const fits = a.n * b.d + b.n * a.d <= a.d * b.d;
        if (fits) expect((sum?.n ?? 0) * a.d * b.d).toBe((a.n * b.d + b.n * a.d) * (sum?.d ?? 1));
        else expect(sum).toBeUndefined();
      }),
    );
  });

  it('are open where one entry states none', () => {
    expect(addShares({ name: '甲', share: { n: 1, d: 2 } }, { name: '甲' })).toEqual({ name: '甲' });
  });
});

it('a set of keys has one fingerprint whatever their order, and another set another', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.string({ minLength: 1 }), { minLength: 2 }), (keys) => {
      expect(fingerprint([...keys].reverse())).toBe(fingerprint(keys));
      expect(fingerprint(keys.slice(1))).not.toBe(fingerprint(keys));
    }),
  );
});

describe('the report as tables', () => {
  const report: QualityReport = {
    today: '2026-03-01',
    patents: 3,
    score: 60,
    checks: [
      { code: 'futureDate', severity: 'error', count: 1, left: 0 },
      { code: 'noIpc', severity: 'warning', count: 0, left: 0 },
    ],
    departments: [
      {
        departmentId: 'd',
        name: '机械学院',
        patents: 2,
        withErrors: 1,
        withWarnings: 0,
        clean: 1,
        score: 50,
      },
      { departmentId: '', name: '', patents: 1, withErrors: 0, withWarnings: 1, clean: 0, score: 80 },
    ],
  };

  it('names what was found with its cure, and adds the departments up', () => {
    const [checks, departments] = qualityTables(report, 'zh');
    expect(checks?.rows).toEqual([['错误', '日期在将来', '1', '0', '改正日期。']]);
    expect(departments?.rows.map((row) => row.join(' '))).toEqual([
      '机械学院 2 1 0 1 50',
      '（未归属院系） 1 0 1 0 80',
      '全部 3 1 1 1 60',
    ]);
  });

  it('has the same places in both languages', () => {
    for (const [i, table] of qualityTables(report, 'en').entries()) {
      expect(table.columns.length).toBe(qualityTables(report, 'zh')[i]?.columns.length);
      for (const row of table.rows) expect(row.length).toBe(table.columns.length);
    }
  });
});

import { describe, expect, it } from 'vitest';
import { CaseTally, scoreAgency, scoringRules } from '../../../../domain/patents/agencies';
import type { Tender } from '../../../../domain/patents/records';
import type { AgencyRow } from '../../../../shared/store/queries/agencies';
import { translate } from '../../lib/i18n';
import { basisText, costText, intervalOf, monthsText, percentText, rateText } from './figureText';
import { arranged, placeOf, scored } from './sorting';
import { readPoints, withCriteria, withJudges, withJudgesApart, withScore } from './tenderEdits';

const none = new CaseTally().figures();
const row = (name: string, granted: number, refused: number): AgencyRow => ({
  key: name,
  name,
  names: [name, `${name}（普通合伙）`],
  figures: { ...none, cases: granted + refused, granted, refused },
});

describe('the lines of the table', () => {
  const lines = scored(
    [row('乙所', 1, 9), row('甲所', 9, 1), row('丙所', 0, 0)],
    none,
    scoringRules.composite,
  );

  it('sort by a figure, the unknown last either way', () => {
    const by = (descending: boolean) =>
      arranged(lines, '', { key: 'grantRate', descending }).map(({ name }) => name);
    expect(by(true)).toEqual(['甲所', '乙所', '丙所']);
    expect(by(false)).toEqual(['乙所', '甲所', '丙所']);
  });

  it('stay chosen when a record is made of them', () => {
    const before = lines[1]!;
    const after = lines.map((line) =>
      line === before ? { ...line, key: 'record', agencyId: 'record' } : line,
    );
    expect(placeOf(after, before)).toBe(1);
    expect(placeOf(after, undefined)).toBe(-1);
  });

  it('are found by any of their spellings', () => {
    expect(arranged(lines, '甲所（普通', { key: 'name', descending: false })).toHaveLength(1);
    expect(arranged(lines, '丁', { key: 'name', descending: false })).toHaveLength(0);
  });
});

describe('figures in words', () => {
  it('have one decimal, and a dash where nothing is known', () => {
    expect(percentText(857)).toBe('85.7%');
    expect(rateText({ ...none, granted: 6, refused: 1 })).toBe('85.7%');
    expect([rateText(none), monthsText(none), costText(none)]).toEqual(['—', '—', '—']);
    expect(costText({ ...none, cost: { n: 2, fen: 700_001 } })).toBe('3,500.01');
    expect(intervalOf({ ...none, granted: 8, refused: 2 })).toEqual({ low: '49.0%', high: '94.3%', n: 10 });
  });

  it('every leaf of the score says what it was made of', () => {
    const t = translate('zh');
    const score = scoreAgency({ ...none, granted: 3, refused: 1 }, none);
    expect(basisText(score.parts[0]!, t)).toBe('授权 3 件，已结 4 件');
    expect(basisText(score.parts[3]!, t)).toBe('无数据，不计入');
    expect(basisText(score, t)).toBe('');
  });
});

describe('changing a tender', () => {
  const tender = {
    id: 't',
    rev: 1,
    seq: 1,
    title: '遴选',
    criteria: [
      { name: '质量', weight: 60, kind: 'quality' },
      { name: '服务', weight: 40, kind: 'service' },
    ],
    judges: ['张一', '李二'],
    bids: [{ agency: '甲所', scores: [90, 80] }],
  } as unknown as Tender;

  it('a criterion taken out takes its points along and leaves the others', () => {
    const patch = withCriteria(tender, tender.criteria.slice(1));
    expect(patch.bids?.[0]?.scores).toEqual([80]);
  });

  it('a new criterion has no points, a renamed one keeps them', () => {
    const more = { name: '报价', weight: 20, kind: 'price' as const };
    expect(withCriteria(tender, [...tender.criteria, more]).bids?.[0]?.scores).toEqual([90, 80, null]);
    const renamed = tender.criteria.map((one) => ({ ...one, name: `${one.name}分` }));
    expect(withCriteria(tender, renamed).bids?.[0]?.scores).toEqual([90, 80]);
  });

  it('points of a judge stay theirs when another judge leaves', () => {
    const apart = { ...tender, ...withJudgesApart(tender, true) };
    const given = { ...apart, ...withScore(apart, { bid: 0, judge: 1, criterion: 0 }, 70) };
    expect(given.bids[0]?.judgeScores).toEqual([
      [90, 80],
      [70, null],
    ]);
    expect(withJudges(given, ['李二']).bids?.[0]?.judgeScores).toEqual([[70, null]]);
  });

  it('points are whole numbers from 0 to 100', () => {
    expect(['', '0', '100', '８５', '101', '8.5', '-1', 'x'].map(readPoints)).toEqual([
      null,
      0,
      100,
      85,
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });
});

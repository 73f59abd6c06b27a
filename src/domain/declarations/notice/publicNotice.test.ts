import { describe, expect, it } from 'vitest';
import { noticeChecks, noticeEnds, noticeStanding } from './publicNotice';

const notice = (until: string, more = {}) => ({
  from: '2026-11-02',
  until,
  where: '校园网公告栏',
  objections: [],
  ...more,
});
const fails = (notices: Parameters<typeof noticeChecks>[0], today: string) =>
  noticeChecks(notices, { today })
    .filter(({ level }) => level === 'fail')
    .map(({ rule }) => rule.id);

describe('a public notice of a transfer', () => {
  it('does not count the day it was put up; fifteen calendar days where nothing else is said', () => {
    expect(noticeEnds('2026-11-02')).toBe('2026-11-17');
  });

  it('counts working days where the office counts them', () => {
    expect(noticeEnds('2026-11-02', { days: 15, unit: 'working' })).toBe('2026-11-23');
    const isWorking = (day: string) => day !== '2026-11-03';
    expect(noticeEnds('2026-11-02', { days: 1, unit: 'working' }, isWorking)).toBe('2026-11-04');
  });

  it('runs until its last day and is over on the day after', () => {
    expect(noticeStanding(notice('2026-11-17'), { today: '2026-11-17' })).toMatchObject({
      state: 'running',
      freeOn: '2026-11-18',
    });
    expect(noticeStanding(notice('2026-11-17'), { today: '2026-11-18' }).state).toBe('over');
    expect(noticeStanding(notice('2026-11-17'), { today: '2026-11-01' }).state).toBe('notStarted');
  });

  it('is not over while an objection has no result', () => {
    const objections = [{ on: '2026-11-05', what: '价格' }];
    expect(fails([notice('2026-11-17', { objections })], '2026-12-01')).toEqual(['notice-handled']);
    const handled = [{ on: '2026-11-05', handledOn: '2026-11-09', result: '不成立' }];
    expect(fails([notice('2026-11-17', { objections: handled })], '2026-12-01')).toEqual([]);
  });

  it('is too short where the office took it down early', () => {
    expect(fails([notice('2026-11-10')], '2026-12-01')).toEqual(['notice-long-enough']);
  });

  it('is missing where nobody made one', () => {
    expect(fails([], '2026-12-01')).toEqual(['notice-made']);
  });

  it('counts the last one where it was repeated', () => {
    expect(fails([notice('2026-11-03'), notice('2026-12-20', { from: '2026-12-01' })], '2026-12-21')).toEqual(
      [],
    );
  });

  it('warns where nobody wrote where it hung', () => {
    const found = noticeChecks([notice('2026-11-17', { where: '' })], { today: '2026-12-01' });
    expect(found.filter(({ level }) => level === 'warn').map(({ rule }) => rule.id)).toEqual([
      'notice-placed',
    ]);
  });
});

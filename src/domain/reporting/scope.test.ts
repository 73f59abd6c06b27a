import { describe, expect, it } from 'vitest';
import { choice, stamp } from './samples.testkit';
import { scopeInWords } from './scope';

const said = (over: Parameters<typeof choice>[0], lang: 'zh' | 'en' = 'zh'): string =>
  scopeInWords(choice(over), stamp.names, lang).join('；');

describe('the scope in words', () => {
  it('says that the whole ledger is listed where nothing narrows it', () => {
    expect(said({})).toBe('台账全部专利；按申请日降序排列');
    expect(said({}, 'en')).toBe('all patents of the ledger；ordered by filing date, descending');
  });

  it('names every condition of the filter with the words of the office', () => {
    const filter = {
      types: ['invention' as const, 'design' as const],
      buckets: ['inForce' as const],
      departmentIds: ['d1', ''],
      filedFrom: '2015-01-01',
      filedTo: '2020-12-31',
      ipc: ['H01M'],
      submission: ['none' as const],
    };
    expect(said({ text: ' 电池 ', filter, groupBy: 'department' })).toBe(
      '检索词：“电池”；类型：发明、外观设计；法律状态：有效；院系：化学学院、未填院系；' +
        '申请日 2015-01-01 至 2020-12-31；分类号：H01M；上报状态：未上报；按院系分组，组内按申请日降序排列',
    );
  });

  it('names one-sided periods, persons, projects, samples and a selection', () => {
    expect(said({ filter: { filedFrom: '2020-01-01' } })).toContain('申请日 2020-01-01 及以后');
    expect(said({ filter: { filedTo: '2020-01-01' } }, 'en')).toContain('filed on or before 2020-01-01');
    expect(said({ filter: { personId: 'p1', projectId: 'x1', onlySample: true } })).toContain(
      '发明人：p1；资助项目：x1；仅示例数据',
    );
    expect(said({ ids: ['a', 'b', 'c'] })).toContain('仅列所选的 3 件');
    expect(said({ groupBy: 'type', sort: { key: 'title', descending: false } }, 'en')).toContain(
      'grouped by type, ordered by title, ascending',
    );
  });

  it('shortens a long list of departments to five and their number', () => {
    const departmentIds = Array.from({ length: 12 }, (_, i) => `x${i}`);
    expect(said({ filter: { departmentIds } })).toContain('院系：x0、x1、x2、x3、x4、等 12 个');
  });
});

import { describe, expect, it } from 'vitest';

import { groupsInWords } from './scopeGroups';

describe('conditions on groups', () => {
  it('are said with the words of the office', () => {
    const where = { implementation: ['none', 'licensed'], funded: ['yes'], department: ['d1', ''] };
    expect(groupsInWords(where, { d1: '化学学院' }, 'zh')).toEqual([
      '实施状态：未实施、许可实施',
      '财政资助：是',
      '院系：化学学院、未填',
    ]);
  });

  it('of many values name the first ones and how many there are', () => {
    const where = { agency: Array.from({ length: 9 }, (_, i) => `机构${i}`) };
    expect(groupsInWords(where, {}, 'zh')).toEqual([
      '代理机构：机构0、机构1、机构2、机构3、机构4、机构5、等 9 项',
    ]);
  });

  it('on technology fields name the field, and an unknown key stays as it is', () => {
    expect(groupsInWords({ wipoField: ['1'] }, {}, 'zh')[0]).toMatch(/^技术领域：[^\d]/);
    expect(groupsInWords({ tier: ['A'], feeReduction: ['odd'] }, {}, 'en')).toEqual([
      'tier: A',
      'fee reduction: odd',
    ]);
    expect(groupsInWords({ type: [] }, {}, 'zh')).toEqual([]);
  });
});

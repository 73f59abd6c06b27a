// 示例 B as a case with names, for the papers and their words.
import { type Policy, shippedPolicies } from '..';
import type { Facts } from '../facts';
import { exampleB } from '../samples.testkit';
import type { CaseNames } from './figureText';
import type { PaperCase } from './paperCase';
import { sheetOf } from './sheet';

export const policyNamed = (id: string): Policy => {
  const found = shippedPolicies.find((policy) => policy.id === id);
  if (found === undefined) throw new Error(`no policy ${id}`);
  return found;
};

export const names: CaseNames = {
  persons: { p1: '赵一', p2: '钱二', p3: '孙三', p4: '李四' },
  coOwners: { o1: '合作研究院' },
  units: { u1: '化学学院', u2: '材料学院' },
  receipts: { upfront: '首付款', royalty: '提成' },
};

export function caseOf(policy: Policy, facts: Facts, lang: PaperCase['lang'] = 'zh'): PaperCase {
  return {
    title: '一种检测方法专利许可',
    date: '2024-12-31',
    region: '100000',
    policy,
    facts,
    tree: sheetOf(policy, facts),
    names,
    persons: facts.inventors.map(({ person }, index) => ({
      id: person,
      name: names.persons[person] ?? person,
      post: index === 0 ? '教授' : '工程师',
      work: '完成人',
    })),
    lang,
  };
}

export const caseB = (lang: PaperCase['lang'] = 'zh'): PaperCase =>
  caseOf(policyNamed('shape-7-full-pools'), exampleB(), lang);

// Every figure of an explanation has a name, a calculation and, where a rule made it, that rule.
import { describe, expect, it } from 'vitest';
import { type Explained, shippedPolicies } from '..';
import { exampleB } from '../samples.testkit';
import { figureFormula, figureRule, figureTitle, partyText } from './figureText';
import { figuresOf } from './moneyFlow';
import { tellingOf } from './paperCase';
import { caseB, caseOf, names } from './papers.testkit';

const paper = caseB();
const telling = tellingOf(paper);
const figure = (id: string): Explained => {
  const found = figuresOf(paper.tree).get(id);
  if (found === undefined) throw new Error(`no figure ${id}`);
  return found;
};
const told = (id: string) => [figureTitle(figure(id), telling), figureFormula(figure(id), telling)];

describe('a figure', () => {
  it.each([
    ['receipt:royalty', '提成 2024-12-20', '录入'],
    ['gross', '到账合计', '200,000.00 + 432,098.76'],
    ['broker.rate', '中介', '632,098.76 × 5%（四舍五入到分）'],
    ['costs.left', '净收入（扣除成本后）', '600,493.82 − 2,000.00 − 189.63'],
    ['tiers.1.part', '50万元以上 · 档内金额', '598,304.19 中 50万元以上的部分'],
    ['tiers.1.team0', '50万元以上 · 团队', '98,304.19 × 70%（余分按最大余数）'],
    ['tiers.team', '团队', '400,000.00 + 68,812.93'],
    ['team.p1', '赵一', '468,812.93 × 45 ÷ 100（余分按最大余数）'],
    ['line:person:p1', '赵一', '分配结果'],
  ])('%s is told as %s: %s', (id, title, formula) => {
    expect(told(id)).toEqual([title, formula]);
  });
  it('names the rule that made it, and none where it was entered', () => {
    expect(figureRule(figure('broker.rate'), telling)).toBe('从到账总额提取 5% 给中介。');
    expect(figureRule(figure('receipt:royalty'), telling)).toBeUndefined();
  });
  it('that was explained before keeps its name', () => {
    const refs: Explained[] = [];
    const collect = (node: Explained): void => {
      if (node.op === 'ref') refs.push(node);
      node.children.forEach(collect);
    };
    collect(paper.tree);
    expect(refs.length).toBeGreaterThan(0);
    for (const ref of refs) expect(figureTitle(ref, telling)).not.toContain('.');
  });
  it.each(['zh', 'en'] as const)('never shows the id of the engine (%s)', (lang) => {
    const facts = {
      ...exampleB(),
      coOwners: [{ id: 'o1', rate: '30%' }],
      priorYear: { income: 0, activity: [{ unit: 'u1', weight: 1 }] },
    };
    for (const policy of shippedPolicies) {
      const one = caseOf(policy, facts, lang);
      const tell = tellingOf(one);
      for (const node of figuresOf(one.tree).values()) {
        expect(figureTitle(node, tell), `${policy.id} ${node.id}`).not.toMatch(/^[\w-]+[.:]|undefined/);
        expect(figureFormula(node, tell)).not.toMatch(/undefined|NaN/);
      }
    }
  });
});

describe('a party', () => {
  it('is called by its name', () => {
    expect(partyText('person:p2', names, 'zh')).toBe('钱二');
    expect(partyText('research:p2', names, 'zh')).toBe('钱二（科研账户）');
    expect(partyText('coOwner:o1', names, 'zh')).toBe('合作研究院');
    expect(partyText('costs:university', names, 'zh')).toBe('返还成本（学校垫付）');
    expect(partyText('unallocated', names, 'en')).toBe('Not allocated');
  });
});

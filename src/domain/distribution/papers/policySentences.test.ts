// A policy is read aloud: every shipped one has a sentence for each rule, in both languages.
import { describe, expect, it } from 'vitest';
import { type PolicyStep, shippedPolicies } from '..';
import { policyNamed } from './papers.testkit';
import { bandText, policyText, stepText } from './policySentences';

const steps = (id: string) => policyText(policyNamed(id), 'zh').schemes[0]?.steps.map(({ text }) => text);

describe('a policy in sentences', () => {
  it('says in which order the money flows', () => {
    expect(steps('shape-7-full-pools')).toEqual([
      '从到账总额提取 5% 给中介。',
      expect.stringContaining('扣除成本并返还垫付方（税金、印花税'),
      '余额分档分配：50万元以内，团队 80%、转入下一步 20%；50万元以上，团队 70%、转入下一步 30%。',
      '余额按学院 50%、学校 40%、技术转移机构 10% 分配。',
    ]);
  });
  it('says when a pool is skipped and who gets its share', () => {
    expect(steps('shape-1-skipped-pool')?.at(-1)).toContain('学院 15%（不足10万元时不参与，份额归团队）');
  });
  it('says what the team may count on', () => {
    const rules = policyText(policyNamed('shape-7-full-pools'), 'zh').rules.map(({ text }) => text);
    expect(rules).toContain(
      '团队奖励按发明人申报的贡献比例分配，未全部签字的均分；主要贡献人员合计不低于 70%。',
    );
    expect(rules).toContain('分档按同一项目的累计到账计算。');
  });
  it('says how much of a share goes to the research account, and how far a person may choose', () => {
    const rules = policyText(policyNamed('shape-5-research-account'), 'zh').rules.map(({ text }) => text);
    expect(rules).toContain('每人份额的 30% 进入科研账户（本人可在 10% 至 100% 之间选择）。');
  });
  it("says that last year's activity divides a pool, and that each receipt stands alone", () => {
    const rules = policyText(policyNamed('shape-6-prior-year'), 'zh').rules.map(({ text }) => text);
    expect(rules).toContain('每笔到账单独计算。');
    expect(rules).toContain('学院份额按各单位上一年度业绩分配。');
  });
  it('names the limits of fees, bounds and charges', () => {
    const policy = policyNamed('shape-7-full-pools');
    const say = (step: PolicyStep) => stepText(step, policy, 'zh');
    expect(
      say({ kind: 'fee', id: 'f', to: 'tto', rate: '5%', of: 'remaining', min: 100_000, max: 20_000_000 }),
    ).toBe('从余额提取 5% 给技术转移机构，不少于1,000元，不超过20万元。');
    expect(say({ kind: 'recover', id: 'r', costs: ['agency'], atMost: '10%' })).toBe(
      '扣除成本并返还垫付方（代理费），最多用去余额的 10%。',
    );
    expect(
      say({ kind: 'limit', id: 'l', pool: 'tto', against: 'university', max: { fen: 12_345_678 } }),
    ).toBe('技术转移机构不超过123,456.78元，差额由学校承担。');
    expect(say({ kind: 'charge', id: 'c', costs: ['legal'], pool: 'college' })).toBe(
      '法律服务费由学院的份额承担。',
    );
  });
  it.each(['zh', 'en'] as const)('leaves nothing out of any shipped policy (%s)', (lang) => {
    for (const policy of shippedPolicies) {
      const text = policyText(policy, lang);
      expect(text.schemes.map(({ steps: list }) => list.length)).toEqual(
        policy.schemes.map((scheme) => scheme.steps.length),
      );
      const all = [...text.schemes.flatMap((scheme) => scheme.steps), ...text.rules];
      for (const { text: sentence } of all) {
        expect(sentence).not.toMatch(/undefined|NaN|\[object/);
        if (lang === 'en') expect(sentence).not.toMatch(/[\u4e00-\u9fff]/);
      }
    }
  });
});

describe('a band', () => {
  it('is named by its limits', () => {
    expect(bandText({ from: 0, upTo: 50_000_000 }, 'zh')).toBe('50万元以内');
    expect(bandText({ from: 50_000_000, upTo: 100_000_000 }, 'zh')).toBe('50万元至100万元');
    expect(bandText({ from: 100_000_000, upTo: null }, 'zh')).toBe('100万元以上');
    expect(bandText({ from: 123_456_700, upTo: null }, 'en')).toBe('above 1,234,567 yuan');
  });
});

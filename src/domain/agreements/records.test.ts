import { describe, expect, it } from 'vitest';
import { AgreementFields } from './records';

const least = {
  title: '许可合同',
  mode: 'licence',
  party: '某公司',
  patentIds: [],
  contributors: [],
  state: 'active',
};

describe('an agreement', () => {
  it('needs a title, a mode and the other side; the rest may come later', () => {
    expect(AgreementFields.safeParse(least).success).toBe(true);
    expect(AgreementFields.safeParse({ ...least, party: '' }).success).toBe(false);
  });

  it('keeps shares as exact parts, unsigned and not main unless somebody says so', () => {
    const contributors = [{ name: '张三', share: { n: 1, d: 3 } }];
    const parsed = AgreementFields.parse({ ...least, contributors });
    expect(parsed.contributors).toEqual([
      { name: '张三', share: { n: 1, d: 3 }, signed: false, main: false, external: false },
    ]);
    const more = [{ name: '张三', share: { n: 4, d: 3 } }];
    expect(AgreementFields.safeParse({ ...least, contributors: more }).success).toBe(false);
  });

  it('keeps its price in whole fen', () => {
    expect(AgreementFields.safeParse({ ...least, priceFen: 0.5 }).success).toBe(false);
  });
});

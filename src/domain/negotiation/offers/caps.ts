// Fees that the patent office holds for usual at most in an open licence, and amounts that only a slip of the unit makes.
import { type DatedRule, ruleOn } from '../../distribution/datedRule';
import { type Fen, type Rate, yuan } from '../../money';

export interface FeeCapRule extends DatedRule {
  /** 固定费用, fen. */
  readonly fixed: Fen;
  /** 提成 of net sales and of profit. */
  readonly netSales: Rate;
  readonly profit: Rate;
}

/** 一般不高于: a guide, so that more than it is a warning and never a refusal. */
const feeCapRules: readonly FeeCapRule[] = [
  {
    id: 'open-licence-caps-2024',
    effectiveFrom: '2024-01-01',
    source:
      '国家知识产权局2024年开放许可通知：固定费用一般不高于2000万元，提成一般不高于净销售额20%或利润额40%',
    verified: true,
    fixed: yuan(20_000_000),
    netSales: '20%',
    profit: '40%',
  },
];

export const feeCapsOn = (date: string): FeeCapRule | undefined => ruleOn(feeCapRules, date);

/** 100 亿元: no offer of an institution is larger; somebody typed yuan for ten thousands of them. */
export const absurdFen: Fen = yuan(10_000_000_000);

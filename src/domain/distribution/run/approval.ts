// Who has to approve a distribution of a given amount: thresholds as data.
import { z } from 'zod';
import { type Fen, PositiveFen, yuan } from '../../money';
import { DatedRule } from '../datedRule';

/** 科研院（处）、分管校领导、校长办公会. */
export const Approval = z.enum(['researchOffice', 'vicePresident', 'presidentMeeting']);
export type ApprovalBody = z.infer<typeof Approval>;

export const ApprovalRule = DatedRule.extend({
  /** From this amount on (fen) these bodies have to approve; ascending, the first from 0. */
  levels: z
    .array(z.object({ from: PositiveFen, bodies: z.array(Approval).min(1).max(3) }))
    .min(1)
    .max(10)
    .refine((levels) =>
      levels.every(({ from }, at) => (at === 0 ? from === 0 : from > (levels[at - 1]?.from ?? 0))),
    ),
});
export type ApprovalRule = z.infer<typeof ApprovalRule>;

/** The shape of one real university; each institution keeps its own. */
export const sampleApprovalRule: ApprovalRule = {
  id: 'approval-sample',
  effectiveFrom: '2016-01-01',
  source: '某高校审批权限：200万元、500万元（示例，未核实）',
  verified: false,
  levels: [
    { from: 0, bodies: ['researchOffice'] },
    { from: yuan(2_000_000), bodies: ['researchOffice', 'vicePresident'] },
    { from: yuan(5_000_000), bodies: ['researchOffice', 'vicePresident', 'presidentMeeting'] },
  ],
};

/** Bodies that must approve `amount` (fen); a reversal needs those of what it takes back. */
export function approvalsFor(rule: ApprovalRule, amount: Fen): readonly ApprovalBody[] {
  const size = Math.abs(amount);
  return rule.levels.filter((level) => level.from <= size).at(-1)?.bodies ?? [];
}

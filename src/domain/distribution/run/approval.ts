// Who has to approve a distribution of a given amount: thresholds as data.
import { z } from 'zod';
import { type Fen, yuan } from '../../money';
import type { DatedRule } from '../datedRule';

/** 科研院（处）、分管校领导、校长办公会. */
export const Approval = z.enum(['researchOffice', 'vicePresident', 'presidentMeeting']);
export type ApprovalBody = z.infer<typeof Approval>;

export interface ApprovalRule extends DatedRule {
  /** From this amount on (fen) these bodies have to approve; ascending, the first from 0. */
  readonly levels: ReadonlyArray<{ readonly from: Fen; readonly bodies: readonly ApprovalBody[] }>;
}

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

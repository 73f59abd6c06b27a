// Rules of the institution for its runs, as its settings keep them: who approves what, how long a notice hangs, where it is.
import { z } from 'zod';
import { type DatedRule, ruleOn } from '../datedRule';
import { ApprovalRule, sampleApprovalRule } from './approval';
import { PublicityRule, publicityRules } from './publicity';

const names = z.array(z.string().trim().min(1).max(100)).max(50);

export const House = z.object({
  /** Where the institution is (GB/T 2260): its floors are held against every run. Absent: where the policy is from. */
  region: z
    .string()
    .regex(/^\d{6}$/)
    .optional(),
  /** Versions by their first day; the last one in force counts. */
  approval: z.array(ApprovalRule).min(1).max(50),
  publicity: z.array(PublicityRule).min(1).max(50),
  /** Who may be chosen to review and to approve; others can still be typed. */
  reviewers: names,
  approvers: names,
});
export type House = z.infer<typeof House>;

/** Key of the settings that holds it. */
export const houseSetting = 'income.house';

/** Until the institution says otherwise; none of it was read in a primary text. */
export const usualHouse: House = {
  approval: [sampleApprovalRule],
  publicity: [...publicityRules],
  reviewers: [],
  approvers: [],
};

/** What the settings keep; a rule that does not fit leaves the usual ones in force. */
export function readHouse(value: unknown): House {
  const read = House.safeParse(value);
  return read.success ? read.data : usualHouse;
}

/** The rules of one day, as a run keeps them. */
export interface RunHouse {
  readonly approval: ApprovalRule;
  readonly publicity: PublicityRule;
  readonly region?: string;
}

/** Before the first version is in force, the first; after the last has ended, the last. */
function inForce<R extends DatedRule>(rules: readonly R[], date: string): R | undefined {
  const sorted = [...rules].sort((a, b) => (a.effectiveFrom < b.effectiveFrom ? -1 : 1));
  return ruleOn(sorted, date) ?? sorted.filter((rule) => rule.effectiveFrom <= date).at(-1) ?? sorted[0];
}

/** Rules of the house on a day (ISO). */
export const houseOn = (house: House, date: string): RunHouse => ({
  approval: inForce(house.approval, date) ?? sampleApprovalRule,
  publicity: inForce(house.publicity, date) ?? publicityRules[0]!,
  ...(house.region === undefined ? {} : { region: house.region }),
});

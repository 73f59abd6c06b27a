// 财税〔2018〕58号: the conditions under which half of an award counts, checked one by one.
import type { RuleRef } from '../datedRule';
import { refOf, ruleOn } from '../datedRule';
import { awardReliefRules } from './rates';

export interface ReliefFacts {
  /** State-founded or private non-profit research institute or university. */
  readonly payer: 'publicInstitute' | 'privateNonProfit' | 'other';
  /** Employee of the payer who made the result, in a scientific or technical post. */
  readonly position: 'researcher' | 'otherStaff' | 'notEmployed';
  readonly mode: 'transfer' | 'licence' | 'openLicence' | 'equity' | 'selfImplementation';
  /** Days on which the income came in and the award is paid, ISO. */
  readonly receivedOn: string;
  readonly paidOn: string;
  /** 技术合同认定登记证明. */
  readonly contractRegistered: boolean;
  /** Results, people, awards and contract have been published for the days the unit has set, without open objections. */
  readonly published: boolean;
  /** Awards are accounted for apart; wages were not renamed. */
  readonly separateAccounts: boolean;
}

export type ReliefCondition =
  | 'RULE_IN_FORCE'
  | 'NON_PROFIT_PAYER'
  | 'RESEARCHER'
  | 'TRANSFER_OR_LICENCE'
  | 'WITHIN_MONTHS'
  | 'CONTRACT_REGISTERED'
  | 'PUBLISHED'
  | 'SEPARATE_ACCOUNTS';

export interface ReliefCheck {
  readonly condition: ReliefCondition;
  readonly met: boolean;
  readonly rule: RuleRef;
}

/** The same day so many months later, or the last day of that month; ISO. */
export function addMonths(date: string, months: number): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(day, last))).toISOString().slice(0, 10);
}

const publicity: RuleRef = { id: 'guokefazheng-2018-103', source: '国科发政〔2018〕103号', verified: false };

/** Every condition with its answer; the relief applies when all are met. */
export function awardReliefConditions(facts: ReliefFacts): ReliefCheck[] {
  const found = ruleOn(awardReliefRules, facts.paidOn);
  const rule = found ?? awardReliefRules[0]!;
  const check = (condition: ReliefCondition, met: boolean, by: RuleRef = refOf(rule)): ReliefCheck => ({
    condition,
    met,
    rule: by,
  });
  const isConversion = ['transfer', 'licence', 'openLicence'].includes(facts.mode);
  const isInTime =
    facts.paidOn >= facts.receivedOn && facts.paidOn <= addMonths(facts.receivedOn, rule.months);
  return [
    check('RULE_IN_FORCE', found !== undefined),
    check('NON_PROFIT_PAYER', facts.payer !== 'other'),
    check('RESEARCHER', facts.position === 'researcher'),
    check('TRANSFER_OR_LICENCE', isConversion),
    check('WITHIN_MONTHS', isInTime),
    check('CONTRACT_REGISTERED', facts.contractRegistered),
    check('PUBLISHED', facts.published, publicity),
    check('SEPARATE_ACCOUNTS', facts.separateAccounts),
  ];
}

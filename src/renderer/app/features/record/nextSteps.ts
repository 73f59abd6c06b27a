// The 下一步 box: what this record still wants, derived from the record alone. Pure; only what is true is said.
import { declarationGaps } from '../../../../domain/patents/declarationRules';
import { inventoryGaps } from '../../../../domain/patents/inventoryCard';
import type { FundedProject, Patent } from '../../../../domain/patents/records';
import type { Receipt } from '../../../../domain/submission/receipt';
import type { SubmissionMark } from '../../../../shared/store/queries';
import type { TextParams } from '../../lib/interpolate';

type StepCode =
  | 'rejected'
  | 'noDepartment'
  | 'noInventors'
  | 'noFilingDate'
  | 'unknownState'
  | 'checkDigit'
  | 'declaration'
  | 'card'
  | 'waiting'
  | 'notSubmitted';

/** Tabs a step may lead to. */
export type StepTarget = 'overview' | 'inventors' | 'submission' | 'funding' | 'use';

export interface NextStep {
  readonly code: StepCode;
  readonly tone: 'red' | 'amber' | 'ink' | 'grey';
  /** Tab where it is dealt with. */
  readonly tab: StepTarget;
  readonly params?: TextParams;
}

const step = (code: StepCode, tone: NextStep['tone'], tab: StepTarget, params?: TextParams): NextStep => ({
  code,
  tone,
  tab,
  params,
});

/** Newest receipt first decides what was rejected and why. */
export function nextSteps(
  patent: Patent,
  submission: SubmissionMark,
  receipts: readonly Receipt[],
  language: 'zh' | 'en',
  projects: readonly FundedProject[] = [],
): readonly NextStep[] {
  const steps: NextStep[] = [];
  if (submission === 'rejected') {
    const newest = [...receipts].sort((a, b) => b.receivedAt.localeCompare(a.receivedAt))[0];
    steps.push(step('rejected', 'red', 'submission', { reason: newest?.message[language] ?? '' }));
  }
  if (patent.departmentId === undefined) steps.push(step('noDepartment', 'amber', 'overview'));
  if (patent.inventors.length === 0) steps.push(step('noInventors', 'amber', 'inventors'));
  if (patent.filingDate === undefined) steps.push(step('noFilingDate', 'amber', 'overview'));
  if (patent.legalBucket === 'unknown') steps.push(step('unknownState', 'amber', 'overview'));
  if (patent.checkDigitCompleted) steps.push(step('checkDigit', 'grey', 'overview'));
  const owed = patent.projectIds.length > 0 ? declarationGaps(patent, projects) : [];
  if (owed.length > 0) steps.push(step('declaration', 'amber', 'funding', { n: owed.length }));
  const open = patent.legalBucket === 'inForce' ? inventoryGaps(patent) : [];
  if (open.length > 0) steps.push(step('card', 'ink', 'use', { n: open.length }));
  if (submission === 'waiting') steps.push(step('waiting', 'ink', 'submission'));
  if (submission === 'none') steps.push(step('notSubmitted', 'ink', 'submission'));
  return steps;
}

// Every check of the quality desk by its code, and how much a finding weighs.
import { z } from 'zod';
import type { PatentFields } from '../records';

export const CheckCode = z.enum([
  // dates
  'grantBeforeFiling',
  'grantBeforePublication',
  'publicationBeforeFiling',
  'futureDate',
  'termEnded',
  'filingAfterNumber',
  'filingBeforeNumber',
  // what is missing
  'noFilingDate',
  'noApplicants',
  'noInventors',
  'noDepartment',
  'noLegalState',
  'noIpc',
  'noLocarno',
  'noGrantDate',
  'noGrantNumber',
  // numbers, kinds, states that contradict each other
  'typeAgainstNumber',
  'checkDigitCompleted',
  'classAgainstType',
  'statusAgainstBucket',
  'pendingButGranted',
  // shares, funding, claims, agency
  'holderShares',
  'contributionShares',
  'fundedUndeclared',
  'fundingContradiction',
  'claimsZero',
  'agencyWithoutAgent',
  // names
  'inventorIsBody',
  'inventorSeveral',
  'inventorDigits',
  'inventorDamaged',
  'inventorTwice',
  'applicantSeveral',
  'applicantTwice',
  // what only shows beside other records
  'unknownDepartment',
  'numberTypo',
  'publicationTwice',
  'duplicate',
  'sameTitle',
  'doubleGrant',
]);
export type CheckCode = z.infer<typeof CheckCode>;

/** error = can not be true, or there is nothing to reckon from; warning = hinders reports and duties; notice = worth a look, costs no points. */
export const Severity = z.enum(['error', 'warning', 'notice']);
export type Severity = z.infer<typeof Severity>;

/** What the words of a finding need: names, dates, numbers. */
export type FindingData = Record<string, string | number>;

export type PatentField = keyof PatentFields;

/** A check of one patent alone; `today` is `yyyy-MM-dd`. Undefined where there is nothing to say. */
export type Find = (patent: PatentFields, today: string) => FindingData | undefined;

export interface Check {
  readonly severity: Severity;
  /** Fields a person has to look at to cure it. */
  readonly fields: readonly PatentField[];
  /** Absent where the finding only shows beside other records. */
  readonly find?: Find;
}

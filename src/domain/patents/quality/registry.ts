// The checks in the order of the desk: what can not be true first. Carries them out on one patent.
import type { PatentFields } from '../records';
import { agencyWithoutAgent } from './checks/agencyWithoutAgent';
import { applicantSeveral, applicantTwice } from './checks/applicantNames';
import { checkDigitCompleted } from './checks/checkDigitCompleted';
import { claimsZero } from './checks/claimsZero';
import { classAgainstType } from './checks/classAgainstType';
import { fundedUndeclared, fundingContradiction } from './checks/funding';
import { futureDate } from './checks/futureDate';
import { grantBeforeFiling } from './checks/grantBeforeFiling';
import { grantBeforePublication } from './checks/grantBeforePublication';
import {
  inventorDamaged,
  inventorDigits,
  inventorIsBody,
  inventorSeveral,
  inventorTwice,
} from './checks/inventorNames';
import { pendingButGranted, statusAgainstBucket } from './checks/legalState';
import * as missing from './checks/missing';
import { filingAfterNumber, filingBeforeNumber } from './checks/numberYear';
import { publicationBeforeFiling } from './checks/publicationBeforeFiling';
import { contributionShares, holderShares } from './checks/shares';
import { termEnded } from './checks/termEnded';
import { typeAgainstNumber } from './checks/typeAgainstNumber';
import { type Check, CheckCode, type FindingData } from './codes';

export const checks: Readonly<Record<CheckCode, Check>> = {
  grantBeforeFiling,
  grantBeforePublication,
  publicationBeforeFiling,
  futureDate,
  termEnded,
  filingAfterNumber,
  filingBeforeNumber,
  ...missing,
  typeAgainstNumber,
  checkDigitCompleted,
  classAgainstType,
  statusAgainstBucket,
  pendingButGranted,
  holderShares,
  contributionShares,
  fundedUndeclared,
  fundingContradiction,
  claimsZero,
  agencyWithoutAgent,
  inventorIsBody,
  inventorSeveral,
  inventorDigits,
  inventorDamaged,
  inventorTwice,
  applicantSeveral,
  applicantTwice,
  unknownDepartment: { severity: 'error', fields: ['departmentId'] },
  numberTypo: { severity: 'error', fields: ['applicationNumber'] },
  publicationTwice: { severity: 'error', fields: ['publications'] },
  duplicate: { severity: 'warning', fields: ['title', 'inventors', 'applicants'] },
  sameTitle: { severity: 'notice', fields: ['title', 'inventors', 'applicants'] },
  doubleGrant: { severity: 'warning', fields: ['legalBucket'] },
};

export const checkCodes: readonly CheckCode[] = CheckCode.options;

/** Checks that look at one patent alone. */
const single = checkCodes.flatMap((code) => {
  const { find } = checks[code];
  return find === undefined ? [] : [{ code, find }];
});

/**
 * Codes of everything that is wrong with one patent alone, in the order of the registry.
 * @param today `yyyy-MM-dd`
 */
export function checkPatent(patent: PatentFields, today: string): CheckCode[] {
  const found: CheckCode[] = [];
  for (const { code, find } of single) if (find(patent, today) !== undefined) found.push(code);
  return found;
}

/** What the words of one finding need; empty where it shows only beside other records, or no longer at all. */
export const findingData = (code: CheckCode, patent: PatentFields, today: string): FindingData =>
  checks[code].find?.(patent, today) ?? {};

/** Names of departments that name none. */
const nameless =
  /^(?:未知|不详|不明|其[他它]|待定|待确认|无|没有|空|未分配|未归属|测试|[-—?？/\\.]+|n\/?a|none|unknown|other)$/i;

/** True where a department is not in the register or its name says nothing. `undefined` = there is no such record. */
export const isUnknownDepartment = (name: string | undefined): boolean =>
  name === undefined || nameless.test(name.normalize('NFKC').trim());

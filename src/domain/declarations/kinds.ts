// All kinds of filing with their rules: the one place where a kind is looked up.
import { exemptionDossier } from './forms/exemptionDossier';
import { exportCheck } from './forms/exportCheck';
import { fundedApproval } from './forms/fundedApproval';
import type { FilingKindRules } from './forms/kind';
import { licenceRecordal } from './forms/licenceRecordal';
import { openLicenceDeclaration } from './forms/openLicenceDeclaration';
import { openLicenceTaken } from './forms/openLicenceTaken';
import { pledgeRegistration } from './forms/pledgeRegistration';
import { publicNotice } from './forms/publicNotice';
import { techContractRegistration } from './forms/techContractRegistration';
import { transferRegistration } from './forms/transferRegistration';
import type { FilingKind } from './records';

export const filingKinds: Readonly<Record<FilingKind, FilingKindRules>> = {
  licenceRecordal,
  transferRegistration,
  pledgeRegistration,
  openLicenceDeclaration,
  openLicenceTaken,
  techContractRegistration,
  exportCheck,
  fundedApproval,
  publicNotice,
  exemptionDossier,
};

// Branded identifiers: a patent's id can not be passed where a person's is wanted.
import { z } from 'zod';

const id = <B extends string>(_brand: B) => z.string().min(1).max(64).brand<B>();

export const PatentId = id('PatentId');
export type PatentId = z.infer<typeof PatentId>;

export const PersonId = id('PersonId');
export type PersonId = z.infer<typeof PersonId>;

export const DepartmentId = id('DepartmentId');
export type DepartmentId = z.infer<typeof DepartmentId>;

export const ProjectId = id('ProjectId');
export type ProjectId = z.infer<typeof ProjectId>;

export const FamilyId = id('FamilyId');
export type FamilyId = z.infer<typeof FamilyId>;

export const DisclosureId = id('DisclosureId');
export type DisclosureId = z.infer<typeof DisclosureId>;

export const ResultId = id('ResultId');
export type ResultId = z.infer<typeof ResultId>;

export const AgencyId = id('AgencyId');
export type AgencyId = z.infer<typeof AgencyId>;

export const TenderId = id('TenderId');
export type TenderId = z.infer<typeof TenderId>;

export const AgreementId = id('AgreementId');
export type AgreementId = z.infer<typeof AgreementId>;

export const IncomeId = id('IncomeId');
export type IncomeId = z.infer<typeof IncomeId>;

export const OutlayId = id('OutlayId');
export type OutlayId = z.infer<typeof OutlayId>;

export const PolicyId = id('PolicyId');
export type PolicyId = z.infer<typeof PolicyId>;

export const RunId = id('RunId');
export type RunId = z.infer<typeof RunId>;

export const DealId = id('DealId');
export type DealId = z.infer<typeof DealId>;

export const DealEventId = id('DealEventId');
export type DealEventId = z.infer<typeof DealEventId>;

export const OfferId = id('OfferId');
export type OfferId = z.infer<typeof OfferId>;

export const ObligationId = id('ObligationId');
export type ObligationId = z.infer<typeof ObligationId>;

export const RoyaltyReportId = id('RoyaltyReportId');
export type RoyaltyReportId = z.infer<typeof RoyaltyReportId>;

export const FilingId = id('FilingId');
export type FilingId = z.infer<typeof FilingId>;

export const MatterId = id('MatterId');
export type MatterId = z.infer<typeof MatterId>;

export const HoldingId = id('HoldingId');
export type HoldingId = z.infer<typeof HoldingId>;

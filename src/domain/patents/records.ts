// The records of the desk. Patent, Person (inventor), Department, FundedProject here; the registers beside them in registers.ts.
// Shapes only; what may change and how is decided in src/domain/records/.
import { z } from 'zod';
import {
  HoldingFields,
  MatterFields,
  ObligationFields,
  RoyaltyReportFields,
} from '../agreements/afterRecords';
import { AgreementFields } from '../agreements/records';
import { FilingFields } from '../declarations/records';
import { IncomeFields, OutlayFields, PolicyFields, RunFields } from '../distribution/records';
import {
  AgencyId,
  AgreementId,
  DealEventId,
  DealId,
  DepartmentId,
  DisclosureId,
  FamilyId,
  FilingId,
  HoldingId,
  IncomeId,
  MatterId,
  ObligationId,
  OfferId,
  OutlayId,
  PatentId,
  PersonId,
  PolicyId,
  ProjectId,
  ResultId,
  RoyaltyReportId,
  RunId,
  TenderId,
} from '../ids';
import { DealEventFields, DealFields, OfferFields } from '../negotiation/records';
import {
  AnnuityEntry,
  Cost,
  documents,
  FeeReduction,
  FundingDeclaration,
  Implementation,
  ImplementationStatus,
  IsoDate,
  LegalEvent,
  NonUseReason,
  RightHolder,
  Share,
  TransferMode,
  text,
} from './parts';
import { AgencyFields, DisclosureFields, FamilyFields, ResultFields, TenderFields } from './registers';

export { IsoDate } from './parts';

/** Kind of right: 发明 / 实用新型 / 外观设计 (专利法 art. 2). */
export const PatentType = z.enum(['invention', 'utilityModel', 'design']);
export type PatentType = z.infer<typeof PatentType>;

/** Legal state in the three-bucket vocabulary: 审中 / 有效 / 失效; unknown = 未知 until an import or an officer says. */
export const LegalBucket = z.enum(['unknown', 'pending', 'inForce', 'lapsed']);
export type LegalBucket = z.infer<typeof LegalBucket>;

/** One printed publication of an application: 发明公布 (A), 授权公告 (B, C, U, Y, S, D). */
export const Publication = z.object({
  /** e.g. `CN107205125B`, without spaces. */
  number: z.string().min(1).max(24),
  date: IsoDate.optional(),
  kind: z.enum(['published', 'granted']),
});
export type Publication = z.infer<typeof Publication>;

/** An inventor as the document names them, in order; `personId` once the office knows who it is. */
export const InventorRef = z.object({
  name: z.string().min(1).max(200),
  personId: PersonId.optional(),
  /** Part of the invention, where the inventors signed one. */
  contribution: Share.optional(),
});
export type InventorRef = z.infer<typeof InventorRef>;

/** What every stored record carries beside its own fields. */
const stored = {
  /** Revision, 1 at creation, +1 with every change; `expectedRev` is compared with it. */
  rev: z.number().int().min(1),
  /** Sequence number of the last change of this record in the change log. */
  seq: z.number().int().min(0),
  /** Set on records of the sample portfolio, so that it can be removed in one step. */
  sample: z.literal(true).optional(),
};

export const PatentFields = z.object({
  /** Canonical `YYYYTNNNNNNN.C` (12 digits) or `YYTNNNNN.C` (8 digits, before 2003-10-01). */
  applicationNumber: z.string().min(1).max(16),
  type: PatentType,
  title: z.string().min(1).max(500),
  abstract: text(20_000).optional(),
  filingDate: IsoDate.optional(),
  grantDate: IsoDate.optional(),
  publications: z.array(Publication).max(20),
  /** Applicants or right holders, in order. */
  applicants: z.array(z.string().min(1).max(300)).max(100),
  inventors: z.array(InventorRef).max(200),
  departmentId: DepartmentId.optional(),
  /** Main IPC symbol as printed, e.g. `H01M 2/40`. */
  ipcMain: text(32).optional(),
  /** All IPC symbols, main first. */
  ipc: z.array(z.string().min(1).max(32)).max(100),
  /** Locarno class of a design, e.g. `09-03`. */
  locarno: text(32).optional(),
  legalBucket: LegalBucket,
  /** Legal status in the words of the source, e.g. 未缴年费专利权终止. */
  legalStatus: text(100).optional(),
  agency: text(200).optional(),
  agent: text(200).optional(),
  address: text(500).optional(),
  claimsCount: z.number().int().min(0).max(10_000).optional(),
  firstClaim: text(32_767).optional(),
  priority: text(1000).optional(),
  /** The office's own number of the case. */
  internalNumber: text(64).optional(),
  projectIds: z.array(ProjectId).max(50),
  note: text(5000).optional(),
  /** True where the office completed a check digit the source lacked. */
  checkDigitCompleted: z.boolean().optional(),
  /** Right holders with shares, where they differ from the applicants or shares are agreed. */
  rightHolders: z.array(RightHolder).max(100).optional(),
  /** Events of the bulletin, oldest first. */
  legalEvents: z.array(LegalEvent).max(500).optional(),
  familyId: FamilyId.optional(),
  /** 资源库分层, in the office's own words, e.g. A. */
  tier: text(20).optional(),
  feeReduction: FeeReduction.optional(),
  /** Decisions and payments by year; a year without an entry is undecided and unpaid. */
  annuities: z.array(AnnuityEntry).max(25).optional(),
  costs: z.array(Cost).max(500).optional(),
  implementationStatus: ImplementationStatus.optional(),
  implementations: z.array(Implementation).max(200).optional(),
  nonUseReason: NonUseReason.optional(),
  fundingDeclaration: FundingDeclaration.optional(),
  /** 可接受的转化方式. */
  transferModes: z.array(TransferMode).max(9).optional(),
  /** 技术成熟度, e.g. TRL 4 or 中试. */
  maturity: text(50).optional(),
  /** 专利自评. */
  selfRating: text(50).optional(),
  /** 应用场景（产业化前景）. */
  prospects: text(5000).optional(),
  /** 联系人 of the inventory card: a name, never a telephone number. */
  contact: text(100).optional(),
  /** Strategic emerging industry (2018) and GB/T 4754-2017 class where an officer corrected what the IPC suggests. */
  strategicIndustry: text(20).optional(),
  industry: text(20).optional(),
  documents,
});
export type PatentFields = z.infer<typeof PatentFields>;
export const Patent = PatentFields.extend({ id: PatentId, ...stored });
export type Patent = z.infer<typeof Patent>;

export const PersonFields = z.object({
  name: z.string().min(1).max(200),
  departmentId: DepartmentId.optional(),
  staffNumber: text(64).optional(),
  /** 教师 / 学生 / 校外. */
  role: z.enum(['staff', 'student', 'external']).optional(),
  note: text(5000).optional(),
});
export type PersonFields = z.infer<typeof PersonFields>;
export const Person = PersonFields.extend({ id: PersonId, ...stored });
export type Person = z.infer<typeof Person>;

export const DepartmentFields = z.object({
  name: z.string().min(1).max(200),
  code: text(64).optional(),
  note: text(5000).optional(),
});
export type DepartmentFields = z.infer<typeof DepartmentFields>;
export const Department = DepartmentFields.extend({ id: DepartmentId, ...stored });
export type Department = z.infer<typeof Department>;

/** A publicly funded project, as 国知发运字〔2024〕3号 asks it to be declared: type, name, number. */
export const FundedProjectFields = z.object({
  projectType: text(100).optional(),
  name: z.string().min(1).max(500),
  number: z.string().min(1).max(100),
  note: text(5000).optional(),
});
export type FundedProjectFields = z.infer<typeof FundedProjectFields>;
export const FundedProject = FundedProjectFields.extend({ id: ProjectId, ...stored });
export type FundedProject = z.infer<typeof FundedProject>;

export const Family = FamilyFields.extend({ id: FamilyId, ...stored });
export type Family = z.infer<typeof Family>;
export const Disclosure = DisclosureFields.extend({ id: DisclosureId, ...stored });
export type Disclosure = z.infer<typeof Disclosure>;
export const TechnicalResult = ResultFields.extend({ id: ResultId, ...stored });
export type TechnicalResult = z.infer<typeof TechnicalResult>;
export const Agency = AgencyFields.extend({ id: AgencyId, ...stored });
export type Agency = z.infer<typeof Agency>;
export const Tender = TenderFields.extend({ id: TenderId, ...stored });
export type Tender = z.infer<typeof Tender>;
export const Agreement = AgreementFields.extend({ id: AgreementId, ...stored });
export type Agreement = z.infer<typeof Agreement>;
export const Income = IncomeFields.extend({ id: IncomeId, ...stored });
export type Income = z.infer<typeof Income>;
export const Outlay = OutlayFields.extend({ id: OutlayId, ...stored });
export type Outlay = z.infer<typeof Outlay>;
export const OfficePolicy = PolicyFields.extend({ id: PolicyId, ...stored });
export type OfficePolicy = z.infer<typeof OfficePolicy>;
export const DistributionRun = RunFields.extend({ id: RunId, ...stored });
export type DistributionRun = z.infer<typeof DistributionRun>;
export const Deal = DealFields.extend({ id: DealId, ...stored });
export type Deal = z.infer<typeof Deal>;
export const DealEvent = DealEventFields.extend({ id: DealEventId, ...stored });
export type DealEvent = z.infer<typeof DealEvent>;
export const Offer = OfferFields.extend({ id: OfferId, ...stored });
export type Offer = z.infer<typeof Offer>;
export const Obligation = ObligationFields.extend({ id: ObligationId, ...stored });
export type Obligation = z.infer<typeof Obligation>;
export const RoyaltyReport = RoyaltyReportFields.extend({ id: RoyaltyReportId, ...stored });
export type RoyaltyReport = z.infer<typeof RoyaltyReport>;
export const Filing = FilingFields.extend({ id: FilingId, ...stored });
export type Filing = z.infer<typeof Filing>;
export const Holding = HoldingFields.extend({ id: HoldingId, ...stored });
export type Holding = z.infer<typeof Holding>;
export const Matter = MatterFields.extend({ id: MatterId, ...stored });
export type Matter = z.infer<typeof Matter>;

/** Entities that are records of the portfolio: they have history and undo, and they are exported and submitted. */
export const EntityName = z.enum([
  'patent',
  'person',
  'department',
  'project',
  'family',
  'disclosure',
  'result',
  'agency',
  'tender',
  'agreement',
  'income',
  'outlay',
  'policy',
  'run',
  'deal',
  'dealEvent',
  'offer',
  'obligation',
  'royaltyReport',
  'filing',
  'holding',
  'matter',
]);
export type EntityName = z.infer<typeof EntityName>;
export type RecordOf = {
  patent: Patent;
  person: Person;
  department: Department;
  project: FundedProject;
  family: Family;
  disclosure: Disclosure;
  result: TechnicalResult;
  agency: Agency;
  tender: Tender;
  agreement: Agreement;
  income: Income;
  outlay: Outlay;
  policy: OfficePolicy;
  run: DistributionRun;
  deal: Deal;
  dealEvent: DealEvent;
  offer: Offer;
  obligation: Obligation;
  royaltyReport: RoyaltyReport;
  filing: Filing;
  holding: Holding;
  matter: Matter;
};
export type AnyRecord = RecordOf[EntityName];
/** Entities an office has so few of that the store keeps them whole in memory. */
export type SmallEntity = Exclude<EntityName, 'patent'>;

export const fieldSchemas = {
  patent: PatentFields,
  person: PersonFields,
  department: DepartmentFields,
  project: FundedProjectFields,
  family: FamilyFields,
  disclosure: DisclosureFields,
  result: ResultFields,
  agency: AgencyFields,
  tender: TenderFields,
  agreement: AgreementFields,
  income: IncomeFields,
  outlay: OutlayFields,
  policy: PolicyFields,
  run: RunFields,
  deal: DealFields,
  dealEvent: DealEventFields,
  offer: OfferFields,
  obligation: ObligationFields,
  royaltyReport: RoyaltyReportFields,
  filing: FilingFields,
  holding: HoldingFields,
  matter: MatterFields,
} as const;

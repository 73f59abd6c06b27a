// Records of a negotiation: the deal, what happened in it, the offers that were made. Shapes only.
import { z } from 'zod';
import { Contributor } from '../agreements/records';
import { AgreementId, DealId, DepartmentId, OfferId, PatentId, PersonId } from '../ids';
import { Fen, PositiveFen } from '../money';
import { documents, IsoDate, Share, text } from '../patents/parts';
import { DealMode, Forecast, TermSet } from './terms';

const note = text(5000).optional();

/**
 * The way of a deal: 线索、接触、保密协议、尽职调查、报价、条款谈妥、审批、公示、签订、备案登记、履行、结束；失败.
 */
export const DealStage = z.enum([
  'lead',
  'contact',
  'nda',
  'dueDiligence',
  'offers',
  'termsAgreed',
  'approval',
  'notice',
  'signed',
  'registration',
  'performance',
  'closed',
  'lost',
]);
export type DealStage = z.infer<typeof DealStage>;

/** Why a firm said no (own wording of eight reasons), or why the office stopped. */
export const LostReason = z.enum([
  'tooEarly',
  'benefitUnclear',
  'routeUnclear',
  'descriptionUnclear',
  'outsideStrategy',
  'solvedOtherwise',
  'timing',
  'termsOrRights',
  'priceApart',
  'noAnswer',
  'refusedByOffice',
  'other',
]);
export type LostReason = z.infer<typeof LostReason>;

export const DealParty = z.object({
  name: z.string().min(1).max(300),
  /** licensee or buyer; co-owner of the right; partner in a consortium; broker; investor. */
  role: z.enum(['counterparty', 'coOwner', 'consortium', 'broker', 'investor']),
  /** 统一社会信用代码 */
  code: text(18).optional(),
  /** Name and post, never a telephone number. */
  contact: text(200).optional(),
  /** 境外: the rules on technology export apply. */
  foreign: z.boolean().optional(),
  country: text(100).optional(),
  /** 关联方 of an inventor or leader, with the words of how. */
  related: text(500).optional(),
  size: z.enum(['large', 'medium', 'small', 'micro']).optional(),
  province: text(50).optional(),
  /** A co-owner's written consent (专利法 art. 14). */
  consentOn: IsoDate.optional(),
});
export type DealParty = z.infer<typeof DealParty>;

/** Something to be done, with a day and somebody who does it. */
export const DealTask = z.object({
  id: z.string().min(1).max(64),
  title: z.string().min(1).max(300),
  due: IsoDate.optional(),
  owner: text(100).optional(),
  doneOn: IsoDate.optional(),
  /** Point of the checklist it stands for. */
  point: text(50).optional(),
});
export type DealTask = z.infer<typeof DealTask>;

/** A point of the checklist that is settled, or does not apply and why. */
export const CheckMark = z.object({
  point: z.string().min(1).max(50),
  on: IsoDate,
  by: text(100).optional(),
  state: z.enum(['done', 'notApplicable']),
  note: text(1000).optional(),
  /** Hashes of documents that prove it. */
  documents: z.array(text(64)).max(50).optional(),
});
export type CheckMark = z.infer<typeof CheckMark>;

/** 利益冲突声明 */
export const ConflictDeclaration = z.object({
  person: z.string().min(1).max(100),
  personId: PersonId.optional(),
  declaredOn: IsoDate,
  hasInterest: z.boolean(),
  interest: text(1000).optional(),
  /** How it is handled: 回避、公开、无需. */
  handling: z.enum(['recused', 'disclosed', 'none']).optional(),
});
export type ConflictDeclaration = z.infer<typeof ConflictDeclaration>;

/** 公示: from when, until when, where, who objected and what was done. */
export const PublicNotice = z.object({
  from: IsoDate,
  until: IsoDate,
  where: text(300),
  text: text(5000).optional(),
  objections: z
    .array(
      z.object({
        on: IsoDate,
        by: text(100),
        what: text(2000),
        handledOn: IsoDate.optional(),
        result: text(2000).optional(),
      }),
    )
    .max(50),
});
export type PublicNotice = z.infer<typeof PublicNotice>;

export const DealApproval = z.object({
  /** Who decides by the thresholds in force: id of the level. */
  level: z.string().min(1).max(50),
  on: IsoDate,
  by: z.string().min(1).max(100),
  approved: z.boolean(),
  /** 会议纪要 number or words. */
  minutes: text(5000).optional(),
  attendees: z.array(z.string().min(1).max(100)).max(100).optional(),
  recused: z.array(z.string().min(1).max(100)).max(100).optional(),
  /** The offer that was approved: another one needs a new approval. */
  offerId: OfferId.optional(),
});
export type DealApproval = z.infer<typeof DealApproval>;

export const DealFields = z.object({
  title: z.string().min(1).max(500),
  number: text(100).optional(),
  stage: DealStage,
  /** Day the stage was reached, for the age on the card. */
  stageSince: IsoDate,
  openedOn: IsoDate,
  mode: DealMode,
  patentIds: z.array(PatentId).max(1000),
  parties: z.array(DealParty).max(50),
  departmentId: DepartmentId.optional(),
  /** 经办人 */
  owner: text(100).optional(),
  /** Who else may see it; empty = everybody on this desk. */
  viewers: z.array(z.string().min(1).max(100)).max(50).optional(),
  source: text(500).optional(),
  nextStep: text(300).optional(),
  nextStepOn: IsoDate.optional(),
  probability: Share.optional(),
  expectedFen: PositiveFen.optional(),
  expectedOn: IsoDate.optional(),
  /** Positions: what is aimed at, and below what the office walks away; fen of the whole consideration. */
  targetFen: PositiveFen.optional(),
  walkAwayFen: PositiveFen.optional(),
  positions: text(5000).optional(),
  /** 定价方式 (促进科技成果转化法 art. 18) and what the price rests on. */
  pricing: z.enum(['agreement', 'listing', 'auction']).optional(),
  priceBasis: text(2000).optional(),
  appraisal: z.object({ fen: Fen, by: text(300), on: IsoDate, number: text(100).optional() }).optional(),
  forecast: Forecast.optional(),
  /** Who made the result: the shares of the award rest on it. */
  contributors: z.array(Contributor).max(200).optional(),
  policyId: text(64).optional(),
  shippedPolicy: text(100).optional(),
  tasks: z.array(DealTask).max(500).optional(),
  checklist: z.array(CheckMark).max(100).optional(),
  conflicts: z.array(ConflictDeclaration).max(100).optional(),
  notices: z.array(PublicNotice).max(20).optional(),
  approvals: z.array(DealApproval).max(50).optional(),
  /** The offer both sides agreed to. */
  agreedOfferId: OfferId.optional(),
  agreementId: AgreementId.optional(),
  lostReason: LostReason.optional(),
  lostNote: text(2000).optional(),
  documents,
  note,
});
export type DealFields = z.infer<typeof DealFields>;

/** One thing that happened: a call, a mail, a meeting. A step of the deal is written by the program and never changed. */
export const DealEventFields = z.object({
  dealId: DealId,
  on: IsoDate,
  /** `HH:mm` where it is known. */
  at: z
    .string()
    .regex(/^\d{2}:\d{2}$/)
    .optional(),
  kind: z.enum([
    'call',
    'mail',
    'meeting',
    'visit',
    'letter',
    'document',
    'offer',
    'stage',
    'approval',
    'note',
  ]),
  title: z.string().min(1).max(500),
  text: text(50_000).optional(),
  people: z.array(z.string().min(1).max(200)).max(100).optional(),
  by: text(100).optional(),
  offerId: OfferId.optional(),
  /** Of a step. */
  from: DealStage.optional(),
  to: DealStage.optional(),
  documents,
});
export type DealEventFields = z.infer<typeof DealEventFields>;

/** One version of the terms. Once it was sent or received it is never changed; the next version follows it. */
export const OfferFields = z.object({
  dealId: DealId,
  /** Counts from 1 inside the deal. */
  version: z.number().int().min(1).max(10_000),
  /** Alternatives side by side carry different words, e.g. 方案 A. */
  label: text(100).optional(),
  by: z.enum(['us', 'them']),
  state: z.enum(['draft', 'sent', 'received', 'agreed', 'rejected', 'withdrawn']),
  /** Day it was sent or received. */
  on: IsoDate.optional(),
  validUntil: IsoDate.optional(),
  basedOn: OfferId.optional(),
  terms: TermSet,
  documents,
  note,
});
export type OfferFields = z.infer<typeof OfferFields>;

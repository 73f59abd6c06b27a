// What follows a signed agreement: obligations, the licensee's reports, shares held, disputes. Shapes only.
import { z } from 'zod';
import { AgreementId, IncomeId, PatentId } from '../ids';
import { Fen, PositiveFen } from '../money';
import { documents, IsoDate, Share, text } from '../patents/parts';

const note = text(5000).optional();

export const ObligationKind = z.enum([
  'payment',
  'royaltyReport',
  'minimum',
  'milestone',
  'delivery',
  'insurance',
  'audit',
  'annuity',
  'recordal',
  'notice',
  'other',
]);
export type ObligationKind = z.infer<typeof ObligationKind>;

/** One thing one side owes by a day; made from the terms, or written by hand. */
export const ObligationFields = z.object({
  agreementId: AgreementId,
  kind: ObligationKind,
  title: z.string().min(1).max(300),
  by: z.enum(['us', 'them']),
  due: IsoDate,
  /** Fen owed, where it is money and known. */
  fen: PositiveFen.optional(),
  /** Stable name of what in the terms it came from, so that it is made once: `instalment:2`, `report:2027-1`. */
  origin: text(100).optional(),
  doneOn: IsoDate.optional(),
  /** Why it needs not be met any more. */
  waived: text(1000).optional(),
  incomeIds: z.array(IncomeId).max(100).optional(),
  /** What they dispute, in words: counted in the record of who pays late. */
  disputed: text(1000).optional(),
  /** Who of the office sees to it. */
  owner: text(100).optional(),
  documents,
  note,
});
export type ObligationFields = z.infer<typeof ObligationFields>;

/** 提成报告: what the licensee says it sold and owes, beside what the terms make of it. */
export const RoyaltyReportFields = z.object({
  agreementId: AgreementId,
  from: IsoDate,
  until: IsoDate,
  receivedOn: IsoDate,
  lines: z
    .array(
      z.object({
        product: z.string().min(1).max(300),
        units: z.number().int().min(0).optional(),
        grossFen: Fen.optional(),
        deductionsFen: Fen.optional(),
        /** What the rate is taken of, fen. */
        baseFen: Fen.optional(),
      }),
    )
    .max(1000),
  /** What they say they owe, fen. */
  claimedFen: Fen,
  /** Findings the office accepts, and why. */
  accepted: text(2000).optional(),
  incomeIds: z.array(IncomeId).max(100).optional(),
  /** What they answered to the findings and do not agree to. */
  disputed: text(2000).optional(),
  documents,
  note,
});
export type RoyaltyReportFields = z.infer<typeof RoyaltyReportFields>;

/** 作价入股 after registration: shares held, valued once a year as a class, until they are sold. */
export const HoldingFields = z.object({
  agreementId: AgreementId.optional(),
  company: z.string().min(1).max(300),
  code: text(18).optional(),
  registeredOn: IsoDate.optional(),
  valuationFen: PositiveFen,
  /** Of the company: taken for the result, of it given to the inventors, and kept by the institution. */
  share: Share,
  awardShare: Share.optional(),
  /** 作价依据: 评估、协议定价, with who and when. */
  basis: text(1000).optional(),
  /** 所得税递延备案 (财税〔2016〕101号) was filed on. */
  deferralFiledOn: IsoDate.optional(),
  /** 整体考核: by year a class and words; no single holding is judged alone (plan of 2023, part 5). */
  assessments: z
    .array(
      z.object({
        year: z.number().int().min(2000).max(2100),
        class: z.enum(['growing', 'stable', 'atRisk', 'impaired', 'exited']),
        valueFen: Fen.optional(),
        diligent: z.boolean().optional(),
        note: text(2000).optional(),
      }),
    )
    .max(50)
    .optional(),
  exit: z.object({ on: IsoDate, fen: Fen, how: text(300) }).optional(),
  documents,
  note,
});
export type HoldingFields = z.infer<typeof HoldingFields>;

/** 保护: an infringement lead, a dispute, mediation, enforcement or insurance, with what it costs and when it is due. */
export const MatterFields = z.object({
  title: z.string().min(1).max(500),
  kind: z.enum(['infringement', 'dispute', 'mediation', 'enforcement', 'insurance', 'invalidation']),
  state: z.enum(['open', 'waiting', 'settled', 'won', 'lost', 'dropped']),
  openedOn: IsoDate,
  closedOn: IsoDate.optional(),
  patentIds: z.array(PatentId).max(1000),
  agreementId: AgreementId.optional(),
  parties: z.array(z.object({ name: z.string().min(1).max(300), role: text(100) })).max(50),
  authority: text(300).optional(),
  caseNumber: text(100).optional(),
  /** Fen in dispute. */
  claimFen: Fen.optional(),
  /** 证据目录: what proves what, with the hash of the file where there is one. */
  evidence: z
    .array(
      z.object({
        what: z.string().min(1).max(500),
        proves: text(1000).optional(),
        on: IsoDate.optional(),
        hash: text(64).optional(),
      }),
    )
    .max(300)
    .optional(),
  owner: text(100).optional(),
  deadlines: z
    .array(z.object({ title: z.string().min(1).max(300), due: IsoDate, doneOn: IsoDate.optional() }))
    .max(100)
    .optional(),
  steps: z
    .array(z.object({ on: IsoDate, what: z.string().min(1).max(2000) }))
    .max(500)
    .optional(),
  costs: z
    .array(z.object({ on: IsoDate, fen: Fen, what: z.string().min(1).max(300) }))
    .max(200)
    .optional(),
  outcome: text(5000).optional(),
  documents,
  note,
});
export type MatterFields = z.infer<typeof MatterFields>;

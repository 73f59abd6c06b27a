// Registers beside the patents: families, disclosures, results kept without a patent, agencies, tenders. Shapes only.
import { z } from 'zod';
import { DepartmentId, PatentId, PersonId, ProjectId } from '../ids';
import { documents, IsoDate, Share, text } from './parts';

const note = text(5000).optional();

/** Patents of one invention (同族); its members point at it. */
export const FamilyFields = z.object({ name: z.string().min(1).max(300), note });
export type FamilyFields = z.infer<typeof FamilyFields>;

const Contributor = z.object({
  name: z.string().min(1).max(200),
  personId: PersonId.optional(),
  contribution: Share.optional(),
});

/** 发明披露 from the idea to the decision whether to file. */
export const DisclosureState = z.enum(['draft', 'submitted', 'evaluating', 'decided', 'filed', 'closed']);
export type DisclosureState = z.infer<typeof DisclosureState>;

/** What an 专利申请前评估 ends in: file, file after work, keep as a secret, publish, or stop. */
export const FilingDecision = z.enum(['file', 'improve', 'keepSecret', 'publish', 'stop']);
export type FilingDecision = z.infer<typeof FilingDecision>;

/** Points of the evaluation before filing, 0 to 100 each (own four axes, 未核实). */
export const PreFilingScores = z.object({
  patentability: z.number().int().min(0).max(100).optional(),
  technology: z.number().int().min(0).max(100).optional(),
  market: z.number().int().min(0).max(100).optional(),
  strategy: z.number().int().min(0).max(100).optional(),
});
export type PreFilingScores = z.infer<typeof PreFilingScores>;

export const DisclosureFields = z.object({
  title: z.string().min(1).max(500),
  summary: text(20_000).optional(),
  inventors: z.array(Contributor).max(200),
  departmentId: DepartmentId.optional(),
  projectIds: z.array(ProjectId).max(50),
  receivedOn: IsoDate.optional(),
  /** First publication, talk or sale: it ends novelty (专利法 art. 22, grace of art. 24). */
  publishedOn: IsoDate.optional(),
  state: DisclosureState,
  scores: PreFilingScores.optional(),
  decision: FilingDecision.optional(),
  decisionReason: text(2000).optional(),
  decidedBy: text(200).optional(),
  decidedOn: IsoDate.optional(),
  patentId: PatentId.optional(),
  documents,
  note,
});
export type DisclosureFields = z.infer<typeof DisclosureFields>;

/** 技术秘密 or another result without a patent. The secret itself is never written here, only that it exists. */
export const ResultFields = z.object({
  name: z.string().min(1).max(500),
  kind: z.enum(['tradeSecret', 'software', 'plantVariety', 'layoutDesign', 'other']),
  holders: z.array(z.string().min(1).max(300)).max(100),
  inventors: z.array(Contributor).max(200),
  departmentId: DepartmentId.optional(),
  projectIds: z.array(ProjectId).max(50),
  createdOn: IsoDate.optional(),
  registrationNumber: text(100).optional(),
  /** 保密措施: what keeps it secret (反不正当竞争法 art. 9). */
  measures: text(5000).optional(),
  /** Where the secret lies and who may see it. */
  custody: text(1000).optional(),
  documents,
  note,
});
export type ResultFields = z.infer<typeof ResultFields>;

/** One look at what an agency delivered for one patent. Points 0 to 100. */
export const AgencyReview = z.object({
  date: IsoDate,
  agent: text(200).optional(),
  applicationNumber: text(16).optional(),
  drafting: z.number().int().min(0).max(100).optional(),
  timeliness: z.number().int().min(0).max(100).optional(),
  note: text(1000).optional(),
  by: text(100).optional(),
});
export type AgencyReview = z.infer<typeof AgencyReview>;

/** 专利代理机构; patents name it in words, `aliases` are other ways they write it. */
export const AgencyFields = z.object({
  name: z.string().min(1).max(200),
  aliases: z.array(z.string().min(1).max(200)).max(50).optional(),
  code: text(20).optional(),
  contact: text(200).optional(),
  reviews: z.array(AgencyReview).max(5000).optional(),
  note,
});
export type AgencyFields = z.infer<typeof AgencyFields>;

export const TenderCriterion = z.object({
  name: z.string().min(1).max(200),
  /** Weight in points of 100; the weights of a tender add up to 100. */
  weight: z.number().int().min(1).max(100),
  /** Quality or price: 以质量为导向 asks that quality outweighs price. */
  kind: z.enum(['quality', 'price', 'service']),
});
export type TenderCriterion = z.infer<typeof TenderCriterion>;

export const TenderBid = z.object({
  agency: z.string().min(1).max(200),
  /** Offer for one case, in fen. */
  priceFen: z.number().int().min(0).optional(),
  /** Points 0 to 100 by criterion, in the order of the criteria; null = not judged yet. */
  scores: z.array(z.number().int().min(0).max(100).nullable()).max(50),
  /** The same of each judge, in the order of the judges; where it is kept, the mean counts and `scores` is not read. */
  judgeScores: z
    .array(z.array(z.number().int().min(0).max(100).nullable()).max(50))
    .max(50)
    .optional(),
  note: text(1000).optional(),
});
export type TenderBid = z.infer<typeof TenderBid>;

/** 代理机构遴选: criteria, bids, scores, minutes. */
export const TenderFields = z.object({
  title: z.string().min(1).max(300),
  openedOn: IsoDate.optional(),
  criteria: z.array(TenderCriterion).max(50),
  bids: z.array(TenderBid).max(100),
  judges: z.array(z.string().min(1).max(100)).max(50),
  minutes: text(20_000).optional(),
  winner: text(200).optional(),
  decidedOn: IsoDate.optional(),
  documents,
  note,
});
export type TenderFields = z.infer<typeof TenderFields>;

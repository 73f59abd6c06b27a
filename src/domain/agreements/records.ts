// An agreement as far as its income needs it: who pays, for which patents, how, and who made the result. Shapes only.
import { z } from 'zod';
import { Mode } from '../distribution/policy';
import { AgreementId, DealId, DepartmentId, OfferId, PatentId, PersonId, PolicyId } from '../ids';
import { DealMode, TermSet } from '../negotiation/terms';
import { documents, IsoDate, Share, text } from '../patents/parts';
import { Invoice } from './invoices';

const note = text(5000).optional();

/** One of the people the award goes to, as the office records them. */
export const Contributor = z.object({
  name: z.string().min(1).max(200),
  personId: PersonId.optional(),
  /** Part of the award as the inventors signed it; absent = the policy decides. */
  share: Share.optional(),
  signed: z.boolean().default(false),
  /** 主要贡献人员. */
  main: z.boolean().default(false),
  /** Own choice of the part for the research account. */
  research: Share.optional(),
  /** 校外人员: taxed as 劳务报酬. */
  external: z.boolean().default(false),
  /** 岗位职务 and what the person did, in words: the public notice names both. */
  post: text(100).optional(),
  work: text(500).optional(),
});
export type Contributor = z.infer<typeof Contributor>;

export const AgreementFields = z.object({
  title: z.string().min(1).max(500),
  /** The office's own number of the contract. */
  number: text(100).optional(),
  mode: Mode,
  /** The other side: licensee, buyer, company. */
  party: z.string().min(1).max(300),
  partyCode: text(18).optional(),
  patentIds: z.array(PatentId).max(1000),
  signedOn: IsoDate.optional(),
  /** Agreed price in fen where it is fixed. */
  priceFen: z.number().int().min(0).optional(),
  /** 技术合同登记编号 and its day: the relief of 财税〔2018〕58号 asks for it. */
  techContractNumber: text(50).optional(),
  techContractOn: IsoDate.optional(),
  departmentId: DepartmentId.optional(),
  contributors: z.array(Contributor).max(200),
  coOwners: z
    .array(z.object({ name: z.string().min(1).max(300), share: Share }))
    .max(20)
    .optional(),
  /** Policy that divides its income: an own one, or the id of a shipped one. */
  policyId: PolicyId.optional(),
  shippedPolicy: text(100).optional(),
  state: z.enum(['draft', 'active', 'expired', 'terminated', 'closed']),
  /** The finer kind, e.g. 独占许可; `mode` is what the policies of distribution ask for. */
  kind: DealMode.optional(),
  dealId: DealId.optional(),
  offerId: OfferId.optional(),
  /** The terms as signed. */
  terms: TermSet.optional(),
  effectiveOn: IsoDate.optional(),
  expiresOn: IsoDate.optional(),
  territory: text(500).optional(),
  /** Other parties beside `party`. */
  parties: z
    .array(z.object({ name: z.string().min(1).max(300), role: text(100), code: text(18).optional() }))
    .max(50)
    .optional(),
  /** 开票: what was invoiced to the other side. */
  invoices: z.array(Invoice).max(500).optional(),
  /** 境外: the rules on technology export apply. */
  foreign: z.boolean().optional(),
  /** Day the signed text was confirmed: from then on an amendment changes it, never an edit. */
  confirmedOn: IsoDate.optional(),
  /** SHA-256 of the signed text that was confirmed; without one, `confirmedReason` says why. */
  confirmedHash: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .optional(),
  confirmedReason: text(2000).optional(),
  /** The agreement this one amends. */
  amends: AgreementId.optional(),
  /** Of an amending agreement: what it makes of the terms, by path (`months`, `consideration.upfrontFen`). */
  changes: z
    .array(z.object({ path: z.string().min(1).max(100), before: z.unknown(), after: z.unknown() }))
    .max(100)
    .optional(),
  /** What was sent and what came back, oldest first; each names the file by the hash of its bytes. */
  versions: z
    .array(
      z.object({
        hash: z.string().regex(/^[0-9a-f]{64}$/),
        name: z.string().min(1).max(255),
        on: IsoDate,
        way: z.enum(['drafted', 'sent', 'received', 'signed']),
        by: text(100).optional(),
        note: text(1000).optional(),
      }),
    )
    .max(200)
    .optional(),
  termination: z
    .object({
      on: IsoDate,
      by: z.enum(['us', 'them', 'both', 'law']),
      reason: z.string().min(1).max(2000),
      effects: text(2000).optional(),
    })
    .optional(),
  documents,
  note,
});
export type AgreementFields = z.infer<typeof AgreementFields>;

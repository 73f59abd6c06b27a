// An agreement as far as its income needs it: who pays, for which patents, how, and who made the result. Shapes only.
import { z } from 'zod';
import { Mode } from '../distribution/policy';
import { DepartmentId, PatentId, PersonId, PolicyId } from '../ids';
import { documents, IsoDate, Share, text } from '../patents/parts';

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
  state: z.enum(['active', 'closed']),
  documents,
  note,
});
export type AgreementFields = z.infer<typeof AgreementFields>;

// Parts of records: shares, bulletin events, annuities, evidence, documents. Shapes only, all of them optional additions.
import { z } from 'zod';

/** A calendar date as ISO text, `yyyy-MM-dd`. */
export const IsoDate = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

export const text = (max: number) => z.string().max(max);

/** An exact part of one, `n/d`; 33.5 % is {n: 335, d: 1000}. Never a binary fraction. */
export const Share = z
  .object({ n: z.number().int().min(0).max(1_000_000), d: z.number().int().min(1).max(1_000_000) })
  .refine(({ n, d }) => n <= d, 'more than the whole');
export type Share = z.infer<typeof Share>;

/** 专利权人 with its share where co-owners agreed one (专利法 art. 14). */
export const RightHolder = z.object({ name: z.string().min(1).max(300), share: Share.optional() });
export type RightHolder = z.infer<typeof RightHolder>;

/** One event of the patent bulletin (法律状态公告): date, code such as `TR01`, the words of the source. */
export const LegalEvent = z.object({ date: IsoDate, code: text(8).optional(), text: text(500) });
export type LegalEvent = z.infer<typeof LegalEvent>;

/** Reduction of annuities granted to the right holders (费减): 85 % alone, 70 % with co-owners. */
export const FeeReduction = z.enum(['none', 'p85', 'p70']);
export type FeeReduction = z.infer<typeof FeeReduction>;

export const AnnuityChoice = z.enum(['keep', 'drop', 'offerInventor']);
export type AnnuityChoice = z.infer<typeof AnnuityChoice>;

/** What the office decided and paid for one year of a patent; `year` counts from the filing date, 1-based. */
export const AnnuityEntry = z.object({
  year: z.number().int().min(1).max(25),
  choice: AnnuityChoice.optional(),
  reason: text(1000).optional(),
  decidedOn: IsoDate.optional(),
  decidedBy: text(100).optional(),
  paidOn: IsoDate.optional(),
  /** Paid, on a day and for an amount nobody recorded, e.g. 已缴年度 of an imported list. */
  paid: z.literal(true).optional(),
  /** What was paid, in fen, surcharge included. */
  paidFen: z.number().int().min(0).optional(),
});
export type AnnuityEntry = z.infer<typeof AnnuityEntry>;

export const CostKind = z.enum(['official', 'annuity', 'agency', 'translation', 'evaluation', 'other']);
export type CostKind = z.infer<typeof CostKind>;

/** Money spent on a patent, in fen. */
export const Cost = z.object({
  date: IsoDate,
  kind: CostKind,
  fen: z.number().int().min(0),
  payee: text(200).optional(),
  note: text(500).optional(),
});
export type Cost = z.infer<typeof Cost>;

/** 实施状态 (own neutral list; the platform's list is not published, so words of a source are mapped onto it). */
export const ImplementationStatus = z.enum([
  'none',
  'own',
  'licensed',
  'transferred',
  'equity',
  'industrialised',
]);
export type ImplementationStatus = z.infer<typeof ImplementationStatus>;

/** Proof that a patent is used: 实施证据. */
export const Implementation = z.object({
  date: IsoDate,
  kind: ImplementationStatus.exclude(['none']),
  by: text(300).optional(),
  description: text(2000),
  /** Hashes of documents of the same record. */
  documents: z.array(text(64)).max(50).optional(),
});
export type Implementation = z.infer<typeof Implementation>;

/** 正当理由 for not using a publicly funded patent, with who accepted it (plan of 2023, part 6). */
export const NonUseReason = z.object({
  reason: z.string().min(1).max(2000),
  approver: z.string().min(1).max(100),
  approvedOn: IsoDate,
  documents: z.array(text(64)).max(50).optional(),
});
export type NonUseReason = z.infer<typeof NonUseReason>;

/** 财政资助科研项目形成专利声明 (国知发运字〔2024〕3号): whether this patent has to be declared and was. */
export const FundingDeclaration = z.object({
  status: z.enum(['notFunded', 'required', 'declared']),
  declaredOn: IsoDate.optional(),
  note: text(500).optional(),
});
export type FundingDeclaration = z.infer<typeof FundingDeclaration>;

/** 可接受的转化方式 (own neutral list, 未核实). */
export const TransferMode = z.enum([
  'assignment',
  'exclusiveLicence',
  'soleLicence',
  'ordinaryLicence',
  'openLicence',
  'equity',
  'jointDevelopment',
  'pledge',
  'notForNow',
]);
export type TransferMode = z.infer<typeof TransferMode>;

/** A file kept beside the store under the SHA-256 of its bytes. */
export const DocumentRef = z.object({
  /** SHA-256, 64 lower-case hexadecimal digits. */
  hash: z.string().regex(/^[0-9a-f]{64}$/),
  name: z.string().min(1).max(255),
  mime: text(100),
  bytes: z.number().int().min(0),
  kind: text(50).optional(),
  addedOn: IsoDate,
});
export type DocumentRef = z.infer<typeof DocumentRef>;

export const documents = z.array(DocumentRef).max(500).optional();

// Records of income: money that came in, money spent for it, policies of the office, runs. Shapes only.
import { z } from 'zod';
import { AgreementId, IncomeId, OutlayId, PolicyId, RunId } from '../ids';
import { Fen } from '../money';
import { documents, IsoDate, text } from '../patents/parts';
import { CostKind, Policy, Pool } from './policy';
import type { Run } from './run/run';

const note = text(5000).optional();

export const IncomeKind = z.enum([
  'lumpSum',
  'instalment',
  'upfront',
  'royalty',
  'minimum',
  'milestone',
  'dividend',
  'equitySale',
  'interest',
  'other',
]);
export type IncomeKind = z.infer<typeof IncomeKind>;

/** Part of a payment that belongs to an agreement. */
export const Allocation = z.object({ agreementId: AgreementId, fen: Fen, kind: IncomeKind });
export type Allocation = z.infer<typeof Allocation>;

/** 到账: one payment as the bank shows it. It is never edited once it was distributed, only reversed. */
export const IncomeFields = z.object({
  date: IsoDate,
  /** Fen in CNY; below 0 where it takes an earlier payment back. */
  fen: Fen,
  payer: z.string().min(1).max(300),
  /** What the bank calls the payment; two payments with one reference are the same payment. */
  bankRef: text(100).optional(),
  /** What was paid in a foreign currency, and the rate it was turned into CNY with on that day. */
  foreign: z
    .object({ currency: z.string().regex(/^[A-Z]{3}$/), amount: text(30), rate: text(20), rateOn: IsoDate })
    .optional(),
  invoiceNumber: text(50).optional(),
  /** Day on which the finance office was asked about it, because its list lacks it or has another amount. */
  askedOn: IsoDate.optional(),
  /** Sum to `fen` when nothing is left unallocated. */
  allocations: z.array(Allocation).max(100),
  /** The payment this one takes back. */
  reverses: IncomeId.optional(),
  reversedBy: IncomeId.optional(),
  documents,
  note,
});
export type IncomeFields = z.infer<typeof IncomeFields>;

/** 直接成本: money spent for an agreement, with who bore it and what proves it. */
export const OutlayFields = z.object({
  agreementId: AgreementId,
  date: IsoDate,
  kind: CostKind,
  /** Fen; below 0 for a refund. */
  fen: Fen,
  bornBy: Pool,
  payee: text(300).optional(),
  evidence: text(500).optional(),
  documents,
  note,
});
export type OutlayFields = z.infer<typeof OutlayFields>;

/** A policy of the office; a version once used by a run is never changed, a new one follows it. */
export const PolicyFields = z.object({
  title: z.string().min(1).max(200),
  policy: Policy,
  /** Counts the versions of one policy, which share `family`; `basedOn` is the policy it was copied from. */
  version: z.number().int().min(1).optional(),
  basedOn: text(80).optional(),
  family: text(80).optional(),
  note,
});
export type PolicyFields = z.infer<typeof PolicyFields>;

/** Somebody a run pays, by the name they had then: a run explains itself also when names have changed since. */
export const Payee = z.object({
  person: z.string().min(1).max(64),
  name: z.string().min(1).max(200),
  departmentId: text(64).optional(),
  /** 校外人员: taxed as 劳务报酬. */
  external: z.boolean().optional(),
  /** 岗位职务 and the contribution in words: a public notice names both. */
  post: text(100).optional(),
  work: text(500).optional(),
});
export type Payee = z.infer<typeof Payee>;

export const RunState = z.enum([
  'draft',
  'computed',
  'reviewed',
  'approved',
  'published',
  'executed',
  'paid',
]);

/** What a run divides: receipts, shares of a company, a year's profit of own use. */
export const RunBasis = z.enum(['income', 'equity', 'profit']);

const isRun = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'id' in value && 'input' in value && 'state' in value;

/** 分配: a run as src/domain/distribution/run keeps it, with what lists need beside it. */
export const RunFields = z.object({
  title: z.string().min(1).max(300),
  agreementId: AgreementId,
  /** Receipts up to this day, included; of shares and profits the day of the award. */
  upTo: IsoDate,
  /** Absent: receipts. */
  basis: RunBasis.optional(),
  state: RunState,
  /** What the run divides, in fen: the receipts no executed run has divided before. */
  fen: Fen,
  /** Payments this run divides. */
  incomeIds: z.array(IncomeId).max(10_000),
  /** Costs it has counted. */
  outlayIds: z.array(OutlayId).max(10_000),
  /** The office's own policy, where it used one; a shipped one is named in the run itself. */
  policyId: PolicyId.optional(),
  /** The run that this one takes back. */
  reverses: RunId.optional(),
  people: z.array(Payee).max(200),
  /** Why a shortfall against the legal floor is accepted, who said so and how much it is, fen. */
  acknowledged: z
    .object({ shortfall: Fen, reason: z.string().min(1).max(2000), by: text(100), on: IsoDate })
    .optional(),
  /** The run itself: input, explanation, approvals; plain JSON that the engine wrote and reads. */
  run: z.custom<Run>(isRun),
  note,
});
export type RunFields = z.infer<typeof RunFields>;

// What a distribution is calculated from: money that came in, costs with who bore them, inventors, co-owners.
import { z } from 'zod';
import { Fen, PositiveFen, Rate, ShareRate } from '../money';
import { IsoDate } from '../patents/parts';
import { CostKind, Mode, Pool } from './policy';

const Id = z.string().min(1).max(64);

export const IncomeReceipt = z.object({
  id: Id,
  date: IsoDate,
  /** Fen; below 0 where it takes back an earlier receipt. */
  fen: Fen,
  /** The receipt that this one takes back in full. */
  reverses: Id.optional(),
});
export type IncomeReceipt = z.infer<typeof IncomeReceipt>;

export const Cost = z.object({
  id: Id,
  date: IsoDate,
  kind: CostKind,
  /** Fen; below 0 for a refund. */
  fen: Fen,
  bornBy: Pool.default('university'),
});
export type Cost = z.infer<typeof Cost>;

export const Inventor = z.object({
  person: Id,
  /** Contribution as declared: whole shares or a rate. */
  weight: z.union([z.number().int().min(0), Rate]).optional(),
  /** Has signed the declaration of contributions. */
  signed: z.boolean().default(false),
  /** 主要贡献人员. */
  main: z.boolean().default(false),
  /** Own choice of the part for the research account, where the policy gives one. */
  research: ShareRate.optional(),
});
export type Inventor = z.infer<typeof Inventor>;

export const Facts = z.object({
  mode: Mode,
  receipts: z.array(IncomeReceipt).max(10_000),
  costs: z.array(Cost).max(10_000).default([]),
  inventors: z.array(Inventor).max(200).default([]),
  coOwners: z
    .array(z.object({ id: Id, rate: ShareRate }))
    .max(20)
    .default([]),
  priorYear: z
    .object({
      /** Income of the year before, fen. */
      income: PositiveFen,
      activity: z
        .array(z.object({ unit: Id, weight: z.number().int().min(0) }))
        .max(500)
        .default([]),
    })
    .optional(),
});
export type Facts = z.infer<typeof Facts>;

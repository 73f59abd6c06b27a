// Questions about shares held for results and about disputes.
import { z } from 'zod';
import { Rate } from '../../../domain/money';
import { Holding, Matter } from '../../../domain/patents/records';
import { page } from '../page';

const text = z.string().max(200).default('');
const id = z.string().max(64);
const fen = z.number().int();
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

const Award = z.object({
  place: z.string(),
  article: z.string().optional(),
  source: z.string(),
  verified: z.boolean(),
  required: Rate,
  actual: Rate,
  short: z.boolean(),
});
const ClassSum = z.object({ count: z.number(), valuation: fen, value: fen });

const HoldingRow = Holding.extend({
  agreementTitle: z.string(),
  /** Of the company, exact. */
  awardOf: z.string(),
  keptOf: z.string(),
  awardFen: fen,
  keptFen: fen,
  floors: z.array(Award),
  sale: z
    .object({
      award: fen,
      kept: fen,
      tax: fen.optional(),
      stampDuty: fen.optional(),
      net: fen.optional(),
      verified: z.boolean(),
    })
    .optional(),
});
export type HoldingRow = z.infer<typeof HoldingRow>;

const MatterRow = Matter.extend({
  cost: fen,
  agreementTitle: z.string(),
  next: z.object({ title: z.string(), due: z.string() }).optional(),
  notes: z.array(z.enum(['noParty', 'noEvidence', 'noDeadline', 'overdue', 'noOutcome', 'closedBefore'])),
  patents: z.array(z.object({ id: z.string(), number: z.string(), title: z.string() })),
});
export type MatterRow = z.infer<typeof MatterRow>;

export const protectionQueries = {
  /** With the assessment of all holdings of one year together, whatever is searched for. */
  'holdings.list': {
    input: z.object({ text, today: day, year: z.number().int().min(2000).max(2100), ...page }),
    output: z.object({
      total: z.number(),
      rows: z.array(HoldingRow),
      assessment: z.object({
        year: z.number(),
        classes: z.object({
          growing: ClassSum,
          stable: ClassSum,
          atRisk: ClassSum,
          impaired: ClassSum,
          exited: ClassSum,
        }),
        valuation: fen,
        value: fen,
        change: fen,
        missing: z.array(z.object({ id: z.string(), company: z.string() })),
        diligentLosses: fen,
      }),
    }),
  },
  /** Those with the nearest open deadline first, closed ones last. */
  'matters.list': {
    input: z.object({
      text,
      today: day,
      kinds: z.array(Matter.shape.kind).default([]),
      open: z.boolean().default(false),
      ...page,
    }),
    output: z.object({
      total: z.number(),
      counts: z.record(Matter.shape.kind, z.number()),
      rows: z.array(MatterRow),
    }),
  },
  'matters.get': { input: z.object({ id, today: day }), output: z.object({ matter: MatterRow }) },
} as const;

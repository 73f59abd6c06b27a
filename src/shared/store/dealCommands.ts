// Commands of negotiations beside the generic ones: a step of the deal, an approval, removal with what hangs on it.
import { z } from 'zod';
import {
  DealApproval,
  DealEventFields,
  DealFields,
  DealStage,
  LostReason,
} from '../../domain/negotiation/records';
import { IsoDate } from '../../domain/patents/parts';

const id = z.string().min(1).max(64);
const expectedRev = z.number().int().min(1);
/** What the record of events calls it, in the words of the desk; codes where it is left out. */
const title = z.string().trim().min(1).max(500).optional();

export const dealCommands = {
  /** DEAL_*: why the step can not be taken. Writes the stage and its unchangeable entry in one change. */
  'deal.move': {
    input: z.object({
      id,
      expectedRev,
      to: DealStage,
      on: IsoDate,
      reason: z.string().trim().max(5000).optional(),
      lostReason: LostReason.optional(),
      title,
    }),
    output: z.object({ rev: z.number(), seq: z.number(), stage: DealStage, eventId: z.string() }),
  },
  /** A decision on the agreed offer; decisions are added, never changed. */
  'deal.approve': {
    input: z.object({ id, expectedRev, approval: DealApproval, title }),
    output: z.object({ rev: z.number(), seq: z.number(), eventId: z.string() }),
  },
  /** Negotiations from elsewhere with what happened in them: one change, all or none, undone in one step. */
  'deals.import': {
    input: z.object({
      label: z.string().max(200),
      deals: z
        .array(
          z.object({
            fields: DealFields,
            events: z
              .array(DealEventFields.omit({ dealId: true, offerId: true }))
              .max(5000)
              .default([]),
          }),
        )
        .min(1)
        .max(20_000),
    }),
    output: z.object({ created: z.number(), seq: z.number() }),
  },
  /** The deal with its record of events and drafts. DEAL_CONFIRMED where it was signed. */
  'deal.remove': {
    input: z.object({ id, expectedRev }),
    output: z.object({ removed: z.number(), seq: z.number() }),
  },
} as const;

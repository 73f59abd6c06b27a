// Commands of offers beside the generic ones: saving a draft, and the steps after which an offer is never changed again.
import { z } from 'zod';
import { OfferFields } from '../../domain/negotiation/records';
import { IsoDate } from '../../domain/patents/parts';

const id = z.string().min(1).max(64);
const expectedRev = z.number().int().min(1);

const step = {
  input: z.object({
    id,
    expectedRev,
    on: IsoDate,
    /** Why, or what was said; kept in the record of the deal. */
    reason: z.string().trim().max(5000).optional(),
    /** What the record of the deal calls it, in the words of the desk. */
    title: z.string().trim().min(1).max(500).optional(),
  }),
  output: z.object({
    rev: z.number(),
    seq: z.number(),
    state: OfferFields.shape.state,
    eventId: z.string(),
  }),
} as const;

export const offerCommands = {
  /** A draft, new where `id` is left out: then it becomes the next version. Nothing that is wrong keeps it from being saved. */
  'offer.save': {
    input: z.object({
      dealId: id,
      id: id.optional(),
      expectedRev: expectedRev.optional(),
      offer: OfferFields.omit({ dealId: true, version: true, state: true, on: true }),
    }),
    output: z.object({ id: z.string(), version: z.number(), rev: z.number(), seq: z.number() }),
  },
  /** OFFER_*: why the step can not be taken. Each writes the offer and its unchangeable entry in one change. */
  'offer.send': step,
  'offer.receive': step,
  'offer.agree': step,
  'offer.reject': step,
  'offer.withdraw': step,
} as const;

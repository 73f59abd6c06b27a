// Questions about the offers of a negotiation: all versions with everything that judges them and divides their money.
import { z } from 'zod';
import { ApprovalRule, Facts, Policy } from '../../../domain/distribution';
import type { OfferWorld } from '../../../domain/negotiation/offers/world';
import { Deal, Offer } from '../../../domain/patents/records';

const isWorld = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'patents' in value && 'others' in value;

export const offerQueries = {
  'offers.of': {
    input: z.object({ dealId: z.string().max(64), today: z.string().regex(/^\d{4}-\d{2}-\d{2}$/) }),
    output: z.object({
      deal: Deal,
      /** By version. */
      offers: z.array(Offer),
      /** Patents, earlier grants and owners the terms are held against. */
      world: z.custom<OfferWorld>(isWorld),
      /** The policy that divides the money; `isAssumed` where the deal names none and the legal minimum stands in. */
      policy: Policy,
      isAssumed: z.boolean(),
      inventors: Facts.shape.inventors.unwrap(),
      coOwners: Facts.shape.coOwners.unwrap(),
      /** Names of the inventors by the id they have in the calculation. */
      names: z.record(z.string(), z.string()),
      approval: ApprovalRule,
      /** GB/T 2260: whose floors are asked. */
      region: z.string(),
    }),
  },
} as const;

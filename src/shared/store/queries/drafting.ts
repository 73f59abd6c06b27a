// The question of the drafting page: a negotiation or an agreement with what a contract is written from.
import { z } from 'zod';
import { Agreement, Deal, Offer, Patent } from '../../../domain/patents/records';

const id = z.string().max(64).optional();

export const draftingQueries = {
  /** NOT_FOUND where the record is gone. Offers newest first. */
  'drafting.source': {
    input: z.object({ dealId: id, agreementId: id }),
    output: z.object({
      deal: Deal.nullable(),
      agreement: Agreement.nullable(),
      offers: z.array(Offer),
      patents: z.array(
        Patent.pick({
          id: true,
          applicationNumber: true,
          title: true,
          type: true,
          applicants: true,
          filingDate: true,
          grantDate: true,
          rightHolders: true,
        }),
      ),
    }),
  },
} as const;

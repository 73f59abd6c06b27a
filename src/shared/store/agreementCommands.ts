// Commands of the register of agreements: from a deal to a draft, confirmed by its signed text, amended, ended; reports taken in.
import { z } from 'zod';
import { RoyaltyReportFields } from '../../domain/agreements/afterRecords';
import { TermSet } from '../../domain/negotiation/terms';
import { IsoDate } from '../../domain/patents/parts';

const id = z.string().min(1).max(64);
const expectedRev = z.number().int().min(1);
const words = z.string().trim().min(1).max(2000);
const title = z.string().trim().min(1).max(500);
const hash = z.string().regex(/^[0-9a-f]{64}$/);

export const agreementCommands = {
  /** A draft with parties, patents, terms and people of the deal; both point at each other. OFFER_NOT_AGREED, AGREEMENT_EXISTS. */
  'agreement.fromDeal': {
    input: z.object({ dealId: id, expectedRev, title: title.optional() }),
    output: z.object({ id: z.string(), seq: z.number() }),
  },
  /**
   * From here on only amendments change it; its obligations are made in the same step. `hash` names the signed text among
   * its documents; without one, or with warnings, `reason` is needed. AGREEMENT_*: what stands in the way, with its article.
   */
  'agreement.confirm': {
    input: z.object({
      id,
      expectedRev,
      signedOn: IsoDate,
      effectiveOn: IsoDate.optional(),
      hash: hash.optional(),
      reason: words.optional(),
      /** Day of the confirmation. */
      on: IsoDate,
    }),
    output: z.object({ rev: z.number(), seq: z.number(), obligations: z.number() }),
  },
  /** The draft of an amending agreement with the difference to the terms in force. AGREEMENT_UNCHANGED where there is none. */
  'agreement.amend': {
    input: z.object({ id, expectedRev, title, terms: TermSet, effectiveOn: IsoDate, note: words.optional() }),
    output: z.object({ id: z.string(), seq: z.number(), changes: z.number() }),
  },
  /** Terminated, expired, or done with; what falls due later is let go with the reason. */
  'agreement.end': {
    input: z.object({
      id,
      expectedRev,
      how: z.enum(['terminated', 'expired', 'closed']),
      on: IsoDate,
      by: z.enum(['us', 'them', 'both', 'law']).default('both'),
      reason: words,
      effects: words.optional(),
    }),
    output: z.object({ rev: z.number(), seq: z.number(), dropped: z.number() }),
  },
  /** Makes what the terms in force oblige to and is not there yet, each once. */
  'agreement.obligations': {
    input: z.object({ id, today: IsoDate }),
    output: z.object({ created: z.number(), updated: z.number(), dropped: z.number(), seq: z.number() }),
  },
  /** A licensee's report, new or corrected; what the terms make of it becomes the amount that is owed. */
  'royalty.record': {
    input: z.object({
      id: id.optional(),
      expectedRev: expectedRev.optional(),
      fields: RoyaltyReportFields,
    }),
    output: z.object({ id: z.string(), seq: z.number(), findings: z.number() }),
  },
  /** Takes what they say as owed although it differs, and why. */
  'royalty.accept': {
    input: z.object({ id, expectedRev, reason: words }),
    output: z.object({ seq: z.number() }),
  },
} as const;

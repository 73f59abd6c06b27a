// Questions of the first page: what is due or waiting, money and deadlines of the next weeks, where the plan stands.
// `today` is the caller's local date. Amounts in fen.
import { z } from 'zod';
import { IsoDate } from '../../../domain/patents/parts';

const fen = z.number().int();
const Due = z.object({ late: z.number(), soon: z.number() });

/** What kind of day it is decides which list it leads to. */
const AheadKind = z.enum(['income', 'payment', 'duty', 'matter', 'filing', 'deal', 'notice', 'patents']);

const AheadItem = z.object({
  day: z.string(),
  kind: AheadKind,
  /** Record that a click opens; '' for deadlines of patents, which are counted by day. */
  id: z.string(),
  what: z.string(),
  /** Agreement, dispute, filing or negotiation it belongs to. */
  of: z.string(),
  /** Expected from others, or to be paid by us; absent where it is no money. */
  inFen: fen.optional(),
  outFen: fen.optional(),
  /** How many it stands for. */
  count: z.number(),
});
export type AheadItem = z.infer<typeof AheadItem>;

export const homeQueries = {
  /** By day, the first 500; deadlines of patents are one item a day, their fees together. */
  'home.ahead': {
    input: z.object({ today: IsoDate, until: IsoDate }),
    output: z.object({
      items: z.array(AheadItem),
      /** Of all, beyond the 500 too. */
      inFen: fen,
      outFen: fen,
      /** Owed to us and late. */
      lateFen: fen,
      /** From agreements and in disputes; `soon` = within thirty days. */
      duties: Due,
      filings: Due,
      /** Notices of negotiations that are over: the next step may be taken. */
      noticesOver: z.number(),
      /** Runs that wait for a step; those in their notice wait for nobody. */
      runs: z.number(),
      /** Batches that were begun and have not left or have no receipts yet. */
      batches: z.number(),
    }),
  },
  /** Patents in force as the plan of the campaign counts them, and the year's filings and contracts. */
  'home.plan': {
    input: z.object({ today: IsoDate }),
    output: z.object({
      inForce: z.number(),
      registered: z.number(),
      /** Sent, no receipt yet. */
      waiting: z.number(),
      industrialised: z.number(),
      used: z.number(),
      /** Whose use nobody entered. */
      unknownUse: z.number(),
      tiered: z.number(),
      /** Accepted this year. */
      openLicences: z.number(),
      /** Registered this year. */
      contracts: z.number(),
      contractsFen: fen,
    }),
  },
} as const;

// Questions that hold lists of others against our books: a statement to be taken in, the finance office's list.
import { z } from 'zod';
import { Invoice } from '../../../domain/agreements/invoices';
import { CostKind, IncomeKind, Pool } from '../../../domain/distribution';

const fen = z.number().int();
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const Line = z.object({
  row: z.number().int(),
  date: day,
  fen,
  payer: z.string().max(300),
  bankRef: z.string().max(100).optional(),
  note: z.string().max(5000).optional(),
});
const lines = z.array(Line).max(20_000);

const OurLine = z.object({
  id: z.string(),
  date: z.string(),
  fen,
  payer: z.string(),
  bankRef: z.string().optional(),
  askedOn: z.string().optional(),
  isReversed: z.boolean().optional(),
});

export const receiptMatchingQueries = {
  /** What each line of a statement is, and for which agreement it may be; in the order of the lines. */
  'income.match': {
    input: z.object({ lines }),
    output: z.object({
      rows: z.array(
        z.object({
          state: z.enum(['new', 'known', 'perhaps', 'repeated']),
          incomeId: z.string().optional(),
          /** The one taken without asking. */
          chosen: z.string().optional(),
          kind: IncomeKind,
          proposals: z.array(
            z.object({
              agreementId: z.string(),
              title: z.string(),
              score: z.number(),
              reasons: z.array(
                z.enum([
                  'contractNumber',
                  'invoiceNumber',
                  'party',
                  'partyAlike',
                  'paidBefore',
                  'openInvoice',
                  'price',
                ]),
              ),
            }),
          ),
        }),
      ),
    }),
  },
  /** Theirs, ours and the difference; without a period the whole months of their list. */
  'income.reconcile': {
    input: z.object({ lines, from: day.optional(), to: day.optional() }),
    output: z.object({
      from: z.string(),
      to: z.string(),
      pairs: z.array(
        z.object({ theirs: Line, ours: OurLine, differs: z.enum(['nothing', 'day', 'amount']) }),
      ),
      onlyTheirs: lines,
      onlyOurs: z.array(OurLine),
      totals: z.object({ theirs: fen, ours: fen, difference: fen }),
    }),
  },
  /** Price, received, invoiced, open; and each invoice with what is paid of it. */
  'agreement.receivables': {
    input: z.object({ id: z.string().max(64) }),
    output: z.object({
      price: fen.optional(),
      rest: fen.optional(),
      received: fen,
      invoiced: fen,
      receivable: fen,
      uninvoiced: fen,
      invoices: z.array(
        Invoice.extend({ paid: fen, open: fen, state: z.enum(['open', 'partly', 'paid', 'void']) }),
      ),
    }),
  },
  /** What the policy of the agreement does with a cost; null where the agreement has no policy. */
  'outlay.deduction': {
    input: z.object({ agreementId: z.string().max(64), kind: CostKind, date: day }),
    output: z.object({
      answer: z
        .object({
          how: z.enum(['net', 'step', 'charge', 'none']),
          step: z.string().optional(),
          pool: Pool.optional(),
          policy: z.string(),
          source: z.string(),
          verified: z.boolean(),
          inForce: z.boolean(),
        })
        .nullable(),
    }),
  },
} as const;

// Questions behind the papers of one record: which records there are to choose from, and what a year gave one person.
import { z } from 'zod';
import { EntityName } from '../../../domain/patents/records';
import { recordKinds } from '../../../domain/reporting/kinds';

const fen = z.number().int();

export const pickQueries = {
  /**
   * Records by the name their register shows, newest first; every word of `text` is in name or hint. With a kind only those
   * the kind can print: negotiations with offers, people who were paid. Restricted negotiations are left out.
   */
  'records.pick': {
    input: z.object({
      entity: EntityName,
      kind: z.enum(recordKinds).optional(),
      /** Of `yearly`: only who was paid in it. */
      year: z
        .string()
        .regex(/^\d{4}$/)
        .optional(),
      text: z.string().max(200).default(''),
      limit: z.number().int().min(1).max(200).default(50),
    }),
    output: z.object({
      total: z.number(),
      rows: z.array(z.object({ id: z.string(), label: z.string(), hint: z.string().optional() })),
    }),
  },
  /** The agreement a licensee's report belongs to. NOT_FOUND. */
  'royalty.agreement': {
    input: z.object({ id: z.string().max(64) }),
    output: z.object({ agreementId: z.string() }),
  },
  /** What carried out runs of a year have given one person, oldest first; shares of a company apart from money. */
  'income.person': {
    input: z.object({ person: z.string().min(1).max(64), year: z.string().regex(/^\d{4}$/) }),
    output: z.object({
      name: z.string(),
      departmentName: z.string(),
      rows: z.array(
        z.object({
          runId: z.string(),
          on: z.string(),
          title: z.string(),
          agreement: z.string(),
          isEquity: z.boolean(),
          isReversal: z.boolean(),
          own: fen,
          research: fen,
        }),
      ),
    }),
  },
} as const;

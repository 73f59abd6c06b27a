// Commands of filings beside the generic ones: one made from what the records say, its form kept, its steps taken.
import { z } from 'zod';
import { FilingKind } from '../../domain/declarations/records';
import { IsoDate, text } from '../../domain/patents/parts';

const id = z.string().min(1).max(64);
const expectedRev = z.number().int().min(1);
const why = z.string().trim().min(1).max(2000);
/** 备案号、登记编号 */
const number = z.string().trim().min(1).max(100).optional();

export const FilingStepInput = z.discriminatedUnion('do', [
  z.object({ do: z.literal('ready') }),
  z.object({ do: z.literal('reopen') }),
  z.object({ do: z.literal('submit'), on: IsoDate, number }),
  z.object({ do: z.literal('return'), on: IsoDate, why }),
  z.object({ do: z.literal('accept'), on: IsoDate, number }),
  z.object({ do: z.literal('refuse'), on: IsoDate, why }),
  z.object({ do: z.literal('withdraw'), on: IsoDate, why }),
]);
export type FilingStepInput = z.infer<typeof FilingStepInput>;

export const filingCommands = {
  /** A draft, its form filled from agreement, deal, patents and settings. */
  'filing.create': {
    input: z.object({
      kind: FilingKind,
      agreementId: id.optional(),
      dealId: id.optional(),
      /** Those of the agreement or the deal where it is left out. */
      patentIds: z.array(id).max(1000).optional(),
      title: z.string().trim().min(1).max(500),
      today: IsoDate,
    }),
    output: z.object({ id: z.string(), rev: z.number(), seq: z.number() }),
  },
  /** Keeps the form as far as it is filled in; the last day follows from it. FILING_FIXED once it was submitted. */
  'filing.save': {
    input: z.object({
      id,
      expectedRev,
      form: z.record(z.string().max(50), z.unknown()),
      patentIds: z.array(id).max(1000).optional(),
      title: z.string().trim().min(1).max(500).optional(),
      note: text(5000).optional(),
      today: IsoDate,
    }),
    output: z.object({ rev: z.number(), seq: z.number() }),
  },
  /** FILING_STEP, FILING_CHECKS, FILING_DAYS, FILING_NUMBER: why the step can not be taken. */
  'filing.step': {
    input: z.object({ id, expectedRev, step: FilingStepInput, today: IsoDate }),
    output: z.object({ rev: z.number(), seq: z.number(), state: z.string() }),
  },
} as const;

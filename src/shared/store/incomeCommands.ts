// Commands of agreements' money beside the generic ones: taking a payment back, making a run and taking it a step further.
import { z } from 'zod';
import { Approval } from '../../domain/distribution';
import { IncomeFields } from '../../domain/distribution/records';
import { Fen, PositiveFen, ShareRate } from '../../domain/money';
import { IsoDate } from '../../domain/patents/parts';

const id = z.string().min(1).max(64);
const words = z.string().trim().min(1).max(2000);
/** Who says so; the person at the desk where it is left out. */
const by = z.string().trim().min(1).max(100).optional();
/** The office's date; main's clock where it is left out. */
const on = IsoDate.optional();

export const RunStepInput = z.discriminatedUnion('do', [
  /** Takes payments, costs, people and policy as they are now and calculates. */
  z.object({ do: z.literal('compute') }),
  /** Says why a shortfall against the legal floor is accepted. */
  z.object({ do: z.literal('acknowledge'), reason: words, by, on }),
  z.object({ do: z.literal('review'), by }),
  z.object({ do: z.literal('sendBack') }),
  z.object({ do: z.literal('approve'), body: Approval, by, on }),
  z.object({ do: z.literal('publish'), place: words, on }),
  z.object({ do: z.literal('object'), text: words, on }),
  z.object({ do: z.literal('settle'), id, how: words }),
  z.object({ do: z.literal('execute'), on }),
  z.object({ do: z.literal('pay'), evidence: words, on }),
]);
export type RunStepInput = z.infer<typeof RunStepInput>;

export const incomeCommands = {
  /** Records the opposite of a payment; both stay. INCOME_REVERSED where it was taken back already. */
  'income.reverse': {
    input: z.object({ id, reason: words, date: IsoDate }),
    output: z.object({ id: z.string(), seq: z.number() }),
  },
  /** Payments of a bank statement in one change, undone in one step. BANK_REF_EXISTS refuses all of them. */
  'income.import': {
    input: z.object({ label: z.string().max(200), payments: z.array(IncomeFields).min(1).max(20_000) }),
    output: z.object({ created: z.number(), seq: z.number() }),
  },
  /** A draft for all payments of an agreement up to a day that no run has divided; or one that takes a run back. */
  'run.create': {
    input: z.object({
      agreementId: id,
      upTo: IsoDate,
      title: z.string().trim().min(1).max(300),
      reverses: id.optional(),
      /** 股权奖励: what the contribution is worth (fen) and which part of the company it got. */
      equity: z.object({ value: PositiveFen.min(1), stake: ShareRate }).optional(),
      /** 自行实施: the operating profit of one year, fen. */
      profit: z
        .object({ firstYear: z.number().int(), year: z.number().int().min(1985).max(2200), profit: Fen })
        .optional(),
      by,
    }),
    output: z.object({ id: z.string(), rev: z.number(), seq: z.number() }),
  },
  /** RUN_*: why the step can not be taken. */
  'run.step': {
    input: z.object({ id, expectedRev: z.number().int().min(1), step: RunStepInput }),
    output: z.object({ rev: z.number(), seq: z.number(), state: z.string() }),
  },
} as const;

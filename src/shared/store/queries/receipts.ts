// Questions about agreements and their money: lists with sums, a run with its explanation, a year by person and unit.
import { z } from 'zod';
import { IncomeKind, Payee, PublicityRule, RunStateName as RunState } from '../../../domain/distribution';
import { Agreement, DistributionRun, Income, OfficePolicy, Outlay } from '../../../domain/patents/records';
import { page } from '../page';

const text = z.string().max(200).default('');
const id = z.string().max(64);
/** Only these. */
const ids = z.array(id).max(5000);
const fen = z.number().int();
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

/** Fen. `undistributed` is what was allocated and no standing run has divided. */
const Sums = z.object({
  received: fen,
  allocated: fen,
  unallocated: fen,
  costs: fen,
  distributed: fen,
  undistributed: fen,
});

const AgreementRow = Agreement.extend({
  departmentName: z.string(),
  policyTitle: z.string(),
  received: fen,
  costs: fen,
  distributed: fen,
  undistributed: fen,
});

const Floor = z.object({
  place: z.string(),
  article: z.string().optional(),
  what: z.enum(['award', 'main', 'tto', 'profit']),
  required: fen,
  actual: fen,
  shortfall: fen,
  verified: z.boolean(),
  source: z.string(),
});

export const receiptQueries = {
  'agreements.list': {
    input: z.object({ text, open: z.boolean().default(false), ...page }),
    output: z.object({ total: z.number(), all: z.number(), rows: z.array(AgreementRow) }),
  },
  'agreements.get': {
    input: z.object({ id }),
    output: z.object({
      agreement: AgreementRow,
      patents: z.array(z.object({ id: z.string(), number: z.string(), title: z.string() })),
    }),
  },
  /** Payments newest first with sums over all that match; `open`: only those with money nobody has been given. */
  'income.ledger': {
    input: z.object({
      agreementId: id.optional(),
      from: day.optional(),
      to: day.optional(),
      open: z.boolean().default(false),
      ids: ids.optional(),
      text,
      ...page,
    }),
    output: z.object({
      total: z.number(),
      /** Payments with an unallocated rest in the searched set. */
      openCount: z.number(),
      sums: Sums,
      rows: z.array(
        Income.extend({
          unallocated: fen,
          /** Fen of it that standing runs have divided. */
          distributed: fen,
          agreements: z.array(z.object({ id: z.string(), title: z.string(), fen, kind: IncomeKind })),
        }),
      ),
    }),
  },
  'outlays.list': {
    input: z.object({ agreementId: id.optional(), ids: ids.optional(), text, ...page }),
    output: z.object({
      total: z.number(),
      sum: fen,
      rows: z.array(Outlay.extend({ agreementTitle: z.string(), counted: z.boolean() })),
    }),
  },
  /** Policies an agreement can choose: the office's own ones and the shipped ones. */
  'policies.list': {
    input: z.object({}),
    output: z.object({
      own: z.array(OfficePolicy.extend({ used: z.boolean() })),
      shipped: z.array(z.object({ id: z.string(), title: z.string(), verified: z.boolean() })),
    }),
  },
  /** Newest first. */
  'run.list': {
    input: z.object({ agreementId: id.optional(), states: z.array(RunState).default([]), text, ...page }),
    output: z.object({
      total: z.number(),
      counts: z.record(RunState, z.number()),
      rows: z.array(
        DistributionRun.omit({ run: true, incomeIds: true, outlayIds: true }).extend({
          agreementTitle: z.string(),
          preparedBy: z.string(),
          ends: z.string().optional(),
          executedOn: z.string().optional(),
          isTakenBack: z.boolean(),
        }),
      ),
    }),
  },
  /** A run with its explanation (`record.run.result`), the floors it is held against and what may come next. */
  'run.get': {
    input: z.object({ id }),
    output: z.object({
      record: DistributionRun,
      agreement: Agreement.nullable(),
      /** Names of the parties `person:…`, `research:…`, `unit:…` by the id behind the colon. */
      people: z.array(Payee),
      units: z.record(z.string(), z.string()),
      lines: z.array(z.object({ party: z.string(), fen })),
      floors: z.array(Floor),
      /** Approvals this amount needs. */
      approvals: z.array(z.string()),
      /** Kind of each payment of its agreement by id. */
      kinds: z.record(z.string(), IncomeKind),
      /** Whom the house offers for review and approval; others can be typed. */
      reviewers: z.array(z.string()),
      approvers: z.array(z.string()),
      /** How long its notice hangs. */
      notice: PublicityRule,
      /** Why the facts no longer hold, where they do not: they have to be computed again. */
      isStale: z.boolean(),
      /** Computed again just now, every byte was the same. */
      repeats: z.boolean(),
      reversedBy: z.string().optional(),
    }),
  },
  /** What carried out runs of a year have given: by person (own money and research account) and by department. */
  'income.yearly': {
    input: z.object({ year: z.string().regex(/^\d{4}$/) }),
    output: z.object({
      years: z.array(z.string()),
      total: fen,
      persons: z.array(
        z.object({
          person: z.string(),
          name: z.string(),
          departmentName: z.string(),
          own: fen,
          research: fen,
          runs: z.number(),
        }),
      ),
      departments: z.array(
        z.object({ id: z.string(), name: z.string(), received: fen, awarded: fen, persons: z.number() }),
      ),
    }),
  },
} as const;

// Questions about the register of agreements: the list with its sums, one agreement with all that follows it, duties, credit.
import { z } from 'zod';
import { ObligationKind } from '../../../domain/agreements/afterRecords';
import { Rate } from '../../../domain/money';
import { DealMode, TermSet } from '../../../domain/negotiation/terms';
import { Agreement, Filing, Income, Obligation, RoyaltyReport } from '../../../domain/patents/records';
import { page } from '../page';

const text = z.string().max(200).default('');
const id = z.string().max(64);
const fen = z.number().int();
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const State = Agreement.shape.state;

const Finding = z.object({
  code: z.string(),
  severity: z.enum(['refuse', 'warn']),
  article: z.string(),
  data: z.record(z.string(), z.string()).readonly(),
});

const Interest = z.object({
  rate: Rate,
  parts: z
    .array(z.object({ from: z.string(), until: z.string(), days: z.number(), outstanding: fen }))
    .readonly(),
  fen,
});

export const StandingState = z.enum([
  'open',
  'soon',
  'overdue',
  'partly',
  'done',
  'doneLate',
  'waived',
  'disputed',
]);
const Standing = z.object({
  state: StandingState,
  daysLeft: z.number(),
  paid: fen,
  outstanding: fen,
  interest: Interest.optional(),
});

/** One line of the register; amounts in fen. */
export const RegisterRow = Agreement.pick({
  id: true,
  rev: true,
  title: true,
  number: true,
  party: true,
  mode: true,
  state: true,
  signedOn: true,
  confirmedOn: true,
  priceFen: true,
  territory: true,
  foreign: true,
}).extend({
  kind: DealMode.optional(),
  field: z.string().optional(),
  start: z.string().optional(),
  ends: z.string().optional(),
  daysToEnd: z.number().optional(),
  patents: z.number(),
  departmentName: z.string(),
  /** Province of the other side, where the negotiation says it. */
  region: z.string(),
  received: fen,
  overdue: z.number(),
  nextDue: z.string().optional(),
});
export type RegisterRow = z.infer<typeof RegisterRow>;

/** Counts and fen by one property; the key '' holds those without it. */
const Sums = z.array(z.object({ key: z.string(), count: z.number(), priceFen: fen, receivedFen: fen }));

const RegisterFilter = z.object({
  text,
  today: day,
  kinds: z.array(DealMode).max(20).default([]),
  states: z.array(State).max(5).default([]),
  party: z.string().max(300).optional(),
  field: z.string().max(200).optional(),
  patentId: id.optional(),
  /** Year of signature. */
  year: z
    .string()
    .regex(/^\d{4}$/)
    .optional(),
  /** Ends within so many days. */
  expiringDays: z.number().int().min(0).max(3660).optional(),
  /** Somebody is late. */
  late: z.boolean().default(false),
});

const RoyaltyFinding = z.object({
  code: z.string(),
  severity: z.enum(['error', 'warning']),
  clause: z.string(),
  diffFen: fen.optional(),
  data: z.record(z.string(), z.union([z.string(), z.number()])).readonly(),
});
const RoyaltyPart = z.object({ from: fen, upTo: fen.nullable(), rate: Rate, base: fen, fen });
const ReportCheck = z.object({
  period: z
    .object({ from: z.string(), until: z.string(), year: z.number(), closesYear: z.boolean() })
    .optional(),
  expected: z
    .object({
      base: fen,
      parts: z.array(RoyaltyPart).readonly(),
      earned: fen,
      capped: fen,
      topUp: fen,
      due: fen,
    })
    .optional(),
  findings: z.array(RoyaltyFinding).readonly(),
});

export const DutyRow = z.object({
  key: z.string(),
  source: z.enum(['obligation', 'matter', 'filing']),
  id: z.string(),
  /** Of the agreement, the matter or the filing it belongs to. */
  parentId: z.string(),
  parentTitle: z.string(),
  party: z.string(),
  kind: ObligationKind.or(z.enum(['matter', 'filing'])),
  title: z.string(),
  by: z.enum(['us', 'them']),
  due: z.string(),
  daysLeft: z.number(),
  state: StandingState,
  fen: fen.optional(),
  outstanding: fen,
  interest: fen,
  owner: z.string().optional(),
});
export type DutyRow = z.infer<typeof DutyRow>;

export const DutyGroup = z.enum(['overdue', 'd30', 'd90', 'later', 'done']);
export type DutyGroup = z.infer<typeof DutyGroup>;

export const agreementRegisterQueries = {
  /** Newest change first. Amending agreements stand under the one they amend, not in the list. Sums are of all that match. */
  'register.list': {
    input: RegisterFilter.extend(page),
    output: z.object({
      total: z.number(),
      all: z.number(),
      rows: z.array(RegisterRow),
      /** Of the searched set before states are chosen. */
      counts: z.record(State, z.number()),
      sums: z.object({
        kind: Sums,
        /** exclusive, sole, ordinary, transfer, equity, other. */
        exclusivity: Sums,
        field: Sums,
        party: Sums,
        region: Sums,
        year: Sums,
      }),
    }),
  },
  'register.get': {
    input: z.object({ id, today: day }),
    output: z.object({
      agreement: Agreement,
      /** In force on `today`. */
      terms: TermSet.optional(),
      start: z.string().optional(),
      ends: z.string().optional(),
      /** What an amendment amends. */
      amended: Agreement.nullable(),
      amendments: z.array(Agreement),
      patents: z.array(
        z.object({
          id: z.string(),
          number: z.string(),
          title: z.string(),
          lapsed: z.boolean(),
          ends: z.string().optional(),
        }),
      ),
      findings: z.array(Finding),
      obligations: z.array(z.object({ obligation: Obligation, standing: Standing })),
      reports: z.array(z.object({ report: RoyaltyReport, check: ReportCheck })),
      filings: z.array(
        Filing.pick({
          id: true,
          kind: true,
          title: true,
          state: true,
          due: true,
          number: true,
          decidedOn: true,
        }),
      ),
      incomes: z.array(Income),
      received: fen,
      deal: z.object({ id: z.string(), title: z.string() }).nullable(),
      step: z.object({ step: z.string(), due: z.string().optional(), title: z.string().optional() }),
      /** Last day by law where every patent has ended; '' where only the state says so. */
      endedByLaw: z.string().optional(),
    }),
  },
  /** What both sides owe and what is due in disputes, by day. */
  'register.duties': {
    input: z.object({
      today: day,
      text,
      agreementId: id.optional(),
      by: z.enum(['us', 'them']).optional(),
      kinds: z
        .array(ObligationKind.or(z.enum(['matter', 'filing'])))
        .max(20)
        .default([]),
      group: DutyGroup.optional(),
      ...page,
    }),
    output: z.object({
      total: z.number(),
      rows: z.array(DutyRow),
      groups: z.record(DutyGroup, z.number()),
      /** Owed to us and late, with interest, fen. */
      overdueFen: fen,
      interestFen: fen,
    }),
  },
  /** For the first page and the reminders: late, and due within thirty days. */
  'register.due': {
    input: z.object({ today: day }),
    output: z.object({ overdue: z.number(), d30: z.number() }),
  },
  'register.credit': {
    input: z.object({ today: day }),
    output: z.object({
      rows: z.array(
        z.object({
          party: z.string(),
          agreements: z.number(),
          due: z.number(),
          onTime: z.number(),
          late: z.number(),
          silent: z.number(),
          disputed: z.number(),
          worstDays: z.number(),
          unpaid: fen,
          interest: fen,
          reports: z.number(),
        }),
      ),
    }),
  },
} as const;

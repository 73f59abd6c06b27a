// Questions about negotiations: the board, the list, the deal room, what is due, what was negotiated before.
import { z } from 'zod';
import { DealStage } from '../../../domain/negotiation/records';
import { DealMode } from '../../../domain/negotiation/terms';
import { Agreement, Deal, DealEvent, Filing, LegalBucket, Offer } from '../../../domain/patents/records';
import { page } from '../page';

const id = z.string().max(64);
const fen = z.number().int();
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

const DealFilter = z.object({
  text: z.string().max(200).default(''),
  owner: z.string().max(100).optional(),
  modes: z.array(DealMode).max(20).default([]),
  departmentId: id.optional(),
  patentId: id.optional(),
  /** Next step or a task is late on `today`. */
  overdue: z.boolean().default(false),
});

/** A card of the board, a line of the list. */
export const DealRow = Deal.pick({
  id: true,
  rev: true,
  title: true,
  number: true,
  stage: true,
  stageSince: true,
  openedOn: true,
  mode: true,
  owner: true,
  nextStep: true,
  nextStepOn: true,
  probability: true,
  expectedFen: true,
  expectedOn: true,
}).extend({
  /** Names of the other side, in order. */
  parties: z.array(z.string()),
  hasForeign: z.boolean(),
  patents: z.number(),
  departmentName: z.string(),
  openTasks: z.number(),
  /** The earliest of next step and tasks, where one has a day. */
  due: day.optional(),
});
export type DealRow = z.infer<typeof DealRow>;

const Refusal = z.object({ code: z.string(), data: z.record(z.string(), z.union([z.string(), z.number()])) });

const DealMove = z.object({
  to: DealStage,
  way: z.enum(['forward', 'back', 'lose', 'reopen']),
  needsReason: z.boolean(),
  refusals: z.array(Refusal),
});

/** Fen; `weighted` = each expected amount by its probability, those without a probability left out. */
const Forecast = z.object({
  count: z.number(),
  fen,
  weighted: fen,
  /** Deals with an amount and no probability. */
  unweighted: z.number(),
});

export const dealQueries = {
  /** Columns in the order of the stages, each with its first cards. */
  'deals.board': {
    input: z.object({
      filter: DealFilter.default({ text: '', modes: [], overdue: false }),
      today: day,
      /** Cards wanted by stage; 20 where nothing is said. */
      limits: z.partialRecord(DealStage, z.number().int().min(0).max(2000)).default({}),
    }),
    output: z.object({
      all: z.number(),
      /** Deals that are shown to named people only, this desk's person not among them. */
      hidden: z.number(),
      owners: z.array(z.string()),
      columns: z.array(Forecast.extend({ stage: DealStage, overdue: z.number(), rows: z.array(DealRow) })),
    }),
  },
  'deals.list': {
    input: z.object({
      filter: DealFilter.default({ text: '', modes: [], overdue: false }),
      stages: z.array(DealStage).max(13).default([]),
      today: day,
      sort: z.enum(['due', 'stage', 'amount', 'title', 'newest']).default('due'),
      ...page,
    }),
    output: Forecast.extend({
      total: z.number(),
      counts: z.record(DealStage, z.number()),
      rows: z.array(DealRow),
    }),
  },
  /** The deal room: everything about one negotiation. */
  'deals.get': {
    input: z.object({ id, today: day }),
    output: z.object({
      deal: Deal,
      departmentName: z.string(),
      patents: z.array(
        z.object({
          id: z.string(),
          number: z.string(),
          title: z.string(),
          bucket: LegalBucket,
          legalStatus: z.string().optional(),
          holders: z.array(z.string()),
          grantDate: day.optional(),
          /** Last day of its life, where the filing date is known. */
          expires: day.optional(),
          /** Earliest year whose annuity is due or late, with its day. */
          annuityDue: day.optional(),
          /** Other open deals, and agreements in force, about the same patent. */
          elsewhere: z.array(
            z.object({ entity: z.enum(['deal', 'agreement']), id: z.string(), title: z.string() }),
          ),
        }),
      ),
      /** Newest first. */
      events: z.array(DealEvent),
      /** By version. */
      offers: z.array(Offer),
      agreement: Agreement.nullable(),
      filings: z.array(Filing),
      /** Every step that leads somewhere, with what stands against it. */
      moves: z.array(DealMove),
      /** What does not hold any more of what this stage rests on. */
      lacking: z.array(Refusal),
      /** Levels that may approve the agreed offer, lowest first. */
      levels: z.array(z.string()),
      notice: z.object({ needed: z.boolean(), days: z.number(), source: z.string(), verified: z.boolean() }),
    }),
  },
  /** What stands against each step of one deal: asked when a card is picked up. */
  'deals.moves': {
    input: z.object({ id, today: day }),
    output: z.object({ moves: z.array(DealMove) }),
  },
  /** Negotiations with the same party about the same patent. */
  'deals.duplicates': {
    input: z.object({
      parties: z.array(z.string().max(300)).max(50),
      patentIds: z.array(id).max(1000),
      except: id.optional(),
    }),
    output: z.object({ rows: z.array(DealRow) }),
  },
  /** Next steps, tasks and ends of notices up to a day, the late ones first. */
  'deals.due': {
    input: z.object({ today: day, until: day, owner: z.string().max(100).optional() }),
    output: z.object({
      late: z.number(),
      near: z.number(),
      items: z.array(
        z.object({
          dealId: z.string(),
          deal: z.string(),
          kind: z.enum(['nextStep', 'task', 'notice']),
          what: z.string(),
          due: day,
          owner: z.string().optional(),
        }),
      ),
    }),
  },
} as const;

// Questions about time and money: deadlines of the whole portfolio, the annuity budget, declarations of funded projects.
// `today` is the caller's local date; the store has no clock. Dates are `yyyy-MM-dd`, amounts fen.
import { z } from 'zod';
import { deadlineKinds, deadlineStates } from '../../../domain/patents/deadlines/clocks';
import { AnnuityChoice, FeeReduction, IsoDate } from '../../../domain/patents/parts';
import { PatentType } from '../../../domain/patents/records';
import { page } from '../page';
import { PatentFilter } from '../patentList';

export const DeadlineKind = z.enum(deadlineKinds);
export const DeadlineGroup = z.enum(['overdue', 'd30', 'd90', 'later', 'unused']);
export type DeadlineGroup = z.infer<typeof DeadlineGroup>;

const Tally = z.object({ count: z.number(), fen: z.number() });
const keyed = z.array(Tally.extend({ key: z.string() }));

/** One task: what has to be done about which patent by when. */
export const DeadlineRow = z.object({
  /** `patentId:kind:year`. */
  key: z.string(),
  patentId: z.string(),
  number: z.string(),
  title: z.string(),
  department: z.string(),
  kind: DeadlineKind,
  /** Last day, moved to a working day where the rule says so. */
  date: z.string(),
  /** The day of the rule, where it was moved. */
  movedFrom: z.string().optional(),
  daysLeft: z.number(),
  /** End of the grace period of an annuity. */
  graceUntil: z.string().optional(),
  /** To be paid as of today, surcharge included. */
  fen: z.number().optional(),
  surchargeFen: z.number().optional(),
  state: z.enum(deadlineStates),
  /** Annuities only: the year, what was decided, and what explains the amount. */
  year: z.number().optional(),
  choice: AnnuityChoice.optional(),
  type: PatentType,
  reduction: FeeReduction,
  /** Year of life of the grant, 0 = unknown. */
  grantYear: z.number(),
});
export type DeadlineRow = z.infer<typeof DeadlineRow>;

/** Which deadlines; `presumed` adds annuities of the last half year about which nothing is recorded. */
export const DeadlineScope = z.object({
  today: IsoDate,
  until: IsoDate,
  from: IsoDate.optional(),
  kinds: z.array(DeadlineKind).optional(),
  departmentIds: z.array(z.string()).optional(),
  text: z.string().max(500).default(''),
  patentFilter: PatentFilter.optional(),
  group: DeadlineGroup.optional(),
  presumed: z.boolean().default(false),
});

const BudgetCell = z.object({
  /** Decided: keep. */
  keep: Tally,
  /** Nobody has decided, or the inventor was asked. */
  undecided: Tally,
  /** Given up: saved, with every year after it. */
  drop: Tally,
  /** Due before today, paid or presumed paid. */
  settled: Tally,
});
export type BudgetCell = z.infer<typeof BudgetCell>;

export const deadlineQueries = {
  /** Sorted by date; counts are of the whole filtered set, whatever `group` and page. */
  'deadlines.list': {
    input: DeadlineScope.extend({ perDay: z.boolean().default(false), ...page }),
    output: z.object({
      total: z.number(),
      totalFen: z.number(),
      rows: z.array(DeadlineRow),
      kinds: keyed,
      months: keyed,
      /** `unused`: funded patents beyond their five years, a duty without an end and therefore last. */
      groups: z.object({ overdue: Tally, d30: Tally, d90: Tally, later: Tally, unused: Tally }),
      /** By day, where asked for. */
      days: keyed.optional(),
      /** Annuities of the last half year that are presumed paid. */
      presumed: z.number(),
      /** Patents in force without a filing date: nothing can be computed for them. */
      undated: z.number(),
      /** Patents whose legal state and grant nobody knows: nothing is computed for them either. */
      unknown: z.number(),
      ms: z.number(),
    }),
  },
  /** Keys of all rows, for select-all. */
  'deadlines.keys': { input: DeadlineScope, output: z.object({ keys: z.array(z.string()) }) },
  /** For the first page and the reminders. Windows count from today and include one another. */
  'deadlines.summary': {
    input: z.object({ today: IsoDate }),
    output: z.object({
      overdue: Tally,
      d30: Tally,
      d90: Tally,
      d365: Tally,
      /** Of them the annuities: late, and due within thirty days. */
      annuity: z.object({ overdue: Tally, d30: Tally }),
      /** Annuities within 90 days about which nobody has decided. */
      undecided: Tally,
      /** Funded patents without use: warned, and beyond five years. */
      nonUse: z.object({ warned: z.number(), overdue: z.number() }),
      presumed: z.number(),
      undated: z.number(),
      /** Patents whose legal state and grant nobody knows: nothing is computed for them either. */
      unknown: z.number(),
    }),
  },
  /** Annuities by calendar year of the due date; one row a group, one cell a year. */
  'annuity.budget': {
    input: z.object({
      today: IsoDate,
      fromYear: z.number().int().min(1985).max(2100),
      toYear: z.number().int().min(1985).max(2100),
      by: z.enum(['year', 'department', 'type', 'tier']).default('department'),
      text: z.string().max(500).default(''),
      filter: PatentFilter.default({}),
    }),
    output: z.object({
      years: z.array(z.number()),
      rows: z.array(z.object({ key: z.string(), label: z.string().optional(), cells: z.array(BudgetCell) })),
      totals: z.array(BudgetCell),
      ms: z.number(),
    }),
  },
  /** Funded patents and what their declaration (国知发运字〔2024〕3号) lacks. */
  'funding.list': {
    input: z.object({
      text: z.string().max(200).default(''),
      departmentIds: z.array(z.string()).optional(),
      onlyLacking: z.boolean().default(true),
      ...page,
    }),
    output: z.object({
      total: z.number(),
      funded: z.number(),
      complete: z.number(),
      rows: z.array(
        z.object({
          patentId: z.string(),
          number: z.string(),
          title: z.string(),
          department: z.string(),
          projects: z.array(
            z.object({ id: z.string(), projectType: z.string(), name: z.string(), number: z.string() }),
          ),
          declared: z.boolean(),
          lacks: z.array(z.enum(['project', 'projectType', 'projectName', 'projectNumber', 'declaration'])),
        }),
      ),
    }),
  },
} as const;

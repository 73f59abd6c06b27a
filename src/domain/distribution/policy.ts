// A distribution policy as data: who gets what of a receipt, in the order in which the money flows.
import { z } from 'zod';
import { PositiveFen, ShareRate } from '../money';
import { DatedRule } from './datedRule';

/** Who can be given money by a policy; co-owning institutions and persons follow from the facts. */
export const Pool = z.enum(['team', 'college', 'university', 'tto', 'ipFund', 'broker']);
export type Pool = z.infer<typeof Pool>;

/** Direct costs of a conversion: 税金、印花税、官费、维持费、代理费、评估鉴定、谈判、中介、法律、挂牌、研发、其他. */
export const CostKind = z.enum([
  'tax',
  'stampDuty',
  'officialFee',
  'maintenance',
  'agency',
  'appraisal',
  'negotiation',
  'broker',
  'legal',
  'listing',
  'development',
  'other',
]);
export type CostKind = z.infer<typeof CostKind>;

/** How the result is converted: 转让、许可、开放许可、作价投资. */
export const Mode = z.enum(['transfer', 'licence', 'openLicence', 'equity']);
export type Mode = z.infer<typeof Mode>;

const Name = z
  .string()
  .regex(/^[\w-]+$/)
  .max(40);

/** A fixed amount, or a share of what was received, of the net income or of the team's award. */
const Bound = z.union([
  z.object({ fen: PositiveFen }),
  z.object({ rate: ShareRate, of: z.enum(['gross', 'net', 'team']) }),
]);
export type Bound = z.infer<typeof Bound>;

/** Off the top: a share of what came in, or of what is left, for one pool. */
const Fee = z.object({
  kind: z.literal('fee'),
  id: Name,
  to: Pool,
  rate: ShareRate,
  of: z.enum(['gross', 'remaining']),
  min: PositiveFen.optional(),
  max: PositiveFen.optional(),
});

/** Costs are paid back to who bore them: those that the net income deducts, or the kinds named here. */
const Recover = z.object({
  kind: z.literal('recover'),
  id: Name,
  costs: z.union([z.literal('net'), z.array(CostKind)]),
  /** Largest part of what is left that may go into costs; the others wait for the next receipt. */
  atMost: ShareRate.optional(),
});

/** Co-owning institutions are paid as their agreement says (facts.coOwners). */
const CoOwners = z.object({ kind: z.literal('coOwners'), id: Name });

const Share = z.object({
  /** `rest` goes on to the next step. */
  to: z.union([Pool, z.literal('rest')]),
  rate: ShareRate,
  /** The pool is skipped while the money of this step is below this, in fen. */
  skipBelow: PositiveFen.optional(),
  /** Who gets a skipped share; absent: the others in proportion. */
  insteadTo: z.union([Pool, z.literal('rest')]).optional(),
});
export type Share = z.infer<typeof Share>;

/** The money above `from` and up to `upTo` (fen, null: no end) and who shares it. */
const Band = z.object({
  from: PositiveFen,
  upTo: PositiveFen.nullable(),
  shares: z.array(Share).min(1).max(8),
});
export type Band = z.infer<typeof Band>;

const Bands = z.object({
  kind: z.literal('bands'),
  id: Name,
  /** `marginal`: each part of the money by its own band. `priorYear`: all of it by the band of last year's income. */
  position: z.enum(['marginal', 'priorYear']).default('marginal'),
  bands: z.array(Band).min(1).max(20),
});

/** A pool gets at least and at most so much, at the cost or to the good of another. */
const Limit = z.object({
  kind: z.literal('limit'),
  id: Name,
  pool: Pool,
  against: Pool,
  min: Bound.optional(),
  max: Bound.optional(),
});

/** Who bears what: costs of these kinds are paid out of one pool's share. */
const Charge = z.object({ kind: z.literal('charge'), id: Name, costs: z.array(CostKind).min(1), pool: Pool });

export const PolicyStep = z.discriminatedUnion('kind', [Fee, Recover, CoOwners, Bands, Limit, Charge]);
export type PolicyStep = z.infer<typeof PolicyStep>;
export type StepOf<K extends PolicyStep['kind']> = Extract<PolicyStep, { kind: K }>;

/** How the team's award becomes payments to persons. */
const TeamRule = z.object({
  /** `weights`: as the inventors have declared; `equal`: always the same for each. */
  split: z.enum(['equal', 'weights']),
  /** Declared weights hold only when every inventor has signed; else the split is equal. */
  allMustSign: z.boolean(),
  /** Main contributors together get at least this part of the award (国发〔2016〕16号: 50 %). */
  mainAtLeast: ShareRate.optional(),
  /** Part of each person's share that goes to a research account, and how far the person may choose. */
  research: z
    .object({ rate: ShareRate, choice: z.object({ min: ShareRate, max: ShareRate }).optional() })
    .optional(),
});

const Scheme = z.object({ modes: z.array(Mode).min(1), steps: z.array(PolicyStep).min(1).max(30) });
export type Scheme = z.infer<typeof Scheme>;

export const Policy = DatedRule.extend({
  format: z.literal(1),
  title: z.string().min(1).max(200),
  /** Administrative division code (GB/T 2260); '100000' is the whole country. */
  region: z.string().regex(/^\d{6}$/),
  note: z.string().max(2000).optional(),
  /** `project`: bands are filled by all money of the project so far; `perReceipt`: by each receipt anew. */
  accumulation: z.enum(['project', 'perReceipt']),
  /** What is taken off receipts to get to the net income, and who says so. */
  netIncome: z.object({ deducts: z.array(CostKind), source: z.string().optional() }),
  schemes: z.array(Scheme).min(1).max(4),
  team: TeamRule,
  /** Pools that are divided among units by last year's activity (facts.priorYear). */
  divide: z.array(z.object({ pool: Pool, by: z.literal('priorYearActivity') })).default([]),
  /** Own or joint implementation: share of the yearly operating profit and for how many years. */
  selfImplementation: z
    .object({
      rate: ShareRate,
      years: z.object({ min: z.number().int().min(1), max: z.number().int().max(20) }),
    })
    .optional(),
});
export type Policy = z.infer<typeof Policy>;

export const schemeFor = (policy: Policy, mode: Mode): Scheme | undefined =>
  policy.schemes.find((scheme) => scheme.modes.includes(mode));

// Questions of the quality desk: what is wrong, where, how good the data of each department are, what is there twice.
import { z } from 'zod';
import { IsoDate } from '../../../domain/patents/parts';
import { CheckCode, Severity } from '../../../domain/patents/quality/codes';
import { pairKinds } from '../../../domain/patents/quality/duplicates';
import { reasons } from '../../../domain/patents/quality/names/cluster';
import { page } from '../page';

const today = IsoDate;
const CheckCount = z.object({
  code: CheckCode,
  severity: Severity,
  /** Patents with a finding that is open. */
  count: z.number(),
  /** Findings left as they are by decision. */
  left: z.number(),
  /** The whole check is switched off by decision. */
  muted: z.boolean(),
});

export const VariantKind = z.enum(['person', 'applicant', 'department', 'agency']);
export type VariantKind = z.infer<typeof VariantKind>;

const VariantMember = z.object({
  /** Id of a person or department, the text itself of an applicant or agency. */
  key: z.string(),
  label: z.string(),
  /** Patents that carry it. */
  count: z.number(),
  detail: z.string().optional(),
  /** Why it is held for the keeper; absent on the keeper. */
  reason: z.enum(reasons).optional(),
});

/** What was decided about a finding or a group, when and why. */
const Decision = z.object({ reason: z.string(), on: z.string() });

export const qualityQueries = {
  /** Counts by check, score by department (../../../domain/patents/quality/score.ts) and overall. */
  'quality.report': {
    input: z.object({ today }),
    output: z.object({
      today: z.string(),
      patents: z.number(),
      score: z.number().optional(),
      checks: z.array(CheckCount),
      departments: z.array(
        z.object({
          departmentId: z.string(),
          name: z.string(),
          patents: z.number(),
          withErrors: z.number(),
          withWarnings: z.number(),
          clean: z.number(),
          score: z.number(),
        }),
      ),
      /** Groups that want a person, and groups that are lawful. */
      duplicates: z.object({ open: z.number(), lawful: z.number() }),
      /** Milliseconds the store spent on it. */
      ms: z.number(),
    }),
  },
  /** How far the store is with looking at the patents, while a report is being made. */
  'quality.progress': {
    input: z.object({}),
    output: z.object({ running: z.boolean(), done: z.number(), total: z.number() }),
  },
  /** Patents of one check; `data` fills the words of the check. */
  'quality.findings': {
    input: z.object({
      today,
      check: CheckCode,
      /** '' = without a department. */
      departmentId: z.string().optional(),
      /** Those left as they are by decision, instead of the open ones. */
      left: z.boolean().default(false),
      ...page,
    }),
    output: z.object({
      total: z.number(),
      rows: z.array(
        z.object({
          id: z.string(),
          rev: z.number(),
          applicationNumber: z.string(),
          title: z.string(),
          departmentId: z.string(),
          department: z.string(),
          data: z.record(z.string(), z.union([z.string(), z.number()])),
          decision: Decision.optional(),
        }),
      ),
    }),
  },
  /** Ids of one check's patents, for the list and for changes of many. */
  'quality.ids': {
    input: z.object({ today, check: CheckCode, departmentId: z.string().optional() }),
    output: z.object({ ids: z.array(z.string()) }),
  },
  /** Groups of applications that look like one: the open ones, the lawful ones, or those decided on. */
  'quality.duplicates': {
    input: z.object({ today, show: z.enum(['open', 'lawful', 'left']).default('open'), ...page }),
    output: z.object({
      total: z.number(),
      groups: z.array(
        z.object({
          id: z.string(),
          kind: z.enum([...pairKinds, 'publication']),
          title: z.string(),
          /** Members in the order of their numbers. */
          ids: z.array(z.string()),
          numbers: z.array(z.string()),
          decision: Decision.optional(),
        }),
      ),
    }),
  },
  /** Names that are probably one. */
  'quality.variants': {
    input: z.object({ today, kind: VariantKind, left: z.boolean().default(false), ...page }),
    output: z.object({
      total: z.number(),
      clusters: z.array(
        z.object({
          id: z.string(),
          certainty: z.enum(['sure', 'likely', 'possible']),
          keeper: z.string(),
          members: z.array(VariantMember),
          decision: Decision.optional(),
        }),
      ),
    }),
  },
  /** How many patents carry at least one of these names or persons. */
  'quality.impact': {
    input: z.object({ today, kind: VariantKind, keys: z.array(z.string()).max(1000) }),
    output: z.object({ patents: z.number() }),
  },
} as const;

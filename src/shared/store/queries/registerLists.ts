// Lists of the registers with what a page shows beside each record: names behind ids, counts, what is missing.
import { z } from 'zod';
import {
  Disclosure,
  Family,
  FundedProject,
  LegalBucket,
  TechnicalResult,
} from '../../../domain/patents/records';
import { DisclosureState, ResultFields } from '../../../domain/patents/registers';
import { page } from '../page';

const text = z.string().max(200).default('');
const kind = ResultFields.shape.kind;

export const registerListQueries = {
  /** Newest change first; `counts` are of the searched set before the states are applied. */
  'disclosures.list': {
    input: z.object({ text, states: z.array(DisclosureState).default([]), ...page }),
    output: z.object({
      total: z.number(),
      counts: z.record(DisclosureState, z.number()),
      rows: z.array(Disclosure.extend({ departmentName: z.string(), patentNumber: z.string().optional() })),
    }),
  },
  'results.list': {
    input: z.object({ text, kinds: z.array(kind).default([]), ...page }),
    output: z.object({
      total: z.number(),
      counts: z.record(kind, z.number()),
      rows: z.array(TechnicalResult.extend({ departmentName: z.string() })),
    }),
  },
  /** Largest family first. */
  'families.list': {
    input: z.object({ text, ...page }),
    output: z.object({
      total: z.number(),
      rows: z.array(
        Family.extend({ members: z.number(), inForce: z.number(), firstFiling: z.string().optional() }),
      ),
    }),
  },
  /** Funded projects with what their declaration lacks and what became of their patents. */
  'projects.declarations': {
    input: z.object({ text, incomplete: z.boolean().default(false), ...page }),
    output: z.object({
      total: z.number(),
      /** Of the searched set. */
      all: z.number(),
      lacking: z.number(),
      rows: z.array(
        FundedProject.extend({
          patentCount: z.number(),
          gaps: z.array(z.enum(['projectType', 'name', 'number'])),
          buckets: z.record(LegalBucket, z.number()),
        }),
      ),
    }),
  },
} as const;

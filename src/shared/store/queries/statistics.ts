// The question behind reports: a statistic of a period with all its cells and the records they were made of.
import { z } from 'zod';
import { EntityName } from '../../../domain/patents/records';
import { OwnDesign } from '../../../domain/reporting/own/design';
import { reportKinds, type StatReport } from '../../../domain/reporting/statistics/report';

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

export const StatisticRequest = z.object({
  kind: z.enum([...reportKinds, 'own']),
  from: day,
  until: day,
  /** Day the figures are as of: today. */
  asOf: day,
  title: z.string().max(200).optional(),
  /** Of `own`: what is to be made. */
  design: OwnDesign.optional(),
  /** Of `own`: lines that are made at most, for a screen; counts and sums are of all. */
  lines: z.number().int().min(1).max(50_000).optional(),
  /** Only what belongs to this department; '' = what belongs to none. */
  departmentId: z.string().max(64).optional(),
  /** The record a kind is about: of a typical case the agreement. */
  subject: z.string().max(64).optional(),
});
export type StatisticRequest = z.infer<typeof StatisticRequest>;

/** Setting that keeps what the office wrote and filled in: for one year and department, or for the record it is about. */
export const statisticSetting = ({
  kind,
  until,
  departmentId,
  subject,
}: Pick<StatisticRequest, 'kind' | 'until' | 'departmentId' | 'subject'>): string =>
  subject === undefined
    ? `reports.${kind}.${until.slice(0, 4)}${departmentId === undefined ? '' : `.${departmentId || 'none'}`}`
    : `reports.${kind}.of.${subject}`;

/** What that setting holds; anything else counts as nothing written. */
export const StatisticWords = z.object({
  narratives: z.record(z.string().max(50), z.string().max(20_000)).default({}),
  asked: z.record(z.string().max(50), z.number().min(0).max(1e9)).default({}),
});
export type StatisticWords = z.infer<typeof StatisticWords>;

export const statisticQueries = {
  /** What the records behind a figure are called, in the order given; those that are gone are left out. */
  'records.labels': {
    input: z.object({ entity: EntityName, ids: z.array(z.string().max(64)).max(5000) }),
    output: z.object({ labels: z.array(z.object({ id: z.string(), label: z.string() })) }),
  },
  'reports.statistic': {
    input: StatisticRequest.refine(({ from, until }) => from <= until, 'from after until'),
    output: z.custom<StatReport>(
      (value) => typeof value === 'object' && value !== null && 'sections' in value,
    ),
  },
} as const;

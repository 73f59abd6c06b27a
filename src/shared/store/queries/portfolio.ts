// Questions about many patents at once: counts by one or two groups, and what a change of many would do.
import { z } from 'zod';
import { EntityName } from '../../../domain/patents/records';
import { FieldValues, ListEntries } from '../changes';
import { GroupKey, PatentFilter } from '../patentList';

/** One value of a group; `label` where the key is an id. */
const GroupEntry = z.object({ key: z.string(), label: z.string().optional(), count: z.number() });

export const portfolioQueries = {
  /**
   * Counts of the filtered set by one group, or by two as a table: `rows[i].cells[j]` counts what has row key i and
   * column key j. Most frequent first; years, ages, fields and other ordered keys ascending; '' last.
   */
  'patents.pivot': {
    input: z.object({
      text: z.string().max(500).default(''),
      filter: PatentFilter.default({}),
      rows: GroupKey,
      columns: GroupKey.optional(),
    }),
    output: z.object({
      total: z.number(),
      rows: z.array(GroupEntry.extend({ cells: z.array(z.number()) })),
      columns: z.array(GroupEntry),
      /** Milliseconds the store spent on it. */
      ms: z.number(),
    }),
  },
  /** What `records.updateMany` would do, with the first changes in full; nothing is written. */
  'records.previewUpdate': {
    input: z.object({
      entity: EntityName,
      ids: z.array(z.string()).min(1).max(100_000),
      patch: FieldValues,
      append: ListEntries.optional(),
    }),
    output: z.object({
      changed: z.number(),
      unchanged: z.number(),
      sample: z.array(
        z.object({
          id: z.string(),
          label: z.string(),
          number: z.string().optional(),
          before: FieldValues,
          after: FieldValues,
        }),
      ),
      /** Records the change would make invalid; the command leaves all records alone while there is one. */
      refused: z.array(
        z.object({ id: z.string(), label: z.string(), field: z.string(), reason: z.string() }),
      ),
    }),
  },
} as const;

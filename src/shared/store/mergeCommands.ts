// Commands that make one of what is there twice. Each is one change, undone in one step.
import { z } from 'zod';

const id = z.string().min(1).max(64);
const absorbed = z.array(id).min(1).max(1000);

/** Entities whose records may be merged; references to the absorbed ones follow. */
export const MergeEntity = z.enum(['person', 'department', 'agency', 'family', 'project']);
export type MergeEntity = z.infer<typeof MergeEntity>;

/** Fields of patents that name somebody in words. */
export const NameField = z.enum(['applicants', 'rightHolders', 'agency', 'agent', 'inventors']);
export type NameField = z.infer<typeof NameField>;

export const mergeCommands = {
  /**
   * Fields of the record that is kept win, its empty ones are filled. MERGE_TWO_NUMBERS where a staff
   * number, code or project number tells the records apart (`force` merges all the same), MERGE_TOGETHER where two
   * persons stand side by side on one patent (always).
   */
  'records.merge': {
    input: z.object({
      entity: MergeEntity,
      keep: id,
      absorb: absorbed,
      force: z.boolean().default(false),
    }),
    output: z.object({ patents: z.number(), absorbed: z.number(), seq: z.number() }),
  },
  /** Writes one name for many in all patents; a name that then stands twice on a patent stays once. */
  'names.unify': {
    input: z.object({
      fields: z.array(NameField).min(1),
      from: z.array(z.string().min(1).max(300)).min(1).max(1000),
      to: z.string().trim().min(1).max(300),
    }),
    output: z.object({ changed: z.number(), seq: z.number() }),
  },
  /**
   * One patent entered twice: the number of the one that is kept stays, missing fields are filled, lists united.
   * `fields` takes single fields from an absorbed one. Two numbers with check digits of their own are two applications:
   * MERGE_TWO_APPLICATIONS, unless `force`.
   */
  'patents.merge': {
    input: z.object({
      keep: id,
      absorb: absorbed.max(20),
      fields: z.record(z.string(), id).default({}),
      force: z.boolean().default(false),
    }),
    output: z.object({ absorbed: z.number(), seq: z.number() }),
  },
} as const;

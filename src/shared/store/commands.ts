// Commands a person can give to the store. Every one is atomic, logged, repeatable by its commandId and undoable.
import { z } from 'zod';
import { AnnuityChoice, IsoDate } from '../../domain/patents/parts';
import { EntityName } from '../../domain/patents/records';
import { agreementCommands } from './agreementCommands';
import { FieldValues, ListEntries } from './changes';
import { dealCommands } from './dealCommands';
import { filingCommands } from './filingCommands';
import { incomeCommands } from './incomeCommands';
import { mergeCommands } from './mergeCommands';
import { offerCommands } from './offerCommands';
import { sampleCommands } from './sampleCommands';

const ids = z.array(z.string().min(1).max(64)).min(1).max(100_000);

export const commands = {
  'record.create': {
    input: z.object({ entity: EntityName, fields: FieldValues }),
    output: z.object({ id: z.string(), rev: z.number(), seq: z.number() }),
  },
  /** `patch`: fields to set; `null` clears an optional field. */
  'record.update': {
    input: z.object({
      entity: EntityName,
      id: z.string(),
      expectedRev: z.number().int().min(1),
      patch: FieldValues,
    }),
    output: z.object({ rev: z.number(), seq: z.number() }),
  },
  /**
   * The same patch on many records: all or none, one step to undo. A number can not be given to many. `append` puts
   * entries at the end of lists that lack them.
   */
  'records.updateMany': {
    input: z.object({
      entity: EntityName,
      ids,
      patch: FieldValues,
      append: ListEntries.optional(),
      label: z.string().max(200).optional(),
    }),
    output: z.object({ changed: z.number(), unchanged: z.number(), seq: z.number() }),
  },
  'record.remove': {
    input: z.object({ entity: EntityName, ids }),
    output: z.object({ removed: z.number(), seq: z.number() }),
  },
  /** Decisions and payments of annuities, many patents in one step; null clears, a field left out stays. */
  'annuity.record': {
    input: z.object({
      entries: z
        .array(
          z.object({
            patentId: z.string().min(1).max(64),
            year: z.number().int().min(1).max(25),
            choice: AnnuityChoice.nullable().optional(),
            reason: z.string().max(1000).nullable().optional(),
            paidOn: IsoDate.nullable().optional(),
            paidFen: z.number().int().min(0).nullable().optional(),
          }),
        )
        .min(1)
        .max(100_000),
      /** The office's date of the decision; main's clock where it is left out. */
      on: IsoDate.optional(),
      /** Revisions by patent id the decision was made on; a different one refuses the whole. */
      expected: z.record(z.string(), z.number()).optional(),
    }),
    output: z.object({ changed: z.number(), seq: z.number() }),
  },
  /** Undoes one change; undoing an undo is a redo. */
  'change.undo': {
    input: z.object({ seq: z.number().int().min(1) }),
    output: z.object({ seq: z.number() }),
  },
  'settings.put': {
    input: z.object({ values: FieldValues }),
    output: z.object({ saved: z.number() }),
  },
  'mapping.remember': {
    input: z.object({ signature: z.string().min(1).max(4000), mapping: z.record(z.string(), z.number()) }),
    output: z.object({ saved: z.number() }),
  },
  ...sampleCommands,
  ...mergeCommands,
  ...incomeCommands,
  ...filingCommands,
  ...agreementCommands,
  ...dealCommands,
  ...offerCommands,
} as const;

export type Commands = typeof commands;
export type CommandName = keyof Commands;
export type CommandInput<N extends CommandName> = z.input<Commands[N]['input']>;
export type CommandOutput<N extends CommandName> = z.output<Commands[N]['output']>;

/** Beside the input: who, when, and the id that makes a retry harmless. Stamped by main. */
export const CommandStamp = z.object({
  commandId: z.string().min(8).max(64),
  at: z.string(),
  actor: z.string().min(1).max(100),
});
export type CommandStamp = z.infer<typeof CommandStamp>;

// A change: what one command did to records, written by the store and kept by the journal.
import { z } from 'zod';
import { EntityName } from '../../domain/patents/records';

export const FieldValues = z.record(z.string(), z.unknown());
export type FieldValues = z.infer<typeof FieldValues>;

/** Entries to put at the end of lists, by field. */
export const ListEntries = z.record(z.string(), z.array(z.unknown()).max(100));
export type ListEntries = z.infer<typeof ListEntries>;

/** One record in a change. `prevSeq` chains a record's history backwards without an index. */
export const ChangeItem = z.discriminatedUnion('op', [
  z.object({
    op: z.literal('create'),
    entity: EntityName,
    id: z.string(),
    /** Set where the record existed before and its removal was undone: its history goes on. */
    prevSeq: z.number().optional(),
  }),
  z.object({
    op: z.literal('update'),
    entity: EntityName,
    id: z.string(),
    prevSeq: z.number(),
    /** Only the fields that changed; a field that was or becomes absent is listed with `null`. */
    before: FieldValues,
    after: FieldValues,
  }),
  z.object({
    op: z.literal('remove'),
    entity: EntityName,
    id: z.string(),
    prevSeq: z.number(),
    /** The whole record as it was. */
    before: FieldValues,
  }),
]);
export type ChangeItem = z.infer<typeof ChangeItem>;

export const ChangeKind = z.enum([
  'create',
  'update',
  'remove',
  'bulk',
  'reverse',
  'run',
  'deal',
  'agreement',
  'filing',
  'merge',
  'import',
  'sample',
  'removeSample',
  'undo',
  'restore',
]);
export type ChangeKind = z.infer<typeof ChangeKind>;

/** Head of a change as the activity history shows it; `items` come on demand. */
export const ChangeHead = z.object({
  seq: z.number().int(),
  commandId: z.string(),
  kind: ChangeKind,
  /** ISO instant from main's clock. */
  at: z.string(),
  actor: z.string(),
  /** Number of records touched, by entity. */
  counts: z.partialRecord(EntityName, z.number().int()),
  /** What a person calls it: a title, a file name. */
  label: z.string(),
  /** Sequence number of the change that undid this one. */
  undoneBy: z.number().int().optional(),
  /** Sequence number of the change this one undid. */
  undoes: z.number().int().optional(),
});
export type ChangeHead = z.infer<typeof ChangeHead>;

/** A record as the journal keeps it: after-image, or null where it was removed. */
export const JournalImage = z.object({ entity: EntityName, id: z.string(), record: FieldValues.nullable() });
export type JournalImage = z.infer<typeof JournalImage>;

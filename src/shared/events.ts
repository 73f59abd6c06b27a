// What main tells its windows without being asked.
import { z } from 'zod';
import { DeskError } from './result';

/** The change feed: a gap in `seq` or a new `epoch` means refetch everything. */
export const FeedEvent = z.object({
  epoch: z.string(),
  seq: z.number().int(),
  /** 'patent', 'person', ..., 'batch', 'receipt', 'settings', or '*' for everything. */
  entity: z.string(),
  /** At most 200 ids; empty = many. */
  ids: z.array(z.string()),
});
export type FeedEvent = z.infer<typeof FeedEvent>;

/** A running piece of work as the activity panel shows it. */
export const TaskEvent = z.object({
  id: z.string(),
  kind: z.enum([
    'import',
    'report',
    'submission',
    'backup',
    'restore',
    'rebuild',
    'export',
    'documents',
    'change',
    'check',
  ]),
  label: z.string(),
  state: z.enum(['running', 'done', 'failed', 'cancelled']),
  phase: z.string().optional(),
  done: z.number().optional(),
  total: z.number().optional(),
  cancellable: z.boolean(),
  error: DeskError.optional(),
});
export type TaskEvent = z.infer<typeof TaskEvent>;

/** What the status bar shows; always true. */
export const DeskStatus = z.object({
  /** 'offline': the computer has no network. 'unset': no platform is configured. */
  network: z.enum(['online', 'offline']),
  platform: z.enum(['unset', 'idle', 'sending', 'waiting', 'needsLogin', 'paused', 'frozen']),
  /** Records in batches that are not closed yet. */
  pendingRecords: z.number(),
  /** Records the platform rejected and nobody has corrected. */
  needsCorrection: z.number(),
  lastBackupAt: z.string().nullable(),
  store: z.enum(['starting', 'ok', 'repairing', 'down', 'diskFull']),
  user: z.string(),
  organisation: z.string(),
});
export type DeskStatus = z.infer<typeof DeskStatus>;

export const events = {
  feed: FeedEvent,
  task: TaskEvent,
  status: DeskStatus,
  /** A command from the application menu, e.g. 'import', 'print', 'palette'. */
  menu: z.object({ action: z.string() }),
  /** Something a person should know that no action of theirs asked for. */
  notice: z.object({
    level: z.enum(['info', 'warning', 'error']),
    code: z.string(),
    error: DeskError.optional(),
  }),
} as const;

export type Events = { [K in keyof typeof events]: z.output<(typeof events)[K]> };
export type EventName = keyof Events;

// Routes of the print queue: what was sent to printers, what waits, what failed and why.
import { z } from 'zod';
import { DeskError } from '../result';

/** What may be wrong with a printer; the codes are those of errors. */
export const PrinterTroubleCode = z.enum([
  'PRINTER_OFFLINE',
  'PRINTER_STOPPED',
  'PRINTER_REFUSED',
  'PRINTER_NO_PAPER',
  'PRINTER_STUCK',
]);
export type PrinterTroubleCode = z.infer<typeof PrinterTroubleCode>;

export const QueueState = z.enum(['waiting', 'printing', 'sent', 'failed', 'cancelled']);
export type QueueState = z.infer<typeof QueueState>;

export const QueueRow = z.object({
  id: z.string(),
  /** Prepared document; gone after a restart, then the archive is asked by number. */
  job: z.string(),
  number: z.string(),
  title: z.string(),
  /** Name of the printer for the system, empty = the default one; `label` for people. */
  printer: z.string(),
  label: z.string(),
  copies: z.number().int().min(1),
  state: QueueState,
  /** Local wall time, `yyyy-MM-dd HH:mm`. */
  at: z.string(),
  /** Why it failed; of a sent one, what the printer waits for. */
  error: DeskError.optional(),
});
export type QueueRow = z.infer<typeof QueueRow>;

const one = z.object({ id: z.string().max(64) });

export const queueRoutes = {
  /** Newest first. What failed or waited before a restart is still there. */
  'print.queue': { input: z.object({}).default({}), output: z.object({ rows: z.array(QueueRow) }) },
  /** Puts a failed or cancelled one at the end of the queue again. NOT_FOUND. */
  'print.retry': { input: one, output: z.object({}) },
  /** Takes a waiting one out; one that is being printed is stopped before the next sheets. */
  'print.cancel': { input: one, output: z.object({}) },
  /** Forgets all that ended. */
  'print.clear': { input: z.object({}).default({}), output: z.object({}) },
} as const;

// Reading a bank statement or the finance office's list; nothing is written. What becomes of it is a command.
import { z } from 'zod';

const Line = z.object({
  row: z.number().int(),
  date: z.string(),
  fen: z.number().int(),
  payer: z.string(),
  bankRef: z.string().optional(),
  note: z.string().optional(),
});

export const statementRoutes = {
  /** Without `file` an open dialog asks; null when the person cancelled. NO_HEADER where it is no statement. */
  'statement.read': {
    input: z.object({ file: z.string().min(1).max(4096).optional() }),
    output: z.object({
      file: z.string().nullable(),
      lines: z.array(Line),
      issues: z.array(
        z.object({
          row: z.number().int(),
          code: z.enum(['STATEMENT_DATE', 'STATEMENT_AMOUNT', 'STATEMENT_PAYER', 'STATEMENT_OUTGOING']),
          value: z.string(),
          read: Line.omit({ row: true }).partial(),
        }),
      ),
    }),
  },
} as const;

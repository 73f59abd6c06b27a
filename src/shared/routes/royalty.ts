// Reading a licensee's report out of a table file; nothing is written. What becomes of it is a command.
import { z } from 'zod';

const fen = z.number().int();

export const royaltyRoutes = {
  /** Without `file` an open dialog asks; null when the person cancelled. NO_HEADER where no column names a product. */
  'royalty.read': {
    input: z.object({ file: z.string().min(1).max(4096).optional() }),
    output: z.object({
      file: z.string().nullable(),
      lines: z.array(
        z.object({
          product: z.string(),
          units: z.number().optional(),
          grossFen: fen.optional(),
          deductionsFen: fen.optional(),
          baseFen: fen.optional(),
        }),
      ),
      issues: z.array(z.object({ row: z.number(), column: z.string(), value: z.string() })),
      claimedFen: fen.optional(),
    }),
  },
} as const;

// Route of mails: files dropped on a negotiation. Mails (.eml) are read, everything else is kept as a document.
import { z } from 'zod';
import { DocumentRef, IsoDate } from '../../domain/patents/parts';

const path = z.string().min(1).max(4096);

export const mailRoutes = {
  /**
   * Without `files` an open dialog asks for them. A mail's own file comes first among its documents. `kept`: files that
   * are no mail the desk can read, Outlook's .msg among them.
   */
  'mail.take': {
    input: z.object({ files: z.array(path).max(100).optional() }),
    output: z.object({
      mails: z.array(
        z.object({
          subject: z.string(),
          from: z.string(),
          to: z.array(z.string()),
          on: IsoDate.optional(),
          at: z.string().optional(),
          text: z.string(),
          documents: z.array(DocumentRef),
        }),
      ),
      kept: z.array(DocumentRef),
      refused: z.array(
        z.object({ file: z.string(), code: z.string(), data: z.record(z.string(), z.unknown()) }),
      ),
    }),
  },
} as const;

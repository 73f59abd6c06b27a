// Routes of filings: the dossier of a transfer as one file that can be verified, and the verification.
import { z } from 'zod';
import { IsoDate } from '../../domain/patents/parts';

const path = z.string().min(1).max(4096);

export const filingRoutes = {
  /** Papers as PDF, documents, records, manifest with hashes and signature, in one ZIP file. */
  'dossier.export': {
    input: z.object({
      id: z.string().min(1).max(64),
      today: IsoDate,
      lang: z.enum(['zh', 'en']).default('zh'),
      file: path.optional(),
    }),
    output: z.object({
      /** null = the person cancelled the dialog. */
      file: z.string().nullable(),
      parts: z.number(),
      bytes: z.number(),
      /** Documents that are referred to and not on this computer. */
      missing: z.array(z.string()),
    }),
  },
  /** Reads a dossier again; `faults` names what differs. DOSSIER_UNREADABLE where it is none. */
  'dossier.verify': {
    input: z.object({ file: path.optional() }),
    output: z.object({
      file: z.string().nullable(),
      ok: z.boolean(),
      parts: z.number(),
      /** By this desk's key, by another one, or by none. */
      signed: z.enum(['yes', 'other', 'no']),
      faults: z.array(z.string()),
    }),
  },
} as const;

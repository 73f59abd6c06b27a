// Routes of documents: files kept beside the store under the hash of their bytes. Records hold the references.
import { z } from 'zod';
import { DocumentRef } from '../../domain/patents/parts';

const path = z.string().min(1).max(4096);
const hash = z.string().regex(/^[0-9a-f]{64}$/);
/** A reference to a file: the record that has it, and what it calls the file. Empty where no record does. */
const place = z.object({
  hash: z.string(),
  name: z.string(),
  entity: z.string(),
  id: z.string(),
  record: z.string(),
});

export const documentRoutes = {
  /**
   * Takes files in; without `files` an open dialog asks for them. The caller puts the references into the record it
   * means with `record.update`, so that adding and removing a document can be undone like any change.
   */
  'documents.add': {
    input: z.object({ files: z.array(path).max(100).optional() }),
    output: z.object({
      added: z.array(DocumentRef),
      refused: z.array(
        z.object({ file: z.string(), code: z.string(), data: z.record(z.string(), z.unknown()) }),
      ),
    }),
  },
  /** Address for an `img` or a frame; null where the kind can only be saved. */
  'documents.preview': {
    input: z.object({ hash }),
    output: z.object({
      url: z.string().nullable(),
      mime: z.string(),
      show: z.enum(['image', 'pdf', 'text', 'none']),
    }),
  },
  'documents.saveAs': {
    input: z.object({ hash, name: z.string().min(1).max(255), file: path.optional() }),
    output: z.object({ file: z.string().nullable() }),
  },
  /** Every file read again and compared with its name, every reference looked up. */
  'documents.verify': {
    input: z.object({}).default({}),
    output: z.object({
      files: z.number(),
      /** Less than `files` where it was stopped. */
      read: z.number(),
      bytes: z.number(),
      /** Files whose content is not what it was. */
      damaged: z.array(place),
      /** References without a file. */
      missing: z.array(place),
      /** Files no record points at any more; they stay, because an undo may want them. */
      unused: z.number(),
    }),
  },
} as const;

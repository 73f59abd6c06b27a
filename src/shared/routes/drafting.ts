// Routes of contract drafts: a Word file written or filled, the text of an agreement from outside.
import { z } from 'zod';
import { templateKinds } from '../../domain/drafting/facts';
import { DocumentRef } from '../../domain/patents/parts';

const path = z.string().min(1).max(4096);
const texts = z.array(z.string().max(50_000)).max(2000);

const Contract = z.object({
  kind: z.enum(templateKinds),
  title: z.string().max(500),
  number: z.string().max(100),
  sides: texts,
  recital: texts,
  articles: z
    .array(z.object({ id: z.string().max(100), heading: z.string().max(300), sentences: texts }))
    .max(200),
  patents: z
    .array(
      z.object({
        number: z.string().max(50),
        title: z.string().max(500),
        type: z.string().max(50),
        filedOn: z.string().max(10).optional(),
        grantedOn: z.string().max(10).optional(),
        endsOn: z.string().max(10).optional(),
        holders: texts,
      }),
    )
    .max(1000),
  signers: texts,
  blanks: texts,
  left: texts,
});

const line = z.record(z.string().max(50), z.string().max(5000));
const Values = z.object({
  single: line,
  lists: z.object({ 专利: z.array(line).max(1000), 付款: z.array(line).max(1000) }),
  empty: texts,
});

const place = { name: z.string().min(1).max(200), file: path.optional(), keep: z.boolean() };
const placed = {
  /** null = the dialog was cancelled, or only the desk keeps it. */
  file: z.string().nullable(),
  document: DocumentRef.nullable(),
};

export const draftingRoutes = {
  /** `keep`: the desk keeps it among its documents and answers the reference; without it a dialog asks for a place. */
  'drafting.word': { input: z.object({ contract: Contract, ...place }), output: z.object(placed) },
  /** `template`: hash of an own `.docx` among the documents. TEMPLATE_WRONG names the field. */
  'drafting.fill': {
    input: z.object({ template: z.string().regex(/^[0-9a-f]{64}$/), values: Values, ...place }),
    output: z.object({ ...placed, unknown: texts, empty: texts }),
  },
  /** Text of an agreement from outside, `.docx` or plain text; without `file` a dialog asks. */
  'drafting.read': {
    input: z.object({ file: path.optional() }),
    output: z.object({ file: z.string().nullable(), text: z.string() }),
  },
} as const;

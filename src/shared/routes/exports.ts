// Routes that write what the desk shows to a spreadsheet: the portfolio so that it can be read back, any other table as seen.
import { z } from 'zod';
import { ImportField } from '../../domain/patents/importRow';
import { PatentFilter, PatentSort } from '../store/patentList';

const path = z.string().min(1).max(4096);
const format = z.enum(['xlsx', 'csv']);
const lang = z.enum(['zh', 'en']).default('zh');
const written = z.object({
  /** null = the person cancelled the dialog. */
  file: z.string().nullable(),
  rows: z.number(),
  bytes: z.number(),
});

export const PatentExport = z.object({
  format,
  text: z.string().default(''),
  filter: PatentFilter.default({}),
  sort: PatentSort.default({ key: 'filingDate', descending: true }),
  /** Only these, in the order of the list. */
  ids: z.array(z.string()).max(1_000_000).optional(),
  /** Columns in order; none = every column there is. */
  fields: z.array(ImportField).max(100).optional(),
  lang,
});
export type PatentExport = z.infer<typeof PatentExport>;

export const exportRoutes = {
  /** Progress comes as `task` events of kind `export`. What is written can be imported again without loss. */
  'export.patents': { input: PatentExport.extend({ file: path.optional() }), output: written },
  /** A table as it stands on the screen: every cell is text, or a number with a unit in its head. */
  'export.table': {
    input: z.object({
      format,
      name: z.string().min(1).max(100),
      columns: z.array(z.string()).min(1).max(200),
      rows: z.array(z.array(z.union([z.string(), z.number()]))).max(200_000),
      file: path.optional(),
    }),
    output: written,
  },
} as const;

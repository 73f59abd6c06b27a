// A batch template of a platform (批量模板): which columns it has, what goes into them, and how its result is read.
// All of it is data, because the platforms' own lists are not published and change from round to round.
import { z } from 'zod';
import { KindType } from '../kinds';
import { ReceiptStatus } from '../receipt';

const header = z.string().min(1).max(100);

export const TemplateColumn = z.object({
  header,
  /** Path in the payload, e.g. `projects.*.number`; several values are joined. */
  field: z.string().min(1).max(100),
  /** Code list whose words stand in the cell instead of our codes. */
  list: z.string().max(50).optional(),
  /** Between several values; `；` where nothing is said. */
  join: z.string().max(5).optional(),
  /** How a value is written; fen become yuan. */
  as: z.enum(['text', 'yuan', 'yesNo']).optional(),
  required: z.boolean().optional(),
});
export type TemplateColumn = z.infer<typeof TemplateColumn>;

export const TemplateSpec = z.object({
  id: z
    .string()
    .regex(/^[\w.-]+$/)
    .max(60),
  name: z.string().min(1).max(200),
  version: z.string().min(1).max(40),
  kind: KindType,
  /** False = 未核实: the platform's own file has not been seen. */
  verified: z.boolean(),
  source: z.string().max(500),
  sheet: z.string().min(1).max(31),
  columns: z.array(TemplateColumn).min(1).max(200),
  /** Our code -> the platform's word. */
  lists: z.record(z.string().max(50), z.record(z.string().max(100), z.string().max(200))),
  result: z.object({
    /** Header of the column that names the record: the key. */
    key: header,
    state: header,
    message: header.optional(),
    number: header.optional(),
    /** The platform's word -> what it means for the record. */
    states: z.record(z.string().max(100), ReceiptStatus),
  }),
});
export type TemplateSpec = z.infer<typeof TemplateSpec>;

export type TemplateFault = { code: 'FIELD_UNKNOWN' | 'LIST_UNKNOWN' | 'HEADER_TWICE'; column: number };

/** What a person who edited a template should look at; `fieldsOf` names the fields of its kind. */
export function templateFaults(spec: TemplateSpec, fieldsOf: readonly string[]): TemplateFault[] {
  const seen = new Set<string>();
  return spec.columns.flatMap((column, i): TemplateFault[] => {
    const faults: TemplateFault[] = [];
    if (!fieldsOf.includes(column.field.split('.')[0] ?? ''))
      faults.push({ code: 'FIELD_UNKNOWN', column: i });
    if (column.list !== undefined && spec.lists[column.list] === undefined)
      faults.push({ code: 'LIST_UNKNOWN', column: i });
    if (seen.has(column.header)) faults.push({ code: 'HEADER_TWICE', column: i });
    seen.add(column.header);
    return faults;
  });
}

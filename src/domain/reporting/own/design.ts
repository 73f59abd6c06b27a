// The design of an own report: what is listed, which columns, under which conditions, how grouped, ordered and printed.
import { z } from 'zod';
import { fieldOf, type OwnSourceId, ownSources, sourceOf } from './sources';
import { canGroup, type FieldInfo } from './value';

const text = (max: number) => z.string().max(max);
const fieldId = z.string().min(1).max(50);

export const conditions = ['oneOf', 'noneOf', 'contains', 'from', 'until', 'filled', 'empty'] as const;
export type Condition = (typeof conditions)[number];

/**
 * One condition; a record has to meet all of them. Values of closed lists are their codes, days ISO, money fen, counts
 * digits; of `from` and `until` (both ends included) and `contains` only the first value counts.
 */
export const OwnFilter = z.strictObject({
  field: fieldId,
  is: z.enum(conditions),
  values: z.array(text(200)).max(200).default([]),
});
export type OwnFilter = z.infer<typeof OwnFilter>;

const shape = z.strictObject({
  id: z.string().min(1).max(64),
  name: z.string().trim().min(1).max(60),
  /** On paper, where it differs from the name. */
  title: text(120).optional(),
  source: z.enum(ownSources),
  columns: z
    .array(
      z.strictObject({
        field: fieldId,
        label: text(40).optional(),
      }),
    )
    .min(1)
    .max(20),
  filter: z.array(OwnFilter).max(12).default([]),
  /** A date of the source: each print asks for the period it has to lie in. */
  period: fieldId.optional(),
  /** Days are grouped by the year, or by the month. */
  groupBy: z.strictObject({ field: fieldId, per: z.enum(['year', 'month']).optional() }).optional(),
  order: z
    .array(z.strictObject({ field: fieldId, descending: z.boolean().default(false) }))
    .max(3)
    .default([]),
  /** `sums`: one line a group, with its number and its sums. */
  show: z.enum(['lines', 'sums']).default('lines'),
  /** Of `sums`: drawn beside the table. */
  chart: z.boolean().default(false),
  landscape: z.boolean().default(true),
  notes: text(1500).default(''),
  signatures: z.array(z.string().trim().min(1).max(20)).max(6).default([]),
  seal: z.boolean().default(false),
  watermark: z.enum(['none', 'draft', 'internal']).default('none'),
});

/** Message of an issue about a field the source does not have, or not for this use. */
export const fieldIssue = 'field';

type Use = readonly [path: (string | number)[], field: string, fits: (field: FieldInfo) => boolean];

const fits: Readonly<Record<Condition, (field: FieldInfo) => boolean>> = {
  oneOf: ({ kind }) => kind === 'text',
  noneOf: ({ kind }) => kind === 'text',
  contains: ({ kind, words }) => kind === 'text' && words === undefined,
  from: ({ kind }) => kind === 'date' || kind === 'money' || kind === 'count' || kind === 'records',
  until: ({ kind }) => kind === 'date' || kind === 'money' || kind === 'count' || kind === 'records',
  filled: () => true,
  empty: () => true,
};

const isFact = ({ id }: FieldInfo): boolean => id !== 'serial';

/** Conditions that make sense for a field, in the order they are offered. */
export const conditionsFor = (field: FieldInfo): Condition[] =>
  conditions.filter((one) => isFact(field) && fits[one](field));

function usesOf({ columns, filter, period, groupBy, order }: z.output<typeof shape>): Use[] {
  return [
    ...columns.map(({ field }, i): Use => [['columns', i, 'field'], field, () => true]),
    ...filter.map(
      ({ field, is }, i): Use => [
        ['filter', i, 'field'],
        field,
        (found) => conditionsFor(found).includes(is),
      ],
    ),
    ...(period === undefined ? [] : [[['period'], period, ({ kind }) => kind === 'date'] satisfies Use]),
    ...(groupBy === undefined
      ? []
      : [[['groupBy', 'field'], groupBy.field, (one) => isFact(one) && canGroup(one)] satisfies Use]),
    ...order.map(({ field }, i): Use => [['order', i, 'field'], field, isFact]),
  ];
}

/** A value `from` or `until` can compare with. */
const bound = { date: /^\d{4}-\d{2}-\d{2}$/, number: /^-?\d{1,15}$/ } as const;

export const OwnDesign = shape.superRefine((design, context) => {
  for (const [path, id, isFit] of usesOf(design)) {
    const field = fieldOf(design.source, id);
    if (field === undefined || !isFit(field)) context.addIssue({ code: 'custom', path, message: fieldIssue });
  }
  for (const [i, { field, is, values }] of design.filter.entries()) {
    if (is === 'filled' || is === 'empty') continue;
    const path = ['filter', i, 'values'];
    const first = values[0];
    if (first === undefined || first === '') context.addIssue({ code: 'custom', path, message: 'empty' });
    else if (is === 'from' || is === 'until') {
      const { kind } = fieldOf(design.source, field) ?? { kind: 'date' };
      if (!bound[kind === 'date' ? 'date' : 'number'].test(first))
        context.addIssue({ code: 'custom', path, message: 'bound' });
    }
  }
});
export type OwnDesign = z.output<typeof OwnDesign>;

/** Setting that keeps the office's own designs. */
export const ownDesignsSetting = 'reports.own';

/** More of them nobody finds again. */
export const mostDesigns = 200;

/** The designs a setting holds; what can no longer be read is counted, and kept by whoever writes the setting again. */
export function readDesigns(value: unknown): { designs: OwnDesign[]; unread: unknown[] } {
  const all = Array.isArray(value) ? value : [];
  const read = all.map((one: unknown) => ({ one, parsed: OwnDesign.safeParse(one) }));
  return {
    designs: read.flatMap(({ parsed }) => (parsed.success ? [parsed.data] : [])),
    unread: read.flatMap(({ one, parsed }) => (parsed.success ? [] : [one])),
  };
}

/** A design to begin with: the first columns of its source. */
export const emptyDesign = (id: string, source: OwnSourceId): OwnDesign => ({
  id,
  name: '',
  source,
  columns: [
    'serial',
    ...sourceOf(source)
      .fields.slice(0, 5)
      .map((field) => field.id),
  ].map((field) => ({ field })),
  filter: [],
  order: [],
  show: 'lines',
  chart: false,
  landscape: true,
  notes: '',
  signatures: ['制表', '审核'],
  seal: false,
  watermark: 'none',
});

// A design while it is being drawn: everything has a value, conditions may be half said. Becomes a design when it is whole.
import { z } from 'zod';
import {
  type Condition,
  conditions,
  conditionsFor,
  emptyDesign,
  OwnDesign,
} from '../../../../../domain/reporting/own/design';
import { fieldOf, ownSources } from '../../../../../domain/reporting/own/sources';
import type { FieldInfo } from '../../../../../domain/reporting/own/value';

const DraftFilter = z.object({
  key: z.string(),
  field: z.string(),
  is: z.enum(conditions),
  values: z.array(z.string()),
});
export type DraftFilter = z.infer<typeof DraftFilter>;

const Draft = z.object({
  /** The form has been begun: a new one is no longer offered to start with. */
  begun: z.boolean(),
  name: z.string(),
  title: z.string(),
  source: z.enum(ownSources),
  columns: z.array(z.object({ field: z.string(), label: z.string() })),
  filter: z.array(DraftFilter),
  /** '' = none, here and below. */
  period: z.string(),
  group: z.string(),
  per: z.enum(['year', 'month']),
  order: z.array(z.object({ field: z.string(), descending: z.boolean() })),
  show: z.enum(['lines', 'sums']),
  chart: z.boolean(),
  landscape: z.boolean(),
  notes: z.string(),
  /** As typed, with `、` between. */
  signatures: z.string(),
  seal: z.boolean(),
  watermark: z.enum(['none', 'draft', 'internal']),
});
export type Draft = z.infer<typeof Draft>;

export function draftOf(design: Omit<OwnDesign, 'id'>, begun = true): Draft {
  const { name, source, show, chart, landscape, notes, seal, watermark } = design;
  return {
    begun,
    name,
    title: design.title ?? '',
    source,
    columns: design.columns.map(({ field, label }) => ({ field, label: label ?? '' })),
    filter: design.filter.map((one, i) => ({ ...one, key: `f${i}` })),
    period: design.period ?? '',
    group: design.groupBy?.field ?? '',
    per: design.groupBy?.per ?? 'year',
    order: design.order.map((one) => ({ ...one })),
    show,
    chart,
    landscape,
    notes,
    signatures: design.signatures.join('、'),
    seal,
    watermark,
  };
}

export const newDraft = (): Draft => draftOf(emptyDesign('new', 'patent'), false);

/** What the settings kept of a draft; anything else is no draft. */
export const readDraft = (value: unknown, otherwise: Draft): Draft => {
  const read = Draft.safeParse(value);
  return read.success ? read.data : otherwise;
};

/** A condition that says nothing yet: no value where one is needed. */
export const isHalf = ({ is, values }: DraftFilter): boolean =>
  is !== 'filled' && is !== 'empty' && (values[0] ?? '') === '';

const namesIn = (text: string): string[] =>
  text
    .split(/[、,，;；\s]+/)
    .filter((one) => one !== '')
    .map((one) => one.slice(0, 20))
    .slice(0, 6);

const designFrom = (draft: Draft, id: string, name: string): unknown => {
  const field = draft.group === '' ? undefined : fieldOf(draft.source, draft.group);
  return {
    id,
    name,
    ...(draft.title.trim() === '' ? {} : { title: draft.title.trim() }),
    source: draft.source,
    columns: draft.columns.map(({ field: of, label }) => ({
      field: of,
      ...(label.trim() === '' ? {} : { label: label.trim() }),
    })),
    filter: draft.filter
      .filter((one) => !isHalf(one))
      .map(({ field: of, is, values }) => ({
        field: of,
        is,
        values: is === 'filled' || is === 'empty' ? [] : values,
      })),
    ...(draft.period === '' ? {} : { period: draft.period }),
    ...(field === undefined
      ? {}
      : { groupBy: { field: field.id, ...(field.kind === 'date' ? { per: draft.per } : {}) } }),
    order: draft.order,
    show: draft.show,
    chart: draft.chart,
    landscape: draft.landscape,
    notes: draft.notes,
    signatures: namesIn(draft.signatures),
    seal: draft.seal,
    watermark: draft.watermark,
  };
};

/** What can be shown of a draft, half conditions left out; null while it has nothing to show. */
export function shownDesign(draft: Draft, unnamed: string): OwnDesign | null {
  const read = OwnDesign.safeParse(designFrom(draft, 'draft', draft.name.trim() || unnamed));
  return read.success ? read.data : null;
}

export interface DraftFaults {
  readonly name: 'missing' | 'taken' | null;
  readonly columns: boolean;
  /** Keys of conditions that say nothing. */
  readonly filter: readonly string[];
}

/** What stands in the way of saving. */
export function faultsOf(draft: Draft, id: string | null, others: readonly OwnDesign[]): DraftFaults | null {
  const name = draft.name.trim();
  const isTaken = others.some((one) => one.id !== id && one.name === name);
  const half = draft.filter.filter(isHalf).map(({ key }) => key);
  if (name !== '' && !isTaken && draft.columns.length > 0 && half.length === 0) return null;
  return {
    name: name === '' ? 'missing' : isTaken ? 'taken' : null,
    columns: draft.columns.length === 0,
    filter: half,
  };
}

/** The design of a draft without faults. */
export const wholeDesign = (draft: Draft, id: string): OwnDesign =>
  OwnDesign.parse(designFrom(draft, id, draft.name.trim()));

/** A free name: the wanted one, or with a number behind it. */
export function freeName(wanted: string, others: readonly OwnDesign[]): string {
  const taken = new Set(others.map(({ name }) => name));
  const base = wanted.slice(0, 54);
  for (let n = 1; ; n++) {
    const name = n === 1 ? base : `${base}（${n}）`;
    if (!taken.has(name)) return name;
  }
}

/** Another source keeps the name and the paper; its fields begin anew. */
export function withSource(draft: Draft, source: OwnDesign['source']): Draft {
  const { columns } = draftOf(emptyDesign('new', source));
  return { ...draft, source, columns, filter: [], order: [], period: '', group: '' };
}

/** The first condition that makes sense for a field. */
export const firstCondition = (field: FieldInfo): Condition => conditionsFor(field)[0] ?? 'filled';

/** Moves one entry by a step; the ends stay where they are. */
export function moved<T>(list: readonly T[], from: number, to: number): T[] {
  const next = [...list];
  if (from < 0 || from >= next.length || to < 0 || to >= next.length) return next;
  const [one] = next.splice(from, 1);
  if (one !== undefined) next.splice(to, 0, one);
  return next;
}

// One record as a row of a template.
import { formatAmount } from '../../money';
import type { TemplateColumn, TemplateSpec } from './spec';

export type TemplateCell = string | number;

export const headersOf = (spec: TemplateSpec): string[] => spec.columns.map((column) => column.header);

export const rowOf = (spec: TemplateSpec, payload: object): TemplateCell[] =>
  spec.columns.map((column) => cell(spec, column, valuesAt(payload, column.field.split('.'))));

function cell(spec: TemplateSpec, column: TemplateColumn, values: readonly unknown[]): TemplateCell {
  const words = column.list === undefined ? undefined : spec.lists[column.list];
  const [only] = values;
  if (values.length === 1 && typeof only === 'number' && words === undefined && column.as === undefined)
    return only;
  return values.map((value) => wordOf(value, column, words)).join(column.join ?? '；');
}

function wordOf(value: unknown, column: TemplateColumn, words: Record<string, string> | undefined): string {
  const text = typeof value === 'string' ? value : String(value);
  if (words !== undefined) return words[text] ?? text;
  if (typeof value === 'boolean') return value ? '是' : '否';
  if (typeof value !== 'number') return text;
  if (column.as === 'yuan') return formatAmount(value, { group: false });
  return text;
}

/** Every value at a path, lists unfolded; nothing where nothing is. */
export function valuesAt(value: unknown, path: readonly string[]): unknown[] {
  if (value === undefined || value === null) return [];
  const [step, ...rest] = path;
  if (step === undefined) return Array.isArray(value) ? value : [value];
  if (step === '*') return Array.isArray(value) ? value.flatMap((one) => valuesAt(one, rest)) : [];
  return typeof value === 'object' ? valuesAt((value as Record<string, unknown>)[step], rest) : [];
}

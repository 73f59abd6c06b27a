// Which data about persons a record carries, value by value, so that the office sees it before it leaves.
import type { PersonalField } from '../kinds/kind';

export interface PersonalValue extends PersonalField {
  /** Where it stands in this very record, e.g. `inventors.2`. */
  at: string;
  value: string;
}

export function personalData(fields: readonly PersonalField[], payload: object): PersonalValue[] {
  return fields.flatMap((field) =>
    valuesAt(payload, field.path.split('.')).map(({ at, value }) => ({ ...field, at, value })),
  );
}

function valuesAt(
  value: unknown,
  path: readonly string[],
  at: readonly string[] = [],
): { at: string; value: string }[] {
  const [step, ...rest] = path;
  if (step === undefined)
    return typeof value === 'string' && value !== '' ? [{ at: at.join('.'), value }] : [];
  if (step === '*') {
    return Array.isArray(value) ? value.flatMap((one, i) => valuesAt(one, rest, [...at, String(i)])) : [];
  }
  if (typeof value !== 'object' || value === null) return [];
  return valuesAt((value as Record<string, unknown>)[step], rest, [...at, step]);
}

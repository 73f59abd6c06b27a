// A field's value in one line, for the before and after of the dry run.

import { zh } from '../../i18n/zh';
import type { TextKey } from '../../lib/i18n';

/** Values of fields that are words of a fixed list. */
const WORDS: Readonly<Record<string, string>> = {
  type: 'type',
  legalBucket: 'bucket',
  implementationStatus: 'implementation',
  feeReduction: 'feeReduction',
  transferModes: 'mode',
};

const nameOf = (value: object): string => {
  const { name, number, date } = value as { name?: unknown; number?: unknown; date?: unknown };
  return [name, number, date].filter((part) => typeof part === 'string' && part !== '').join(' ');
};

/** '' for a value that is absent or empty. `word` translates the values of fixed lists. */
export function valueText(field: string, value: unknown, word: (key: TextKey) => string): string {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) {
    return value
      .map((one: unknown) => valueText(field, one, word))
      .filter((text) => text !== '')
      .join('；');
  }
  if (typeof value === 'object') return nameOf(value) || JSON.stringify(value);
  const list = WORDS[field];
  const key = `${list}.${String(value)}`;
  return list !== undefined && key in zh.domain ? word(`domain.${key}` as TextKey) : String(value);
}

/** What a field is called; fields of a draft and fields of a record share most names. */
export function fieldText(field: string, word: (key: TextKey) => string): string {
  if (`field.${field}` in zh.domain) return word(`domain.field.${field}` as TextKey);
  if (`field.${field}` in zh.import) return word(`import.field.${field}` as TextKey);
  return field;
}

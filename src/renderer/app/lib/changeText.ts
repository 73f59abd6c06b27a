// A change in words: which field, from what, to what. Names of departments and projects are handed in. Pure.
import type { ChangeItem } from '../../../shared/store/changes';
import type { TextKey, Translate } from './i18n';

export interface FieldChange {
  readonly field: string;
  readonly before: string;
  readonly after: string;
}

export type NameOf = (id: string) => string | undefined;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** One entry of a list: an inventor or a publication by its name, an id by the name behind it. */
function entryWord(entry: unknown, nameOf: NameOf): string {
  if (isRecord(entry)) {
    const name = entry.name ?? entry.number;
    const date = typeof entry.date === 'string' ? ` ${entry.date}` : '';
    return typeof name === 'string' ? `${name}${date}` : JSON.stringify(entry);
  }
  return typeof entry === 'string' ? (nameOf(entry) ?? entry) : String(entry);
}

export function valueWord(field: string, value: unknown, t: Translate, nameOf: NameOf): string {
  if (value === null || value === undefined || value === '') return t('common.empty');
  if (typeof value === 'boolean') return t(value ? 'common.yes' : 'common.no');
  if (Array.isArray(value)) {
    return value.length === 0 ? t('common.empty') : value.map((entry) => entryWord(entry, nameOf)).join('；');
  }
  if (field === 'type') return t(`domain.type.${value}` as TextKey);
  if (field === 'legalBucket') return t(`domain.bucket.${value}` as TextKey);
  if (field === 'role') return t(`domain.role.${value}` as TextKey);
  return entryWord(value, nameOf);
}

export const fieldWord = (field: string, t: Translate): string => {
  const key = `domain.field.${field}` as TextKey;
  const word = t(key);
  return word === key ? field : word;
};

/** Fields that changed, in words; a creation has none, a removal says so elsewhere. */
export function fieldChanges(item: ChangeItem, t: Translate, nameOf: NameOf): readonly FieldChange[] {
  if (item.op !== 'update') return [];
  const fields = [...new Set([...Object.keys(item.before), ...Object.keys(item.after)])];
  return fields
    .filter((field) => field !== 'rev' && field !== 'seq')
    .map((field) => ({
      field: fieldWord(field, t),
      before: valueWord(field, item.before[field], t, nameOf),
      after: valueWord(field, item.after[field], t, nameOf),
    }));
}

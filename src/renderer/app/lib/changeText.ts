// A change in words: which field, from what, to what. Names of departments and projects are handed in. Pure.
import type { ChangeItem } from '../../../shared/store/changes';
import { entryText } from './entryText';
import type { TextKey, Translate } from './i18n';

export interface FieldChange {
  readonly field: string;
  readonly before: string;
  readonly after: string;
}

export type NameOf = (id: string) => string | undefined;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Fields whose values are words, and the areas where those stand. */
const WORDS: Readonly<Record<string, string | readonly string[]>> = {
  type: 'domain.type',
  legalBucket: 'domain.bucket',
  role: 'domain.role',
  feeReduction: 'domain.feeReduction',
  implementationStatus: 'domain.implementation',
  transferModes: 'domain.mode',
  state: [
    'domain.disclosure',
    'domain.runState',
    'domain.agreementState',
    'terms.offerState',
    'terms.filingState',
  ],
  decision: 'domain.decision',
  kind: [
    'domain.resultKind',
    'domain.outlay',
    'terms.eventKind',
    'terms.obligation',
    'terms.filing',
    'terms.dealMode',
  ],
  mode: ['domain.conversion', 'terms.dealMode'],
  bornBy: 'domain.pool',
  stage: 'terms.stage',
  from: 'terms.stage',
  to: 'terms.stage',
  lostReason: 'terms.lost',
  pricing: 'terms.pricing',
};

/** One value, or one entry of a list: by its words, by its parts, or by the name behind an id. */
function entryWord(field: string, entry: unknown, t: Translate, nameOf: NameOf): string {
  if (isRecord(entry)) return entryText(field, entry, t);
  if (typeof entry !== 'string') return String(entry);
  const areas = WORDS[field];
  if (areas === undefined) return nameOf(entry) ?? entry;
  for (const area of [areas].flat()) {
    const key = `${area}.${entry}` as TextKey;
    const word = t(key);
    if (word !== key) return word;
  }
  return entry;
}

export function valueWord(field: string, value: unknown, t: Translate, nameOf: NameOf): string {
  if (value === null || value === undefined || value === '') return t('common.empty');
  if (typeof value === 'boolean') return t(value ? 'common.yes' : 'common.no');
  if (!Array.isArray(value)) return entryWord(field, value, t, nameOf);
  if (value.length === 0) return t('common.empty');
  return value.map((entry) => entryWord(field, entry, t, nameOf)).join('；');
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

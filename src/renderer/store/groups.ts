// The key of every group a patent can be counted by, read from the columns; keys by dictionary code are made once.
import { failure } from '../../shared/result';
import type { GroupKey } from '../../shared/store/queries';
import {
  bucketCodes,
  type Dictionary,
  feeCodes,
  implementationCodes,
  type Projection,
  typeCodes,
} from './projection';

export type KeyOfRow = (row: number) => string;

const byCode =
  (column: { data: Uint8Array | Uint32Array }, keys: readonly string[]): KeyOfRow =>
  (row) =>
    keys[column.data[row] ?? 0] ?? '';

const byWord = (column: { data: Uint32Array }, dictionary: Dictionary): KeyOfRow =>
  byCode(column, dictionary.words);

const yearOf = (column: { data: Uint32Array }): KeyOfRow => {
  return (row) => {
    const day = column.data[row] ?? 0;
    return day === 0 ? '' : String(Math.floor(day / 10_000));
  };
};

/** Whole years from a day number to another. */
const yearsBetween = (from: number, to: number): number => Math.floor((to - from) / 10_000);

/** INVALID_INPUT where ages are asked for without a day to count them on. */
export function keyOf(p: Projection, group: GroupKey, today: number): KeyOfRow {
  switch (group) {
    case 'type':
      return byCode(p.type, typeCodes);
    case 'legalBucket':
      return byCode(p.bucket, bucketCodes);
    case 'legalStatus':
      return byWord(p.status, p.statuses);
    case 'department':
      return byWord(p.department, p.departments);
    case 'agency':
      return byWord(p.agency, p.agencies);
    case 'filingYear':
      return yearOf(p.filed);
    case 'grantYear':
      return yearOf(p.granted);
    case 'ipcClass':
      return byCode(
        p.ipcMain,
        p.ipcs.words.map((symbol) => symbol.slice(0, 3)),
      );
    case 'tier':
      return byWord(p.tier, p.tiers);
    case 'implementation':
      return byCode(p.implementation, implementationCodes);
    case 'funded':
      return (row) => (p.projectIds[row] === undefined ? 'no' : 'yes');
    case 'submission':
      return (row) => p.markOf(row);
    case 'family':
      return byWord(p.family, p.families);
    case 'feeReduction':
      return byCode(p.fee, feeCodes);
    case 'age':
      if (today === 0) throw failure('INVALID_INPUT', { field: 'today', reason: 'age needs a day' });
      return (row) => {
        const filed = p.filed.data[row] ?? 0;
        return filed === 0 || filed > today ? '' : String(yearsBetween(filed, today));
      };
    case 'wipoField':
    case 'wipoSector':
    case 'strategicIndustry':
    case 'industry':
      return () => '';
  }
}

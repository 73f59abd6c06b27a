// Every group a patent can be counted by, as a column of codes: counting and filtering never make a string a row.
import { failure } from '../../shared/result';
import type { GroupKey } from '../../shared/store/queries';
import type { Dictionary } from './dictionary';
import {
  bucketCodes,
  feeCodes,
  implementationCodes,
  markCodes,
  type Projection,
  typeCodes,
} from './projection';

export type GroupColumn = {
  /** All codes are below it. */
  size: number;
  code(row: number): number;
  /** '' = the patent has none. */
  key(code: number): string;
};

type Column = { data: Uint8Array | Uint32Array };

const byCode = ({ data }: Column, keys: readonly string[]): GroupColumn => ({
  size: keys.length,
  code: (row) => data[row] ?? 0,
  key: (code) => keys[code] ?? '',
});

const byWord = (column: Column, dictionary: Dictionary): GroupColumn => byCode(column, dictionary.words);

/** Years as four digits are their own codes. */
const byYear = ({ data }: Column): GroupColumn => ({
  size: 10_000,
  code: (row) => Math.floor((data[row] ?? 0) / 10_000),
  key: (code) => (code === 0 ? '' : String(code)),
});

const funding: readonly string[] = ['no', 'yes'];

/** Whole years from filing to `today`, one more as the code, so that 0 is left for "not known". */
function byAge({ data }: Column, today: number): GroupColumn {
  if (today === 0) throw failure('INVALID_INPUT', { field: 'today', reason: 'age needs a day' });
  return {
    size: 10_001,
    code: (row) => {
      const filed = data[row] ?? 0;
      return filed === 0 || filed > today ? 0 : Math.floor((today - filed) / 10_000) + 1;
    },
    key: (code) => (code === 0 ? '' : String(code - 1)),
  };
}

/** INVALID_INPUT where ages are asked for without a day to count them on. */
export function groupColumn(p: Projection, group: GroupKey, today: number): GroupColumn {
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
      return byYear(p.filed);
    case 'grantYear':
      return byYear(p.granted);
    case 'ipcClass':
      return p.ipcClasses.column(p.ipcMain);
    case 'tier':
      return byWord(p.tier, p.tiers);
    case 'implementation':
      return byCode(p.implementation, implementationCodes);
    case 'funded':
      return {
        size: 2,
        code: (row) => (p.projectIds[row] === undefined ? 0 : 1),
        key: (code) => funding[code] ?? '',
      };
    case 'submission':
      return { size: markCodes.length, code: (row) => p.markCode(row), key: (code) => markCodes[code] ?? '' };
    case 'family':
      return byWord(p.family, p.families);
    case 'feeReduction':
      return byCode(p.fee, feeCodes);
    case 'age':
      return byAge(p.filed, today);
    case 'wipoField':
      return p.wipoFields.column(p.ipcMain);
    case 'wipoSector':
      return p.wipoSectors.column(p.ipcMain);
    case 'strategicIndustry':
      return p.strategicIndustries.columnUnder(p.strategic, p.industryCodes, p.ipcMain);
    case 'industry':
      return p.industries.columnUnder(p.industry, p.industryCodes, p.ipcMain);
  }
}

/** 1 for each code whose key is wanted. */
export function maskOf({ size, key }: GroupColumn, wanted: readonly string[]): Uint8Array {
  const keys = new Set(wanted);
  const mask = new Uint8Array(size);
  for (let code = 0; code < size; code++) if (keys.has(key(code))) mask[code] = 1;
  return mask;
}

// Which field of a finding can be put right on the spot. What needs a look at the whole record is not among them.

import { normaliseIpc, normaliseLocarno } from '../../../../domain/patents';
import type { CheckCode } from '../../../../domain/patents/quality/codes';
import type { TextKey } from '../../lib/i18n';
import { parseField } from '../../lib/recordField';

export const fixNames = [
  'departmentId',
  'legalBucket',
  'type',
  'filingDate',
  'grantDate',
  'ipcMain',
  'locarno',
  'claimsCount',
  'agent',
] as const;
export type FixName = (typeof fixNames)[number];

const fixes: Partial<Record<CheckCode, readonly FixName[]>> = {
  noDepartment: ['departmentId'],
  unknownDepartment: ['departmentId'],
  noLegalState: ['legalBucket'],
  statusAgainstBucket: ['legalBucket'],
  pendingButGranted: ['legalBucket'],
  termEnded: ['legalBucket', 'filingDate'],
  doubleGrant: ['legalBucket'],
  typeAgainstNumber: ['type'],
  noFilingDate: ['filingDate'],
  filingAfterNumber: ['filingDate'],
  filingBeforeNumber: ['filingDate'],
  publicationBeforeFiling: ['filingDate'],
  grantBeforeFiling: ['filingDate', 'grantDate'],
  grantBeforePublication: ['grantDate'],
  noGrantDate: ['grantDate'],
  noIpc: ['ipcMain'],
  noLocarno: ['locarno'],
  claimsZero: ['claimsCount'],
  agencyWithoutAgent: ['agent'],
};

export const fixesOf = (check: CheckCode): readonly FixName[] => fixes[check] ?? [];

/** Fields whose one value may well be right for many patents at once. */
export const forMany = (check: CheckCode): FixName | undefined =>
  fixesOf(check).find((name) => name === 'departmentId' || name === 'legalBucket');

export type Patch =
  | { readonly ok: true; readonly patch: Record<string, unknown> }
  | { readonly ok: false; readonly problem: TextKey };

/** What was typed or chosen as a change of the record. */
export function patchOf(name: FixName, text: string): Patch {
  const value = text.trim();
  if (value === '') return { ok: false, problem: 'fields.required' };
  if (name === 'ipcMain') {
    const symbol = normaliseIpc(value);
    return symbol
      ? { ok: true, patch: { ipcMain: symbol, ipc: [symbol] } }
      : { ok: false, problem: 'quality.badClass' };
  }
  if (name === 'locarno') {
    const symbol = normaliseLocarno(value);
    return symbol ? { ok: true, patch: { locarno: symbol } } : { ok: false, problem: 'quality.badClass' };
  }
  if (name === 'filingDate' || name === 'grantDate' || name === 'claimsCount') {
    const parsed = parseField({ name, kind: name === 'claimsCount' ? 'count' : 'date' }, value);
    return parsed.ok ? { ok: true, patch: { [name]: parsed.value } } : parsed;
  }
  return { ok: true, patch: { [name]: value } };
}

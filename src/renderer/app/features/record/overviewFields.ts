// The text fields of a patent in their groups. Data only.
import type { FieldSpec } from '../../lib/recordField';
import type { FieldOf } from '../../lib/useRecordSave';

type PatentField = FieldSpec<FieldOf<'patent'>>;

/** The groups of 概况 in the order a person reads a title page. */
export const groups = {
  basic: [
    { name: 'title', kind: 'long', full: true, required: true },
    { name: 'filingDate', kind: 'date' },
    { name: 'grantDate', kind: 'date' },
    { name: 'legalStatus', kind: 'text' },
    { name: 'internalNumber', kind: 'text' },
    { name: 'tier', kind: 'text' },
    { name: 'claimsCount', kind: 'count' },
  ],
  holders: [{ name: 'applicants', kind: 'list', full: true }],
  family: [{ name: 'priority', kind: 'text', full: true }],
  technical: [
    { name: 'ipcMain', kind: 'text' },
    { name: 'locarno', kind: 'text' },
    { name: 'ipc', kind: 'list', full: true },
  ],
  content: [
    { name: 'abstract', kind: 'long', full: true },
    { name: 'firstClaim', kind: 'long', full: true },
  ],
  other: [
    { name: 'agency', kind: 'text' },
    { name: 'agent', kind: 'text' },
    { name: 'address', kind: 'text', full: true },
    { name: 'note', kind: 'long', full: true },
  ],
} as const satisfies Readonly<Record<string, readonly PatentField[]>>;

/** The texts of 实施, the card of the inventory. */
export const cardFields = [
  { name: 'maturity', kind: 'text' },
  { name: 'selfRating', kind: 'text' },
  { name: 'contact', kind: 'text' },
  { name: 'prospects', kind: 'long', full: true },
] as const satisfies readonly PatentField[];

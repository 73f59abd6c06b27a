// What can be changed on many patents at once, and how a draft becomes the change. Pure.
import { FeeReduction, ImplementationStatus, TransferMode } from '../../../../domain/patents/parts';
import { LegalBucket } from '../../../../domain/patents/records';

export type EditName =
  | 'departmentId'
  | 'tier'
  | 'implementationStatus'
  | 'feeReduction'
  | 'legalBucket'
  | 'legalStatus'
  | 'agency'
  | 'agent'
  | 'transferModes'
  | 'maturity'
  | 'selfRating'
  | 'prospects'
  | 'contact'
  | 'familyId'
  | 'projectIds'
  | 'note';

export type EditKind =
  | { readonly kind: 'text' | 'long'; readonly most: number }
  | { readonly kind: 'choice' | 'choices'; readonly area: string; readonly options: readonly string[] }
  | { readonly kind: 'department' | 'family' | 'project' };

export const editFields: Readonly<Record<EditName, EditKind>> = {
  departmentId: { kind: 'department' },
  tier: { kind: 'text', most: 20 },
  implementationStatus: {
    kind: 'choice',
    area: 'domain.implementation',
    options: ImplementationStatus.options,
  },
  feeReduction: { kind: 'choice', area: 'domain.feeReduction', options: FeeReduction.options },
  legalBucket: { kind: 'choice', area: 'domain.bucket', options: LegalBucket.options },
  legalStatus: { kind: 'text', most: 100 },
  agency: { kind: 'text', most: 200 },
  agent: { kind: 'text', most: 200 },
  transferModes: { kind: 'choices', area: 'domain.mode', options: TransferMode.options },
  maturity: { kind: 'text', most: 50 },
  selfRating: { kind: 'text', most: 50 },
  prospects: { kind: 'long', most: 5000 },
  contact: { kind: 'text', most: 100 },
  familyId: { kind: 'family' },
  projectIds: { kind: 'project' },
  note: { kind: 'long', most: 5000 },
};
export const editNames = Object.keys(editFields) as EditName[];

/** A state every patent has; and projects are added one by one, never swept away from many. */
const NEVER_EMPTY: readonly EditName[] = ['legalBucket', 'projectIds'];
export const mayClear = (name: EditName): boolean => !NEVER_EMPTY.includes(name);

/** What a person entered for a field; null = clear it. */
export type EditValue = string | readonly string[] | null;
export type EditDraft = Readonly<Partial<Record<EditName, EditValue>>>;

export interface Edit {
  readonly patch: Record<string, unknown>;
  readonly append: Record<string, unknown[]>;
}

const isEmpty = (value: EditValue): boolean =>
  value !== null && (typeof value === 'string' ? value.trim() === '' : value.length === 0);

/** The change, or null while nothing is entered. A field that is still empty waits; it clears nothing. */
export function editOf(draft: EditDraft): Edit | null {
  const edit: Edit = { patch: {}, append: {} };
  for (const name of editNames) {
    const value = draft[name];
    if (value === undefined || isEmpty(value)) continue;
    if (name === 'projectIds') edit.append[name] = typeof value === 'string' ? [value] : [];
    else edit.patch[name] = typeof value === 'string' ? value.trim() : value;
  }
  const nothing = Object.keys(edit.patch).length === 0 && Object.keys(edit.append).length === 0;
  return nothing ? null : edit;
}

export const startValue = (name: EditName): EditValue => (name === 'transferModes' ? [] : '');

export function withoutField(draft: EditDraft, name: EditName): EditDraft {
  const { [name]: _gone, ...rest } = draft;
  return rest;
}

/** A command takes so many at most. */
const MANY = 100_000;

export function partsOf(ids: readonly string[]): string[][] {
  const parts: string[][] = [];
  for (let at = 0; at < ids.length; at += MANY) parts.push(ids.slice(at, at + MANY));
  return parts;
}

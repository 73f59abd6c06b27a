// 个人信息保险箱: what of a person is kept apart from all records, in one encrypted file. Shapes and their rules; pure.
// Identity number and account are 敏感个人信息 (个人信息保护法 art. 28); the tax office asks for the number (个税法 art. 9).
import { z } from 'zod';
import { identityFault, isAccountForm, isPhone, passesLuhn, plainNumber } from './identity';

export const PersonalField = z.enum(['identityNumber', 'bankName', 'account', 'phone']);
export type PersonalField = z.infer<typeof PersonalField>;

const line = z.string().trim().min(1).max(200);
export const PersonalData = z.object({
  identityNumber: line.optional(),
  bankName: line.optional(),
  account: line.optional(),
  phone: line.optional(),
});
export type PersonalData = z.infer<typeof PersonalData>;

export type PersonalFault =
  | 'identityForm'
  | 'identityBirthday'
  | 'identityCheck'
  | 'accountForm'
  | 'phoneForm';
export type PersonalWarning = 'accountLuhn' | 'bankMissing';

/** Numbers without the spaces they were typed with; names of banks as typed. */
export const plainData = (data: PersonalData): PersonalData =>
  Object.fromEntries(
    Object.entries(data).flatMap(([field, value]) =>
      value === undefined ? [] : [[field, field === 'bankName' ? value.trim() : plainNumber(value)]],
    ),
  );

const identityWords = { form: 'identityForm', birthday: 'identityBirthday', check: 'identityCheck' } as const;

/** What can not be kept, by field. */
export function personalFaults(data: PersonalData): Partial<Record<PersonalField, PersonalFault>> {
  const found: Partial<Record<PersonalField, PersonalFault>> = {};
  const identity = data.identityNumber === undefined ? null : identityFault(data.identityNumber);
  if (identity !== null) found.identityNumber = identityWords[identity];
  if (data.account !== undefined && !isAccountForm(data.account)) found.account = 'accountForm';
  if (data.phone !== undefined && !isPhone(data.phone)) found.phone = 'phoneForm';
  return found;
}

/** What may be right all the same, and is said. */
export function personalWarnings(data: PersonalData): PersonalWarning[] {
  const { account, bankName } = data;
  if (account === undefined) return [];
  return [
    ...(passesLuhn(account) ? [] : (['accountLuhn'] as const)),
    ...(bankName === undefined ? (['bankMissing'] as const) : []),
  ];
}

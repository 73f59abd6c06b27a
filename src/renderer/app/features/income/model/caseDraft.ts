// A case as it is typed: every amount and share stays the text a person wrote, so that a draft is never lost or changed.
import { z } from 'zod';
import { CostKind, Mode, Pool } from '../../../../../domain/distribution';

export const ReceiptKind = z.enum([
  'lump',
  'instalment',
  'royalty',
  'minimum',
  'milestone',
  'dividend',
  'equitySale',
  'interest',
  'other',
]);
export type ReceiptKind = z.infer<typeof ReceiptKind>;

const text = z.string().max(300).catch('');
const id = z.string().min(1).max(40);
const flag = z.boolean().catch(false);

const ReceiptRow = z.object({ id, date: text, amount: text, kind: ReceiptKind.catch('lump') });
export type ReceiptRow = z.infer<typeof ReceiptRow>;

const CostRow = z.object({
  id,
  kind: CostKind.catch('other'),
  amount: text,
  date: text,
  bornBy: Pool.catch('university'),
});
export type CostRow = z.infer<typeof CostRow>;

/** How a person is related to the payer; decides which tax applies. */
export const Position = z.enum(['researcher', 'otherStaff', 'notEmployed']);
export type Position = z.infer<typeof Position>;

const InventorRow = z.object({
  id,
  name: text,
  post: text,
  work: text,
  weight: text,
  main: flag,
  signed: flag,
  research: text,
  position: Position.catch('researcher'),
  salary: text,
  special: text,
  additional: text,
});
export type InventorRow = z.infer<typeof InventorRow>;

const OwnerRow = z.object({ id, name: text, rate: text });
export type OwnerRow = z.infer<typeof OwnerRow>;

const UnitRow = z.object({ id, name: text, weight: text });
export type UnitRow = z.infer<typeof UnitRow>;

export const Payer = z.enum(['publicInstitute', 'privateNonProfit', 'other']);
export const VatChoice = z.enum(['rule', 'exempt', 'taxed']);

const TaxDraft = z.object({
  payer: Payer.catch('publicInstitute'),
  /** Day on which the award is paid; '' = the day of the distribution. */
  paidOn: text,
  registered: flag,
  published: flag,
  separate: flag,
  vat: VatChoice.catch('rule'),
  /** An institute that is an enterprise pays corporate income tax. */
  enterprise: flag,
  proceeds: text,
  cost: text,
  domestic: flag,
  allInShares: flag,
  filed: flag,
});
export type TaxDraft = z.infer<typeof TaxDraft>;

const rows = <T extends z.ZodType>(row: T) => z.array(row).max(200).catch([]);

export const CaseBody = z.object({
  /** The result or the contract the money came from. */
  title: text,
  /** 技术合同登记编号. */
  contract: text,
  region: z
    .string()
    .regex(/^\d{6}$/)
    .catch('100000'),
  policyId: z.string().max(80).catch(''),
  mode: Mode.catch('licence'),
  date: text,
  receipts: rows(ReceiptRow),
  costs: rows(CostRow),
  inventors: rows(InventorRow),
  coOwners: rows(OwnerRow),
  priorIncome: text,
  units: rows(UnitRow),
  tax: TaxDraft,
});
export type CaseBody = z.infer<typeof CaseBody>;

export const IncomeCase = z.object({
  id,
  name: z.string().max(100),
  present: CaseBody,
  /** The same case under other conditions; null while nobody asks "what if". */
  whatIf: CaseBody.nullable().catch(null),
});
export type IncomeCase = z.infer<typeof IncomeCase>;

/** The lists of a case that are edited row by row. */
export type RowList = 'receipts' | 'costs' | 'inventors' | 'coOwners' | 'units';
export type RowOf<L extends RowList> = CaseBody[L][number];

export const newId = (): string => crypto.randomUUID().slice(0, 8);

const noTax: TaxDraft = {
  payer: 'publicInstitute',
  paidOn: '',
  registered: true,
  published: true,
  separate: true,
  vat: 'rule',
  enterprise: false,
  proceeds: '',
  cost: '',
  domestic: true,
  allInShares: true,
  filed: true,
};

/** A row to be filled in; the day is the one of the case. */
export function emptyRow<L extends RowList>(list: L, date: string): RowOf<L> {
  const made: { readonly [K in RowList]: RowOf<K> } = {
    receipts: { id: newId(), date, amount: '', kind: 'lump' },
    costs: { id: newId(), kind: 'stampDuty', amount: '', date, bornBy: 'university' },
    inventors: {
      id: newId(),
      name: '',
      post: '',
      work: '',
      weight: '',
      main: false,
      signed: true,
      research: '',
      position: 'researcher',
      salary: '',
      special: '',
      additional: '',
    },
    coOwners: { id: newId(), name: '', rate: '' },
    units: { id: newId(), name: '', weight: '' },
  };
  return made[list];
}

export function emptyBody(today: string): CaseBody {
  return {
    title: '',
    contract: '',
    region: '100000',
    policyId: 'split-70-15-15',
    mode: 'licence',
    date: today,
    receipts: [emptyRow('receipts', today)],
    costs: [],
    inventors: [emptyRow('inventors', today)],
    coOwners: [],
    priorIncome: '',
    units: [],
    tax: noTax,
  };
}

export const emptyCase = (name: string, today: string): IncomeCase => ({
  id: newId(),
  name,
  present: emptyBody(today),
  whatIf: null,
});

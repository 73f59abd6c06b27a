// The forms of this page: which fields, of which kind, with which choices.
import { CostKind, IncomeKind, Mode, Pool } from '../../../../domain/distribution';
import type { Translate } from '../../lib/i18n';
import type { RowField } from '../../lib/rowDraft';

interface Choice {
  readonly value: string;
  readonly label: string;
}

export const agreementFields = (
  t: Translate,
  departments: readonly Choice[],
  policies: readonly Choice[],
): RowField[] => [
  { name: 'title', label: t('domain.field.title'), kind: 'text', required: true, max: 500, full: true },
  {
    name: 'mode',
    label: t('domain.field.mode'),
    kind: 'choice',
    required: true,
    choices: Mode.options.map((value) => ({ value, label: t(`domain.conversion.${value}`) })),
  },
  { name: 'party', label: t('domain.field.party'), kind: 'text', required: true, max: 300 },
  { name: 'number', label: t('receipts.number'), kind: 'text', max: 100 },
  { name: 'signedOn', label: t('domain.field.signedOn'), kind: 'date' },
  { name: 'priceFen', label: `${t('domain.field.priceFen')}${t('receipts.yuan')}`, kind: 'money' },
  { name: 'departmentId', label: t('domain.field.departmentId'), kind: 'choice', choices: departments },
  { name: 'policy', label: t('receipts.policy'), kind: 'choice', choices: policies },
  { name: 'techContractNumber', label: t('domain.field.techContractNumber'), kind: 'text', max: 50 },
  { name: 'techContractOn', label: t('domain.field.techContractOn'), kind: 'date' },
  { name: 'note', label: t('domain.field.note'), kind: 'long', max: 5000, full: true },
];

export const kindChoices = (t: Translate): Choice[] =>
  IncomeKind.options.map((value) => ({ value, label: t(`domain.incomeKind.${value}`) }));

/** @param isBack the payment takes another back: its amount is below zero */
export const incomeFields = (t: Translate, isBack = false): RowField[] => [
  { name: 'date', label: t('domain.field.date'), kind: 'date', required: true },
  {
    name: 'fen',
    label: `${t('domain.field.fen')}${t('receipts.yuan')}`,
    kind: isBack ? 'signedMoney' : 'money',
    required: true,
  },
  { name: 'payer', label: t('domain.field.payer'), kind: 'text', required: true, max: 300 },
  { name: 'bankRef', label: t('domain.field.bankRef'), kind: 'text', max: 100 },
  { name: 'invoiceNumber', label: t('domain.field.invoiceNumber'), kind: 'text', max: 50 },
  { name: 'currency', label: t('receipts.foreignCurrency'), kind: 'text', max: 3, placeholder: 'USD' },
  { name: 'foreignAmount', label: t('receipts.foreignAmount'), kind: 'text', max: 30 },
  { name: 'rate', label: t('receipts.foreignRate'), kind: 'text', max: 20 },
  { name: 'rateOn', label: t('receipts.foreignRateOn'), kind: 'date' },
  { name: 'note', label: t('domain.field.note'), kind: 'long', max: 5000, full: true },
];

export const allocationFields = (t: Translate, agreements: readonly Choice[]): RowField[] => [
  {
    name: 'agreementId',
    label: t('domain.field.agreementId'),
    kind: 'choice',
    required: true,
    choices: agreements,
  },
  { name: 'kind', label: t('receipts.kind'), kind: 'choice', required: true, choices: kindChoices(t) },
  {
    name: 'fen',
    label: `${t('domain.field.fen')}${t('receipts.yuan')}`,
    kind: 'signedMoney',
    required: true,
  },
];

export const outlayFields = (t: Translate, agreements: readonly Choice[]): RowField[] => [
  {
    name: 'agreementId',
    label: t('domain.field.agreementId'),
    kind: 'choice',
    required: true,
    choices: agreements,
    full: true,
  },
  { name: 'date', label: t('domain.field.date'), kind: 'date', required: true },
  {
    name: 'kind',
    label: t('receipts.kind'),
    kind: 'choice',
    required: true,
    choices: CostKind.options.map((value) => ({ value, label: t(`domain.outlay.${value}`) })),
  },
  {
    name: 'fen',
    label: `${t('domain.field.fen')}${t('receipts.yuan')}`,
    kind: 'signedMoney',
    required: true,
    placeholder: t('receipts.refundHint'),
  },
  {
    name: 'bornBy',
    label: t('domain.field.bornBy'),
    kind: 'choice',
    choices: Pool.options.map((value) => ({ value, label: t(`domain.pool.${value}`) })),
  },
  { name: 'payee', label: t('domain.field.payee'), kind: 'text', max: 300 },
  { name: 'evidence', label: t('domain.field.evidence'), kind: 'text', max: 500 },
  { name: 'note', label: t('domain.field.note'), kind: 'long', max: 5000, full: true },
];

const yesNo = (t: Translate): Choice[] => [
  { value: 'yes', label: t('common.yes') },
  { value: 'no', label: t('common.no') },
];

export const contributorFields = (t: Translate, persons: readonly Choice[]): RowField[] => [
  { name: 'name', label: t('receipts.person'), kind: 'suggest', required: true, max: 200, choices: persons },
  { name: 'share', label: t('receipts.share'), kind: 'share', placeholder: t('receipts.shareHint') },
  { name: 'signed', label: t('receipts.signed'), kind: 'choice', choices: yesNo(t) },
  { name: 'main', label: t('receipts.main'), kind: 'choice', choices: yesNo(t) },
  { name: 'external', label: t('receipts.external'), kind: 'choice', choices: yesNo(t) },
  { name: 'research', label: t('receipts.research'), kind: 'share', placeholder: t('receipts.shareHint') },
  { name: 'post', label: t('runs.post'), kind: 'text', max: 100 },
  { name: 'work', label: t('runs.work'), kind: 'text', max: 500, full: true },
];

// What a report may say of money: receipts whole and by agreement, costs, distributions.
import { unallocatedOf } from '../../../agreements/books';
import { linesOf } from '../../../distribution/explained';
import { type Fen, sum } from '../../../money';
import type { DistributionRun, Income, Outlay } from '../../../patents/records';
import { makers } from '../value';
import { costKindWords, incomeKindWords, poolWords, runBasisWords, runStateWords, yes, yesNo } from './words';

const { text, choice, list, date, money } = makers<Income>();

export const incomeFields = [
  date('date', ['到账日期', 'Date'], (one) => one.date),
  text('payer', ['付款单位', 'Payer'], (one) => one.payer, { weight: 2 }),
  money('fen', ['金额', 'Amount'], (one) => one.fen, {
    define: '按银行到账计；冲销的款项为负数。单位：元。',
  }),
  list(
    'agreements',
    ['合同', 'Agreements'],
    (one, { name }) => one.allocations.map(({ agreementId }) => name('agreement', agreementId)),
    { weight: 2.2 },
  ),
  money('unallocated', ['未分到合同', 'Not allocated'], unallocatedOf, {
    define: '到账金额减去已分到合同的部分。单位：元。',
  }),
  text('bankRef', ['银行流水号', 'Bank reference'], (one) => one.bankRef, { weight: 1.6 }),
  text('invoiceNumber', ['发票号', 'Invoice no.'], (one) => one.invoiceNumber),
  text('currency', ['外币', 'Currency'], (one) => one.foreign?.currency, { weight: 0.7 }),
  choice('isReversal', ['冲销', 'Reversal'], yesNo, (one) => yes(one.reverses !== undefined)),
  text('note', ['备注', 'Note'], (one) => one.note, { weight: 2, long: true }),
] as const;

/** Part of a payment that belongs to an agreement, or to none yet. */
export interface IncomePart {
  readonly income: Income;
  readonly agreementId?: string;
  readonly kind?: string;
  readonly fen: Fen;
}

/** The parts of a payment add up to it. */
export function partsOf(income: Income): IncomePart[] {
  const rest = unallocatedOf(income);
  return [
    ...income.allocations.map(({ agreementId, kind, fen }) => ({ income, agreementId, kind, fen })),
    ...(rest === 0 ? [] : [{ income, fen: rest }]),
  ];
}

const part = makers<IncomePart>();

export const partFields = [
  part.date('date', ['到账日期', 'Date'], ({ income }) => income.date),
  part.text(
    'agreement',
    ['合同', 'Agreement'],
    ({ agreementId }, { name }) => name('agreement', agreementId),
    {
      weight: 2.4,
    },
  ),
  part.choice('kind', ['款项', 'Kind'], incomeKindWords, ({ kind }) => kind),
  part.text('payer', ['付款单位', 'Payer'], ({ income }) => income.payer, { weight: 2 }),
  part.money('fen', ['到账金额', 'Amount'], ({ fen }) => fen, {
    define: '一笔到账分到几个合同的，各计各的部分，合计等于到账金额；冲销的款项为负数。单位：元。',
  }),
  part.text('bankRef', ['银行流水号', 'Bank reference'], ({ income }) => income.bankRef, { weight: 1.6 }),
  part.text('invoiceNumber', ['发票号', 'Invoice no.'], ({ income }) => income.invoiceNumber),
  part.text('note', ['备注', 'Note'], ({ income }) => income.note, { weight: 2, long: true }),
] as const;

const cost = makers<Outlay>();

export const outlayFields = [
  cost.date('date', ['日期', 'Date'], (one) => one.date),
  cost.choice('kind', ['费用种类', 'Kind'], costKindWords, (one) => one.kind),
  cost.money('fen', ['金额', 'Amount'], (one) => one.fen, { define: '退回的费用为负数。单位：元。' }),
  cost.text('agreement', ['合同', 'Agreement'], (one, { name }) => name('agreement', one.agreementId), {
    weight: 2.4,
  }),
  cost.choice('bornBy', ['承担方', 'Borne by'], poolWords, (one) => one.bornBy),
  cost.text('payee', ['收款单位', 'Payee'], (one) => one.payee, { weight: 1.8 }),
  cost.text('evidence', ['凭据', 'Evidence'], (one) => one.evidence, { weight: 1.6 }),
  cost.text('note', ['备注', 'Note'], (one) => one.note, { weight: 2, long: true }),
] as const;

/** What persons and their research accounts get of a run, fen. */
const toPeople = ({ run }: DistributionRun): Fen | undefined =>
  run.result === undefined
    ? undefined
    : sum(linesOf(run.result).flatMap(({ party, fen }) => (/^(person|research):/.test(party) ? [fen] : [])));

const run = makers<DistributionRun>();

export const runFields = [
  run.text('title', ['分配名称', 'Title'], (one) => one.title, { weight: 2.2, long: true }),
  run.text('agreement', ['合同', 'Agreement'], (one, { name }) => name('agreement', one.agreementId), {
    weight: 2.2,
  }),
  run.choice('state', ['状态', 'State'], runStateWords, (one) => one.state),
  run.choice('basis', ['分配对象', 'Of what'], runBasisWords, (one) => one.basis ?? 'income'),
  run.date('upTo', ['到账截止日', 'Up to'], (one) => one.upTo),
  run.date('executedOn', ['执行日期', 'Executed on'], (one) => one.run.executedOn),
  run.money('fen', ['分配金额', 'Amount'], (one) => one.fen, {
    define: '一次分配所分的金额；冲销的分配按其自身记录列示。单位：元。',
  }),
  run.money('toPeople', ['个人所得', 'To persons'], toPeople, {
    define: '支付给完成人个人和其科研账户的部分；尚未计算的分配为空。单位：元。',
  }),
  run.count('people', ['分配人数', 'Persons'], (one) => one.people.length),
  run.list('names', ['分配对象名单', 'Names'], (one) => one.people.map(({ name }) => name)),
  run.text('note', ['备注', 'Note'], (one) => one.note, { weight: 2, long: true }),
] as const;

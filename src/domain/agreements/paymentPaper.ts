// 发放清单: what a run pays to whom, for the finance office.

import { linesOf } from '../distribution';
import { left, right } from '../distribution/papers';
import { formatAmount, sum } from '../money';
import type { PaperDraft } from '../reporting/paper';
import type { RunDossier } from './runDossier';
import { watermarkOf } from './runDossier';

const words = {
  zh: {
    title: '现金奖励发放清单',
    facts: ['合同', '技术合同登记编号', '到账截止日', '执行日期'],
    columns: ['序号', '姓名', '身份', '发放金额（元）', '科研账户（元）'],
    staff: '本单位',
    external: '校外（按劳务报酬）',
    total: '合计',
    note: '收款账户由财务部门按人事信息核对，本表不载明。',
    sign: ['经办', '复核', '财务'],
  },
  en: {
    title: 'Payment list of cash awards',
    facts: ['Agreement', 'Technology contract number', 'Receipts up to', 'Executed on'],
    columns: ['No.', 'Name', 'Status', 'Payment (yuan)', 'Research account (yuan)'],
    staff: 'own staff',
    external: 'outside (labour income)',
    total: 'Total',
    note: 'Accounts are held by the finance office and are not written here.',
    sign: ['Prepared', 'Checked', 'Finance'],
  },
} as const;

/** What each person of a run gets by it: for themselves and for the research account; nobody who gets nothing. */
export function paidPeople({ record }: Pick<RunDossier, 'record'>) {
  const lines = record.run.result === undefined ? [] : linesOf(record.run.result);
  const of = (party: string): number => lines.find((line) => line.party === party)?.fen ?? 0;
  return record.people
    .map((one) => ({ ...one, own: of(`person:${one.person}`), research: of(`research:${one.person}`) }))
    .filter(({ own, research }) => own !== 0 || research !== 0);
}

/** Facts on top of the lists for the finance office. */
export function listFacts({ record, agreement, lang }: RunDossier): PaperDraft['facts'] {
  const [contract, number, upTo, executed] = words[lang].facts;
  return [
    { label: contract, value: agreement?.title ?? record.title },
    ...(agreement?.techContractNumber === undefined
      ? []
      : [{ label: number, value: agreement.techContractNumber }]),
    { label: upTo, value: record.upTo },
    ...(record.run.executedOn === undefined ? [] : [{ label: executed, value: record.run.executedOn }]),
  ];
}

/** Shares are no payment: of an award of shares there is no such list. */
export function paymentPaper(dossier: RunDossier): PaperDraft | undefined {
  const { record, lang } = dossier;
  if (record.run.result === undefined || record.basis === 'equity') return undefined;
  const say = words[lang];
  const people = paidPeople(dossier);
  const [no, name, kind, own, research] = say.columns;
  return {
    series: 'IC',
    title: say.title,
    orientation: 'portrait',
    facts: listFacts(dossier),
    sections: [
      {
        table: {
          columns: [left(no, 0.5), left(name, 1.4), left(kind, 1.4), right(own, 1.4), right(research, 1.6)],
          rows: people.map((one, index) => [
            `${index + 1}`,
            one.name,
            one.external ? say.external : say.staff,
            formatAmount(one.own),
            formatAmount(one.research),
          ]),
          foot: [
            '',
            say.total,
            '',
            formatAmount(sum(people.map((one) => one.own))),
            formatAmount(sum(people.map((one) => one.research))),
          ],
        },
      },
    ],
    notes: [say.note],
    signatures: [...say.sign],
    seal: true,
    watermark: watermarkOf(record),
    lang,
  };
}

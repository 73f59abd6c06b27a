// The papers of a run: calculation sheet, public notice, statement for each person, payment list, tax filing table.
import { distributeAll, type Explained, linesOf } from '../distribution';
import {
  type CaseNames,
  calculationSheet,
  type PaperCase,
  personStatement,
  publicNotice,
  type SheetLanguage,
} from '../distribution/papers';
import { applyRate, formatAmount, sum } from '../money';
import type { Agreement, DistributionRun } from '../patents/records';
import type { PaperDraft } from '../reporting/paper';

/** A run with the names its papers need. */
export interface RunDossier {
  readonly record: DistributionRun;
  readonly agreement: Agreement | null;
  /** Names of units by id. */
  readonly units: Readonly<Record<string, string>>;
  readonly lang: SheetLanguage;
}

const words = {
  zh: {
    payments: '现金奖励发放清单',
    tax: '科技人员取得职务科技成果转化现金奖励个人所得税备案表',
    contract: '合同',
    contractNumber: '技术合同登记编号',
    upTo: '到账截止日',
    executed: '执行日期',
    number: '序号',
    name: '姓名',
    kind: '身份',
    own: '发放金额（元）',
    research: '科研账户（元）',
    counted: '减按 50% 计入工资薪金（元）',
    staff: '本单位',
    external: '校外（按劳务报酬）',
    total: '合计',
    account: '收款账户由财务部门按人事信息核对，本表不载明。',
    relief:
      '依据财税〔2018〕58号：非营利性科研机构和高校的职务科技成果转化现金奖励，减按 50% 计入当月工资、薪金所得；校外人员不适用。本表供备案，不是税务意见。',
    conditions: '条件：到账后 36 个月内发放；技术合同已认定登记；已公示。',
    sign: ['经办', '复核', '财务'],
  },
  en: {
    payments: 'Payment list of cash awards',
    tax: 'Tax filing table of cash awards',
    contract: 'Agreement',
    contractNumber: 'Technology contract number',
    upTo: 'Receipts up to',
    executed: 'Executed on',
    number: 'No.',
    name: 'Name',
    kind: 'Status',
    own: 'Payment (yuan)',
    research: 'Research account (yuan)',
    counted: 'Half counted into salary (yuan)',
    staff: 'own staff',
    external: 'outside (labour income)',
    total: 'Total',
    account: 'Accounts are held by the finance office and are not written here.',
    relief:
      'Cai Shui [2018] 58: half of a cash award counts into the salary of the month; not for people from outside. For filing, not tax advice.',
    conditions: 'Conditions: paid within 36 months; contract registered; published.',
    sign: ['Prepared', 'Checked', 'Finance'],
  },
} as const;

/** 减按 50%: half of an award, half-up to the fen. */
const half = (fen: number): number => applyRate(fen, '50%');

/** Names behind the ids of a run. */
export function namesOf({ record, units }: RunDossier): CaseNames {
  return {
    persons: Object.fromEntries(record.people.map(({ person, name }) => [person, name])),
    coOwners: {},
    units,
    receipts: {},
  };
}

/**
 * What the papers are made from; undefined before the run is computed and for a run that takes another back. A sheet is of
 * all the agreement's money, so that its bands can be followed; what this run pays is the payment list.
 */
export function paperCaseOf(dossier: RunDossier): PaperCase | undefined {
  const { record, agreement, lang } = dossier;
  const { input, result } = record.run;
  if (input.kind !== 'distribution' || result === undefined) return undefined;
  const { policy, facts, paidBefore } = input;
  const whole: Explained = paidBefore.length === 0 ? result : distributeAll(policy, facts);
  return {
    title: agreement?.title ?? record.title,
    date: record.run.executedOn ?? record.upTo,
    region: policy.region,
    policy,
    facts,
    tree: whole,
    names: namesOf(dossier),
    persons: record.people.map(({ person, name }) => ({ id: person, name, post: '', work: '' })),
    lang,
  };
}

export const sheetPaper = (dossier: RunDossier): PaperDraft | undefined => {
  const of = paperCaseOf(dossier);
  return of && calculationSheet(of);
};

export const noticePaper = (dossier: RunDossier): PaperDraft | undefined => {
  const of = paperCaseOf(dossier);
  const { record, agreement } = dossier;
  const from = record.run.publicity?.from ?? record.upTo;
  return of && publicNotice(of, { from, contract: agreement?.techContractNumber ?? '' });
};

export const statementPaper = (dossier: RunDossier, person: string): PaperDraft | undefined => {
  const of = paperCaseOf(dossier);
  return of && personStatement(of, person);
};

function table(dossier: RunDossier, kind: 'payments' | 'tax'): PaperDraft | undefined {
  const { record, agreement, lang } = dossier;
  const { result } = record.run;
  if (result === undefined) return undefined;
  const say = words[lang];
  const lines = linesOf(result);
  const of = (party: string): number => lines.find((line) => line.party === party)?.fen ?? 0;
  const people = record.people.map((one) => ({
    ...one,
    own: of(`person:${one.person}`),
    research: of(`research:${one.person}`),
  }));
  const shown = people.filter(({ own, research }) =>
    kind === 'tax' ? own !== 0 : own !== 0 || research !== 0,
  );
  const second = kind === 'tax' ? say.counted : say.research;
  const secondOf = (one: (typeof people)[number]): string => {
    if (kind === 'payments') return formatAmount(one.research);
    return one.external ? '—' : formatAmount(half(one.own));
  };
  const research = sum(shown.map((one) => one.research));
  return {
    series: 'IC',
    title: say[kind],
    orientation: 'portrait',
    facts: [
      { label: say.contract, value: agreement?.title ?? record.title },
      ...(agreement?.techContractNumber === undefined
        ? []
        : [{ label: say.contractNumber, value: agreement.techContractNumber }]),
      { label: say.upTo, value: record.upTo },
      ...(record.run.executedOn === undefined ? [] : [{ label: say.executed, value: record.run.executedOn }]),
    ],
    sections: [
      {
        table: {
          columns: [
            { label: say.number, align: 'left', weight: 0.5, nowrap: true },
            { label: say.name, align: 'left', weight: 1.4, nowrap: false },
            { label: say.kind, align: 'left', weight: 1.4, nowrap: false },
            { label: say.own, align: 'right', weight: 1.4, nowrap: true },
            { label: second, align: 'right', weight: 1.6, nowrap: true },
          ],
          rows: shown.map((one, index) => [
            `${index + 1}`,
            one.name,
            one.external ? say.external : say.staff,
            formatAmount(one.own),
            secondOf(one),
          ]),
          foot: [
            '',
            say.total,
            '',
            formatAmount(sum(shown.map((one) => one.own))),
            kind === 'payments' ? formatAmount(research) : '',
          ],
        },
      },
    ],
    notes: kind === 'tax' ? [say.relief, say.conditions] : [say.account],
    signatures: [...say.sign],
    seal: true,
    watermark: record.state === 'executed' || record.state === 'paid' ? 'none' : 'draft',
    lang,
  };
}

/** 发放清单: what this run pays to whom, for the finance office. */
export const paymentPaper = (dossier: RunDossier): PaperDraft | undefined => table(dossier, 'payments');
/** 个税备案表 after 财税〔2018〕58号. */
export const taxPaper = (dossier: RunDossier): PaperDraft | undefined => table(dossier, 'tax');

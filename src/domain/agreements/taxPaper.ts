// 个税备案表 after 财税〔2018〕58号: who gets which award, what of it counts, and whether each condition is met.
import { awardReliefConditions, countedAward, type ReliefCheck, type ReliefCondition } from '../distribution';
import { left, right } from '../distribution/papers';
import { formatAmount, sum } from '../money';
import type { PaperDraft } from '../reporting/paper';
import { listFacts, paidPeople } from './paymentPaper';
import { type RunDossier, watermarkOf } from './runDossier';

const words = {
  zh: {
    title: '职务科技成果转化现金奖励个人所得税备案表',
    received: '取得转化收入日期',
    paidOn: '发放日期',
    list: '一、奖励人员和金额',
    columns: ['序号', '姓名', '身份证件类型和号码', '现金奖励（元）', '减按 50% 计入（元）'],
    staff: '由人事部门填写',
    external: '校外人员，不适用',
    total: '合计',
    conditions: '二、适用条件',
    conditionColumns: ['条件', '结论', '依据'],
    met: '符合',
    notMet: '不符合或待补',
    condition: {
      RULE_IN_FORCE: '政策在发放日有效',
      NON_PROFIT_PAYER: '发放单位为非营利性科研机构或高校（由单位确认）',
      RESEARCHER: '奖励对象为本单位科技人员',
      TRANSFER_OR_LICENCE: '以转让或许可方式转化',
      WITHIN_MONTHS: '自取得收入之日起 36 个月内发放',
      CONTRACT_REGISTERED: '技术合同已认定登记',
      PUBLISHED: '成果、人员和奖励已公示且无未处理的异议',
      SEPARATE_ACCOUNTS: '单独核算，未将工资改称奖励（由单位确认）',
    } satisfies Record<ReliefCondition, string>,
    notes: [
      '依据财税〔2018〕58号，符合条件的现金奖励减按 50% 计入科技人员当月工资、薪金所得。本表供扣缴义务人备案。',
      '证件号码由人事部门在原件上填写，本系统不在此表中保存。',
    ],
    sign: ['经办', '人事', '财务'],
  },
  en: {
    title: 'Tax filing table of cash awards',
    received: 'Income received on',
    paidOn: 'Paid on',
    list: '1. Persons and awards',
    columns: ['No.', 'Name', 'Kind and number of identity', 'Award (yuan)', 'Counted at 50 % (yuan)'],
    staff: 'filled in by personnel',
    external: 'from outside: no relief',
    total: 'Total',
    conditions: '2. Conditions',
    conditionColumns: ['Condition', 'Result', 'Rule'],
    met: 'met',
    notMet: 'not met yet',
    condition: {
      RULE_IN_FORCE: 'The rule is in force on the day of payment',
      NON_PROFIT_PAYER: 'Paid by a non-profit institute or university (confirmed by the institution)',
      RESEARCHER: 'Paid to its own scientific staff',
      TRANSFER_OR_LICENCE: 'Converted by transfer or licence',
      WITHIN_MONTHS: 'Paid within 36 months of receiving the income',
      CONTRACT_REGISTERED: 'Technology contract registered',
      PUBLISHED: 'Published, no objection open',
      SEPARATE_ACCOUNTS: 'Accounted for apart (confirmed by the institution)',
    } satisfies Record<ReliefCondition, string>,
    notes: [
      'Cai Shui [2018] 58: half of an award that meets the conditions counts into the wages of its month. For filing by the payer.',
      'Identity numbers are filled in on the original and are not kept here.',
    ],
    sign: ['Prepared', 'Personnel', 'Finance'],
  },
} as const;

/** Days on which the money of a run came in, ISO: the first and the last. */
const receivedOf = ({ record }: Pick<RunDossier, 'record'>): readonly string[] => {
  const { input } = record.run;
  if (input.kind !== 'distribution') return [];
  const ids = new Set<string>(record.incomeIds);
  const days = input.facts.receipts.filter(({ id }) => ids.has(id)).map(({ date }) => date);
  return days.sort();
};

/** Day of payment: the real one, else that of carrying out, else the day up to which receipts count. */
export const payDayOf = ({ record }: Pick<RunDossier, 'record'>): string =>
  record.run.paid?.on ?? record.run.executedOn ?? record.upTo;

/** The conditions of the relief as far as the books know them; what only the institution knows counts as given. */
export function reliefOfRun(dossier: RunDossier, isExternal = false): ReliefCheck[] {
  const { record, agreement } = dossier;
  const { publicity, objections, input } = record.run;
  const paidOn = payDayOf(dossier);
  return awardReliefConditions({
    payer: 'publicInstitute',
    position: isExternal ? 'notEmployed' : 'researcher',
    mode: input.kind === 'distribution' ? input.facts.mode : 'selfImplementation',
    receivedOn: receivedOf(dossier)[0] ?? paidOn,
    paidOn,
    contractRegistered: (agreement?.techContractNumber ?? '') !== '',
    published: publicity !== undefined && objections.every(({ settled }) => settled !== undefined),
    separateAccounts: true,
  });
}

/** Undefined for awards of shares and for reversals: the relief is for cash. */
export function taxPaper(dossier: RunDossier): PaperDraft | undefined {
  const { record, lang } = dossier;
  const { input, result } = record.run;
  if (result === undefined || input.kind === 'equity' || input.kind === 'reversal') return undefined;
  const say = words[lang];
  const people = paidPeople(dossier).filter(({ own }) => own !== 0);
  const checks = reliefOfRun(dossier);
  const isRelieved = checks.every(({ met }) => met);
  const [no, name, identity, award, counted] = say.columns;
  const [condition, answer, rule] = say.conditionColumns;
  const days = receivedOf(dossier);
  return {
    series: 'IC',
    title: say.title,
    orientation: 'portrait',
    facts: [
      ...listFacts(dossier),
      ...(days.length === 0
        ? []
        : [{ label: say.received, value: [...new Set([days[0], days.at(-1)])].join(' — ') }]),
      { label: say.paidOn, value: payDayOf(dossier) },
    ],
    sections: [
      {
        heading: say.list,
        table: {
          columns: [
            left(no, 0.5),
            left(name, 1.2),
            left(identity, 2),
            right(award, 1.4),
            right(counted, 1.5),
          ],
          rows: people.map((one, index) => [
            `${index + 1}`,
            one.name,
            one.external ? say.external : say.staff,
            formatAmount(one.own),
            one.external || !isRelieved ? '—' : formatAmount(countedAward(one.own, true)),
          ]),
          foot: ['', say.total, '', formatAmount(sum(people.map(({ own }) => own))), ''],
        },
      },
      {
        heading: say.conditions,
        table: {
          columns: [left(condition, 3), left(answer, 1), left(rule, 1.6)],
          rows: checks.map((check) => [
            say.condition[check.condition],
            check.met ? say.met : say.notMet,
            check.rule.source,
          ]),
        },
      },
    ],
    notes: [...say.notes],
    signatures: [...say.sign],
    seal: true,
    watermark: watermarkOf(record),
    lang,
  };
}

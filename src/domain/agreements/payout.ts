// 发放清单: what a run pays to whom, with a first estimate of tax and the accounts, as a paper and as a table. Pure.
// Accounts come from the personal vault; whoever calls decides whether they are masked.
import { countedAward, linesOf, withholdingOnAward, withholdingOnLabour } from '../distribution';
import { type Fen, formatAmount, minus, sum } from '../money';
import type { Agreement, DistributionRun } from '../patents/records';
import type { PersonalData } from '../personal/records';
import type { PaperDraft } from '../reporting/paper';
import { isReversal } from './books';

export interface PayoutRow {
  /** Id of the person, or the name where the office has no record of the person. */
  readonly person: string;
  readonly name: string;
  readonly department: string;
  readonly external: boolean;
  /** Fen before tax. */
  readonly gross: Fen;
  /** What of it counts as wages: half under 财税〔2018〕58号. Outside persons: all of it. */
  readonly counted: Fen;
  /** Estimate for this payment alone, fen: wages and what was withheld before are not known here. */
  readonly tax: Fen;
  readonly net: Fen;
}

export type Accounts = ReadonlyMap<string, Pick<PersonalData, 'bankName' | 'account' | 'identityNumber'>>;

export interface PayoutSource {
  readonly record: DistributionRun;
  readonly agreement: Agreement | null;
  /** Names of departments by id. */
  readonly departments: Readonly<Record<string, string>>;
}

/** Approved or further, and giving money: a reversal or a draft pays nobody. */
export const isPayable = ({ state, run, basis }: DistributionRun): boolean =>
  ['approved', 'published', 'executed', 'paid'].includes(state) && !isReversal({ run }) && basis !== 'equity';

const hasRelief = ({ agreement }: PayoutSource): boolean =>
  agreement?.techContractNumber !== undefined && agreement.mode !== 'equity';

/** Everybody this run gives money of their own; shares for research accounts are not paid out. */
export function payoutRows(source: PayoutSource): PayoutRow[] {
  const { record, departments } = source;
  const { result } = record.run;
  if (result === undefined) return [];
  const date = record.run.executedOn ?? record.upTo;
  const lines = linesOf(result);
  return record.people.flatMap(({ person, name, departmentId, external = false }) => {
    const gross = sum(lines.flatMap(({ party, fen }) => (party === `person:${person}` ? [fen] : [])));
    if (gross <= 0) return [];
    const relief = !external && hasRelief(source);
    const alone = { monthlySalary: 0, specialDeduction: 0, additionalDeduction: 0 };
    const tax = external
      ? labourTax(gross, date)
      : withholdingOnAward({ ...alone, award: gross, month: 1, relief }).awardMonthExtra;
    return [
      {
        person,
        name,
        department: departments[departmentId ?? ''] ?? '',
        external,
        gross,
        counted: countedAward(gross, relief),
        tax,
        net: minus(gross, tax),
      },
    ];
  });
}

function labourTax(gross: Fen, date: string): Fen {
  const found = withholdingOnLabour(gross, date);
  return found.ok ? found.tax : 0;
}

/** Names of those who can not be paid: no account is kept for them. */
export const withoutAccount = (rows: readonly PayoutRow[], accounts: Accounts): string[] =>
  rows.flatMap(({ person, name }) => (accounts.get(person)?.account === undefined ? [name] : []));

const words = {
  zh: {
    title: '成果转化现金奖励发放清单',
    contract: '合同',
    contractNumber: '技术合同登记编号',
    run: '分配',
    executed: '执行日期',
    persons: '发放人数',
    columns: [
      '序号',
      '姓名',
      '部门',
      '身份',
      '应发（元）',
      '计税额（元）',
      '个税试算（元）',
      '实发试算（元）',
      '开户银行',
      '收款账号',
    ],
    identity: '身份证件号码',
    staff: '本单位',
    external: '校外',
    total: '合计',
    masked: '账号只显示末四位；完整账号请从“发放清单”导出，每次使用都有记录。',
    open: '本清单含银行账号，属敏感个人信息，仅供财务部门发放使用，用后按规定保管或销毁。',
    tax: '个税为仅就本次发放的试算：本单位人员未计当月工资和此前已扣税款，由财务部门按累计预扣法核定；校外人员按劳务报酬。不是税务意见。',
    relief: '技术合同已登记，本单位人员按财税〔2018〕58号减按 50% 计税；条件由财务部门核对。',
    noRelief: '未登记技术合同登记编号，未按财税〔2018〕58号减按 50% 计税。',
    sign: ['经办', '复核', '财务'],
  },
  en: {
    title: 'Payment list of cash awards with accounts',
    contract: 'Agreement',
    contractNumber: 'Technology contract number',
    run: 'Distribution',
    executed: 'Executed on',
    persons: 'Persons',
    columns: [
      'No.',
      'Name',
      'Department',
      'Status',
      'Gross (yuan)',
      'Taxed (yuan)',
      'Tax, estimate (yuan)',
      'Net, estimate (yuan)',
      'Bank',
      'Account',
    ],
    identity: 'Identity number',
    staff: 'own staff',
    external: 'outside',
    total: 'Total',
    masked:
      'Only the last four figures of accounts are shown; the full list is exported and each use is recorded.',
    open: 'Holds bank accounts, sensitive personal data: for payment by the finance office alone; keep or destroy by the rules.',
    tax: 'Tax is an estimate for this payment alone: wages and tax withheld before are not known here; the finance office settles it. Outside persons as labour income. Not tax advice.',
    relief:
      'The contract is registered: own staff are taxed on half under Cai Shui [2018] 58; the finance office checks its conditions.',
    noRelief:
      'Without the number of the registered contract the half of Cai Shui [2018] 58 was not taken off.',
    sign: ['Prepared', 'Checked', 'Finance'],
  },
} as const;

interface PayoutTable {
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly foot: readonly string[];
}

/** The list as text cells. The identity number stands in the table for the finance office, never on the masked paper. */
export function payoutTable(
  rows: readonly PayoutRow[],
  accounts: Accounts,
  { lang, identity }: { readonly lang: 'zh' | 'en'; readonly identity: boolean },
): PayoutTable {
  const say = words[lang];
  return {
    title: say.title,
    columns: [...say.columns, ...(identity ? [say.identity] : [])],
    rows: rows.map((one, index) => {
      const bank = accounts.get(one.person);
      return [
        `${index + 1}`,
        one.name,
        one.department,
        one.external ? say.external : say.staff,
        formatAmount(one.gross),
        formatAmount(one.counted),
        formatAmount(one.tax),
        formatAmount(one.net),
        bank?.bankName ?? '',
        bank?.account ?? '—',
        ...(identity ? [bank?.identityNumber ?? ''] : []),
      ];
    }),
    foot: [
      '',
      say.total,
      '',
      '',
      ...(['gross', 'counted', 'tax', 'net'] as const).map((key) =>
        formatAmount(sum(rows.map((row) => row[key]))),
      ),
      '',
      '',
    ],
  };
}

/** @param isMasked accounts show their last four figures */
export function payoutPaper(
  source: PayoutSource,
  accounts: Accounts,
  { lang, isMasked }: { readonly lang: 'zh' | 'en'; readonly isMasked: boolean },
): PaperDraft {
  const say = words[lang];
  const { record, agreement } = source;
  const rows = payoutRows(source);
  const table = payoutTable(rows, accounts, { lang, identity: false });
  const widths = [0.5, 1, 1.4, 0.9, 1.3, 1.3, 1.3, 1.3, 1.8, 2];
  return {
    series: 'IC',
    title: say.title,
    orientation: 'landscape',
    facts: [
      { label: say.contract, value: agreement?.title ?? record.title },
      { label: say.run, value: record.title },
      ...(agreement?.techContractNumber === undefined
        ? []
        : [{ label: say.contractNumber, value: agreement.techContractNumber }]),
      ...(record.run.executedOn === undefined ? [] : [{ label: say.executed, value: record.run.executedOn }]),
      { label: say.persons, value: `${rows.length}` },
    ],
    sections: [
      {
        table: {
          columns: table.columns.map((label, index) => ({
            label,
            align: index >= 4 && index <= 7 ? 'right' : 'left',
            weight: widths[index] ?? 1,
            nowrap: index >= 4 && index !== 8,
          })),
          rows: table.rows.map((row) => [...row]),
          foot: [...table.foot],
        },
      },
    ],
    notes: [isMasked ? say.masked : say.open, say.tax, hasRelief(source) ? say.relief : say.noRelief],
    signatures: [...say.sign],
    seal: true,
    watermark: record.state === 'executed' || record.state === 'paid' ? 'none' : 'draft',
    lang,
  };
}

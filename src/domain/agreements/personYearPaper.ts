// 个人年度收益通知单: what the runs of a year have given one person, run by run, without anybody else's name or amount.
import { left, paperWords, right, type SheetLanguage } from '../distribution/papers';
import { amountInWords, type Fen, formatAmount, sum } from '../money';
import type { PaperDraft, PaperSection } from '../reporting/paper';

export interface PersonYear {
  readonly year: string;
  readonly name: string;
  readonly departmentName: string;
  /** By the day a run was carried out. */
  readonly rows: ReadonlyArray<{
    readonly on: string;
    readonly title: string;
    /** Title of the agreement the money came from. */
    readonly agreement: string;
    /** Shares of a company: their value, no money. */
    readonly isEquity: boolean;
    /** Takes an earlier run back. */
    readonly isReversal: boolean;
    /** To the person, and to the research account; fen before tax. */
    readonly own: Fen;
    readonly research: Fen;
  }>;
}

const words = {
  zh: {
    title: (year: string) => `${year} 年度科技成果转化收益通知单`,
    name: '姓名',
    department: '院系',
    total: '全年合计',
    inWords: '金额大写',
    money: '现金奖励',
    shares: '股权奖励',
    columns: ['序号', '执行日期', '成果或合同', '个人（元）', '科研账户（元）'],
    shareColumns: ['序号', '执行日期', '成果或合同', '股权价值（元）'],
    back: '（冲回）',
    sum: '合计',
    none: (year: string) => `${year} 年没有执行的现金奖励。`,
    notes: [
      '按执行日期归入年度，冲回的以负数列出；金额为税前。个人所得税由发放单位依法代扣代缴，以实际申报为准。',
      '本通知单只列本人所得，不列其他人的姓名和金额。',
    ],
    sign: ['制表', '审核', '本人签收'],
  },
  en: {
    title: (year: string) => `Statement of awards for ${year}`,
    name: 'Name',
    department: 'Department',
    total: 'The year together',
    inWords: 'In words',
    money: 'Awards in money',
    shares: 'Awards in shares',
    columns: ['No.', 'Carried out', 'Result or agreement', 'Personal (yuan)', 'Research account (yuan)'],
    shareColumns: ['No.', 'Carried out', 'Result or agreement', 'Value of the shares (yuan)'],
    back: ' (taken back)',
    sum: 'Total',
    none: (year: string) => `No award in money was carried out in ${year}.`,
    notes: [
      'By the day a run was carried out; what was taken back stands with a minus. Before tax: tax is withheld by whoever pays, the return counts.',
      'Only what this person was given is told, nobody else’s name or amount.',
    ],
    sign: ['Prepared', 'Checked', 'Received'],
  },
} as const;

const both = ({ own, research }: PersonYear['rows'][number]): Fen => sum([own, research]);

/** Undefined where the year gave nothing. */
export function personYearPaper(of: PersonYear, lang: SheetLanguage): PaperDraft | undefined {
  const { year, name, departmentName, rows } = of;
  if (rows.length === 0) return undefined;
  const say = words[lang];
  const money = rows.filter(({ isEquity }) => !isEquity);
  const shares = rows.filter(({ isEquity }) => isEquity);
  const total = sum(money.map(both));
  const about = (row: PersonYear['rows'][number]): string =>
    `${row.agreement || row.title}${row.isReversal ? say.back : ''}`;
  const [no, on, what, own, research] = say.columns;
  const [, , , value] = say.shareColumns;
  const paid: PaperSection =
    money.length === 0
      ? { heading: say.money, paragraphs: [say.none(year)] }
      : {
          heading: say.money,
          table: {
            columns: [left(no, 0.5), left(on, 1.1), left(what, 3), right(own, 1.4), right(research, 1.4)],
            rows: money.map((row, at) => [
              `${at + 1}`,
              row.on,
              about(row),
              formatAmount(row.own),
              formatAmount(row.research),
            ]),
            foot: [
              '',
              say.sum,
              '',
              formatAmount(sum(money.map((row) => row.own))),
              formatAmount(sum(money.map((row) => row.research))),
            ],
          },
        };
  const held: PaperSection[] =
    shares.length === 0
      ? []
      : [
          {
            heading: say.shares,
            table: {
              columns: [left(no, 0.5), left(on, 1.1), left(what, 3), right(value, 1.8)],
              rows: shares.map((row, at) => [`${at + 1}`, row.on, about(row), formatAmount(both(row))]),
              foot: ['', say.sum, '', formatAmount(sum(shares.map(both)))],
            },
          },
        ];
  return {
    series: 'IC',
    title: say.title(year),
    orientation: 'portrait',
    facts: [
      { label: say.name, value: name },
      ...(departmentName === '' ? [] : [{ label: say.department, value: departmentName }]),
      { label: say.total, value: paperWords[lang].yuan(formatAmount(total)) },
      { label: say.inWords, value: amountInWords(total) },
    ],
    sections: [paid, ...held],
    notes: [...say.notes],
    signatures: [...say.sign],
    seal: true,
    watermark: 'none',
    lang,
  };
}

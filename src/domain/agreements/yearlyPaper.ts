// 年度收益分配汇总: what the runs of a year have given, by person and by department.
import { left, paperWords, right, type SheetLanguage } from '../distribution/papers';
import { amountInWords, type Fen, formatAmount, sum } from '../money';
import type { PaperDraft } from '../reporting/paper';

export interface YearSums {
  readonly year: string;
  readonly persons: ReadonlyArray<{
    readonly name: string;
    readonly departmentName: string;
    readonly own: Fen;
    readonly research: Fen;
    readonly runs: number;
  }>;
  readonly departments: ReadonlyArray<{
    readonly name: string;
    readonly received: Fen;
    readonly awarded: Fen;
    readonly persons: number;
  }>;
}

const words = {
  zh: {
    persons: (year: string) => `${year} 年科技成果转化收益分配汇总（按个人）`,
    departments: (year: string) => `${year} 年科技成果转化收益分配汇总（按院系）`,
    personColumns: ['序号', '姓名', '院系', '个人（元）', '科研账户（元）', '次数'],
    departmentColumns: ['序号', '院系', '到账（元）', '奖励（元）', '人次'],
    count: '人数',
    total: '奖励合计',
    inWords: '金额大写',
    sum: '合计',
    none: '（未填写院系）',
    notes: ['按执行日期归入年度，冲回的已抵减；金额为税前，不含股权奖励。到账按到账日期归入年度。'],
    sign: ['制表', '审核', '负责人'],
  },
  en: {
    persons: (year: string) => `Distribution of income in ${year}, by person`,
    departments: (year: string) => `Distribution of income in ${year}, by department`,
    personColumns: ['No.', 'Name', 'Department', 'Personal (yuan)', 'Research account (yuan)', 'Runs'],
    departmentColumns: ['No.', 'Department', 'Received (yuan)', 'Awarded (yuan)', 'Persons'],
    count: 'Persons',
    total: 'Awards together',
    inWords: 'In words',
    sum: 'Total',
    none: '(no department)',
    notes: [
      'By the day a run was carried out, reversals taken off; before tax, without shares. Receipts by their own day.',
    ],
    sign: ['Prepared', 'Checked', 'Responsible'],
  },
} as const;

const paper = (lang: SheetLanguage, rest: Pick<PaperDraft, 'title' | 'facts' | 'sections'>): PaperDraft => ({
  series: 'IC',
  orientation: 'portrait',
  ...rest,
  notes: [...words[lang].notes],
  signatures: [...words[lang].sign],
  seal: true,
  watermark: 'none',
  lang,
});

/** By person: everybody with what the year gave. */
export function personsPaper({ year, persons }: YearSums, lang: SheetLanguage): PaperDraft {
  const say = words[lang];
  const total = sum(persons.flatMap(({ own, research }) => [own, research]));
  const [no, name, unit, own, research, runs] = say.personColumns;
  return paper(lang, {
    title: say.persons(year),
    facts: [
      { label: say.count, value: `${persons.length}` },
      { label: say.total, value: paperWords[lang].yuan(formatAmount(total)) },
      { label: say.inWords, value: amountInWords(total) },
    ],
    sections: [
      {
        table: {
          columns: [
            left(no, 0.5),
            left(name, 1.4),
            left(unit, 2),
            right(own, 1.4),
            right(research, 1.4),
            right(runs, 0.6),
          ],
          rows: persons.map((one, index) => [
            `${index + 1}`,
            one.name,
            one.departmentName,
            formatAmount(one.own),
            formatAmount(one.research),
            `${one.runs}`,
          ]),
          foot: [
            '',
            say.sum,
            '',
            formatAmount(sum(persons.map((one) => one.own))),
            formatAmount(sum(persons.map((one) => one.research))),
            '',
          ],
        },
      },
    ],
  });
}

/** By department: receipts of its agreements, awards of its people. */
export function departmentsPaper({ year, departments }: YearSums, lang: SheetLanguage): PaperDraft {
  const say = words[lang];
  const total = sum(departments.map(({ awarded }) => awarded));
  const [no, name, received, awarded, persons] = say.departmentColumns;
  return paper(lang, {
    title: say.departments(year),
    facts: [
      { label: say.total, value: paperWords[lang].yuan(formatAmount(total)) },
      { label: say.inWords, value: amountInWords(total) },
    ],
    sections: [
      {
        table: {
          columns: [
            left(no, 0.5),
            left(name, 2.4),
            right(received, 1.4),
            right(awarded, 1.4),
            right(persons, 0.7),
          ],
          rows: departments.map((one, index) => [
            `${index + 1}`,
            one.name || say.none,
            formatAmount(one.received),
            formatAmount(one.awarded),
            `${one.persons}`,
          ]),
          foot: [
            '',
            say.sum,
            formatAmount(sum(departments.map((one) => one.received))),
            formatAmount(total),
            '',
          ],
        },
      },
    ],
  });
}

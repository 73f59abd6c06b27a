// Papers about a licensee's report: the statement of what is owed, and the letter that names the differences.
import { amountInWords, formatAmount, percentText } from '../money';
import type { Agreement, RoyaltyReport } from '../patents/records';
import type { PaperDraft, PaperTable } from '../reporting/paper';
import type { ReportCheck } from './royaltyChecks';
import { clauseText, diffText, findingText, type Lang } from './royaltyWords';

export interface ReportDossier {
  readonly agreement: Pick<Agreement, 'title' | 'number' | 'party'>;
  readonly report: RoyaltyReport;
  readonly check: ReportCheck;
  readonly lang: Lang;
}

const words = {
  zh: {
    statement: '提成费结算单',
    letter: '关于提成报告的函',
    agreement: '合同',
    number: '合同编号',
    party: '被许可方',
    period: '报告期',
    received: '收到日期',
    lines: '申报明细（元）',
    product: '产品',
    units: '数量',
    gross: '销售额',
    deductions: '扣除',
    base: '提成基数',
    total: '合计',
    computed: '按条款计算（元）',
    slice: '年销售额区间',
    rate: '提成率',
    amount: '金额',
    above: '以上',
    earned: '提成费',
    capped: '超过最高提成费，减',
    topUp: '补足最低提成费',
    due: '应付',
    claimed: '贵方申报',
    stated: '申报金额',
    difference: '差额',
    inWords: '应付金额（大写）',
    findings: '核对结果',
    what: '事项',
    clause: '依据',
    none: '核对无差异。',
    dear: '贵方报来的 {from} 至 {until} 提成报告（{received} 收到）已核对，以下事项与《{title}》的约定不一致：',
    ask: '请于收到本函之日起 15 日内更正报告、补付差额或书面说明理由。合同约定的查阅账目权利不因本函而放弃。',
    accepted: '已接受的说明',
    sign: ['制表', '复核', '批准'],
    signLetter: ['经办', '负责人'],
  },
  en: {
    statement: 'Royalty statement',
    letter: 'Letter about a royalty report',
    agreement: 'Agreement',
    number: 'Number',
    party: 'Licensee',
    period: 'Period',
    received: 'Received on',
    lines: 'As reported (yuan)',
    product: 'Product',
    units: 'Units',
    gross: 'Sales',
    deductions: 'Deductions',
    base: 'Base',
    total: 'Total',
    computed: 'By the terms (yuan)',
    slice: 'Sales of the year',
    rate: 'Rate',
    amount: 'Amount',
    above: 'and above',
    earned: 'Royalty',
    capped: 'Above the cap, less',
    topUp: 'Up to the minimum',
    due: 'Owed',
    claimed: 'You stated',
    stated: 'Stated',
    difference: 'Difference',
    inWords: 'Owed, in words',
    findings: 'What was found',
    what: 'Matter',
    clause: 'Ground',
    none: 'No differences were found.',
    dear: 'We have checked your royalty report from {from} to {until} (received on {received}). It differs from “{title}” in the following:',
    ask: 'Please correct the report, pay the difference or give your reasons in writing within 15 days of receiving this letter. The right to inspect the books is not waived by it.',
    accepted: 'Explanation accepted',
    sign: ['Prepared', 'Checked', 'Approved'],
    signLetter: ['Officer', 'Head'],
  },
} as const;
type Words = (typeof words)[Lang];

const yuanOf = (fen: number | undefined): string => (fen === undefined ? '' : formatAmount(fen));

function lineTable({ report }: ReportDossier, w: Words): PaperTable {
  return {
    columns: [
      { label: w.product, align: 'left', weight: 3, nowrap: false },
      ...[w.units, w.gross, w.deductions, w.base].map((label) => ({
        label,
        align: 'right' as const,
        weight: 1.5,
        nowrap: true,
      })),
    ],
    rows: report.lines.map(({ product, units, grossFen, deductionsFen, baseFen }) => [
      product,
      units === undefined ? '' : String(units),
      yuanOf(grossFen),
      yuanOf(deductionsFen),
      yuanOf(baseFen),
    ]),
  };
}

function computedTable({ check, report }: ReportDossier, w: Words): PaperTable {
  const { expected } = check;
  const parts = expected?.parts ?? [];
  const rows = parts.map(({ from, upTo, rate, base, fen }) => [
    upTo === null ? `${formatAmount(from)} ${w.above}` : `${formatAmount(from)} – ${formatAmount(upTo)}`,
    formatAmount(base),
    percentText(rate, 4),
    formatAmount(fen),
  ]);
  const line = (label: string, fen: number | undefined): string[][] =>
    fen === undefined || fen === 0 ? [] : [[label, '', '', formatAmount(fen)]];
  return {
    columns: [
      { label: w.slice, align: 'left', weight: 3, nowrap: false },
      { label: w.base, align: 'right', weight: 2, nowrap: true },
      { label: w.rate, align: 'right', weight: 1, nowrap: true },
      { label: w.amount, align: 'right', weight: 2, nowrap: true },
    ],
    rows: [
      ...rows,
      ...line(w.earned, expected?.earned),
      ...line(w.capped, expected?.capped),
      ...line(w.topUp, expected?.topUp),
      ...line(w.claimed, report.claimedFen),
    ],
    foot: [w.due, '', '', yuanOf(expected?.due ?? report.claimedFen)],
  };
}

function findingTable({ check, lang }: ReportDossier, w: Words): PaperTable {
  return {
    columns: [
      { label: w.what, align: 'left', weight: 4, nowrap: false },
      { label: w.clause, align: 'left', weight: 2, nowrap: false },
      { label: `${w.difference}`, align: 'right', weight: 1.5, nowrap: true },
    ],
    rows: check.findings.map((one) => [findingText(one, lang), clauseText(one.clause, lang), diffText(one)]),
  };
}

function factsOf({ agreement, report }: ReportDossier, w: Words): PaperDraft['facts'] {
  return [
    { label: w.agreement, value: agreement.title },
    ...(agreement.number === undefined ? [] : [{ label: w.number, value: agreement.number }]),
    { label: w.party, value: agreement.party },
    { label: w.period, value: `${report.from} – ${report.until}` },
    { label: w.received, value: report.receivedOn },
  ];
}

/** 提成费结算单: what was reported, what the terms make of it, what is owed. Amounts in yuan. */
export function royaltyStatement(dossier: ReportDossier): PaperDraft {
  const { check, report, lang } = dossier;
  const w = words[lang];
  const due = report.accepted === undefined ? (check.expected?.due ?? report.claimedFen) : report.claimedFen;
  return {
    series: 'LS',
    title: w.statement,
    orientation: 'portrait',
    facts: [...factsOf(dossier, w), { label: w.inWords, value: amountInWords(due) }],
    sections: [
      { heading: w.lines, table: lineTable(dossier, w) },
      { heading: w.computed, table: computedTable(dossier, w) },
      check.findings.length === 0
        ? { heading: w.findings, paragraphs: [w.none] }
        : { heading: w.findings, table: findingTable(dossier, w) },
      ...(report.accepted === undefined ? [] : [{ heading: w.accepted, paragraphs: [report.accepted] }]),
    ],
    notes: [],
    signatures: [...w.sign],
    seal: true,
    watermark: 'none',
    lang,
  };
}

/** The letter to the licensee: every finding with its ground and difference, and what is asked. */
export function royaltyLetter(dossier: ReportDossier): PaperDraft {
  const { agreement, report, lang } = dossier;
  const w = words[lang];
  const dear = w.dear
    .replace('{from}', report.from)
    .replace('{until}', report.until)
    .replace('{received}', report.receivedOn)
    .replace('{title}', agreement.title);
  return {
    series: 'LS',
    title: w.letter,
    orientation: 'portrait',
    facts: factsOf(dossier, w),
    sections: [
      { paragraphs: [lang === 'zh' ? `${agreement.party}：` : `To ${agreement.party}:`, dear] },
      { heading: w.findings, table: findingTable(dossier, w) },
      { heading: w.computed, table: computedTable(dossier, w) },
      { paragraphs: [w.ask] },
    ],
    notes: [],
    signatures: [...w.signLetter],
    seal: true,
    watermark: 'none',
    lang,
  };
}

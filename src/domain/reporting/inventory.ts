// 存量专利盘点表: the six questions of the campaign for every patent, with what is still unanswered. Pure.
// Questions: notices of universities on the national inventory (fund, use, willingness, maturity, self-rating, prospects).

import { inventoryGaps } from '../patents/inventoryCard';
import type { FundedProject, Patent } from '../patents/records';
import { DECLARATION_WORDS, IMPLEMENTATION_WORDS, TRANSFER_WORDS, wordOf } from '../patents/valueWords';
import type { PaperDraft, PaperSection } from './paper';
import { reportWords, thousands } from './words';

type Language = 'zh' | 'en';

const words = {
  zh: {
    title: '存量专利盘点表',
    columns: [
      '序号',
      '申请号',
      '专利名称',
      '授权日',
      '院系',
      '第一发明人',
      '财政资助项目',
      '实施状态',
      '转化意愿',
      '成熟度',
      '自评',
      '应用场景（产业化前景）',
      '联系人',
    ],
    summary: '盘点完成情况',
    summaryColumns: ['院系', '专利', '已答全', '未答全', '完成率', '未实施'],
    list: '逐件盘点',
    total: '合计',
    notFunded: '非财政资助',
    scope: '范围',
    none: '未填院系',
    notes: [
      '盘点内容为是否财政资助、实施状态、转化意愿、技术成熟度、专利自评、应用场景六项；六项都有答案计为“已答全”。“＿”表示尚未填写。',
      '“未实施”含实施状态尚未填写的专利。',
      '是否财政资助：关联了项目，或声明状态已填。完成率＝已答全÷专利件数，四舍五入到整数。',
      '转化意愿、成熟度和自评的选项为本单位用语；国家平台未公布选项，填报时以平台为准（未核实）。',
    ],
    signatures: ['制表', '院系负责人', '审核'],
  },
  en: {
    title: 'Inventory of Patents',
    columns: [
      'No.',
      'Application no.',
      'Title',
      'Granted',
      'Department',
      'First inventor',
      'Public funding',
      'Use',
      'Acceptable modes',
      'Maturity',
      'Self-rating',
      'Prospects',
      'Contact',
    ],
    summary: 'Completeness',
    summaryColumns: ['Department', 'Patents', 'Complete', 'Incomplete', 'Share complete', 'Not used'],
    list: 'Patents',
    total: 'Total',
    notFunded: 'Not publicly funded',
    scope: 'Scope',
    none: 'No department entered',
    notes: [
      'Six questions are asked: public funding, use, acceptable modes, maturity, self-rating, prospects. A patent counts as complete when all six are answered; “_” marks what is missing.',
      'Not used includes patents whose use is not entered yet.',
      'Public funding counts as answered where a project is linked or the declaration is filled in. Share complete = complete / patents, rounded to a whole percent.',
      'Options for modes, maturity and self-rating are those of the office; the national platform has not published its own (unverified).',
    ],
    signatures: ['Prepared', 'Department', 'Reviewed'],
  },
} as const;

export type InventoryNames = {
  department(id: string | undefined): string;
  project(id: string): FundedProject | undefined;
};

/** The six answers of a patent as text, '' where there is none. */
function answersOf(patent: Patent, names: InventoryNames, lang: Language): string[] {
  const projects = patent.projectIds.flatMap((id) => names.project(id)?.number ?? []);
  const status = patent.fundingDeclaration?.status;
  let declared = '';
  if (status !== undefined)
    declared = status === 'notFunded' ? words[lang].notFunded : wordOf(DECLARATION_WORDS, status, lang);
  return [
    projects.join('、') || declared,
    patent.implementationStatus ? wordOf(IMPLEMENTATION_WORDS, patent.implementationStatus, lang) : '',
    (patent.transferModes ?? []).map((mode) => wordOf(TRANSFER_WORDS, mode, lang)).join('、'),
    patent.maturity ?? '',
    patent.selfRating ?? '',
    patent.prospects ?? '',
  ];
}

type Count = { patents: number; complete: number; unused: number };

/** Whole percent, half up; '—' of nothing. */
const percent = (part: number, whole: number): string =>
  whole === 0 ? '—' : `${Math.floor((part * 200 + whole) / (2 * whole))}%`;

function summaryOf(counts: ReadonlyMap<string, Count>, lang: Language): PaperSection {
  const { summary, summaryColumns, total } = words[lang];
  const cells = (label: string, { patents, complete, unused }: Count): string[] => [
    label,
    thousands(patents),
    thousands(complete),
    thousands(patents - complete),
    percent(complete, patents),
    thousands(unused),
  ];
  const all = [...counts.values()].reduce(
    (sum, one) => ({
      patents: sum.patents + one.patents,
      complete: sum.complete + one.complete,
      unused: sum.unused + one.unused,
    }),
    { patents: 0, complete: 0, unused: 0 },
  );
  return {
    heading: summary,
    table: {
      columns: summaryColumns.map((label, i) => ({
        label,
        align: i === 0 ? 'left' : 'right',
        weight: i === 0 ? 3 : 1,
        nowrap: false,
      })),
      rows: [...counts].sort((a, b) => b[1].patents - a[1].patents).map(([label, one]) => cells(label, one)),
      foot: cells(total, all),
    },
  };
}

const weights = [0.5, 1.55, 2.8, 1.05, 1.5, 1.1, 1.5, 0.95, 1.3, 0.8, 0.7, 2.2, 0.8];

/**
 * The paper of these patents in their order.
 * @param scope which patents, in words
 */
export function buildInventory(
  patents: readonly Patent[],
  names: InventoryNames,
  {
    lang,
    scope,
    title,
    watermark,
  }: { lang: Language; scope: string; title?: string; watermark: PaperDraft['watermark'] },
): PaperDraft {
  const say = words[lang];
  const counts = new Map<string, Count>();
  const rows = patents.map((patent, i) => {
    const answers = answersOf(patent, names, lang);
    const department = names.department(patent.departmentId) || say.none;
    const count = counts.get(department) ?? { patents: 0, complete: 0, unused: 0 };
    count.patents += 1;
    if (inventoryGaps(patent).length === 0) count.complete += 1;
    if (patent.implementationStatus === undefined || patent.implementationStatus === 'none')
      count.unused += 1;
    counts.set(department, count);
    return [
      String(i + 1),
      patent.applicationNumber,
      patent.title,
      patent.grantDate ?? '—',
      department,
      patent.inventors[0]?.name ?? '—',
      ...answers.map((answer) => answer || '＿'),
      patent.contact ?? '—',
    ];
  });
  const sections: PaperSection[] = [
    summaryOf(counts, lang),
    {
      heading: say.list,
      table: {
        columns: say.columns.map((label, i) => ({
          label,
          align: i === 0 ? 'right' : 'left',
          weight: weights[i] ?? 1,
          nowrap: i === 1 || i === 3,
        })),
        rows,
      },
    },
  ];
  return {
    series: 'IV',
    title: title?.trim() || say.title,
    orientation: 'landscape',
    facts: [
      { label: say.scope, value: scope },
      { label: say.total, value: reportWords[lang].pieces(thousands(patents.length)) },
    ],
    sections,
    notes: [...say.notes],
    signatures: [...say.signatures],
    seal: true,
    watermark,
    lang,
  };
}

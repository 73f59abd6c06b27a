// Words of the papers about agencies in Chinese and English.
import type { TenderProblem } from './tender';

export type PaperLanguage = 'zh' | 'en';

const zh = {
  tender: (title: string) => `${title}评审表`,
  opened: '启动日期',
  judges: '评审人',
  criteriaHeading: '一、评审标准',
  criteria: ['序号', '评审项', '类别', '权重（分）'],
  kinds: { quality: '质量', service: '服务', price: '价格' },
  sum: '合计',
  scoresHeading: '二、评审得分',
  rank: '名次',
  agency: '代理机构',
  price: '报价（元/件）',
  total: '总分',
  resultHeading: '三、评审结论',
  minutesHeading: '四、评审纪要',
  winner: (name: string, date: string) => `选定代理机构：${name}${date && `（${date}）`}`,
  noWinner: '尚未选定。',
  clean: '未发现需要说明的问题。',
  signatures: ['评审人签字', '记录人', '审批'],
  formula:
    '价格分＝最低报价 ÷ 本家报价 × 100（低价优先法，未核实）；其余各项为评审人打分的算术平均；总分＝各项得分 × 权重之和。总分相同的，报价低者在前。',
  table: '专利代理机构统计表',
  columns: [
    '代理机构',
    '案件',
    '授权',
    '驳回',
    '撤回',
    '审中',
    '授权率',
    '95%区间',
    '授权周期（月）',
    '费用（元/件）',
    '综合分',
  ],
  without: (n: number) => `另有 ${n} 件专利未填代理机构。`,
  definition:
    '授权率＝授权 ÷（授权＋驳回＋撤回），后来终止的仍计授权；审中和状态不明的不计。区间为 Wilson 95% 置信区间；已结案件少于 10 件的，综合分仅供参考。授权周期为申请日至授权日的中位数。费用只计登记为代理费的支出。综合分的权重由本单位设定（未核实）。',
  prepared: ['制表', '审核'],
  none: '—',
};

const en: typeof zh = {
  tender: (title) => `${title}: evaluation`,
  opened: 'Opened on',
  judges: 'Judges',
  criteriaHeading: '1. Criteria',
  criteria: ['No.', 'Criterion', 'Kind', 'Weight (points)'],
  kinds: { quality: 'quality', service: 'service', price: 'price' },
  sum: 'Total',
  scoresHeading: '2. Points',
  rank: 'Rank',
  agency: 'Agency',
  price: 'Price (yuan a case)',
  total: 'Total',
  resultHeading: '3. Result',
  minutesHeading: '4. Minutes',
  winner: (name, date) => `Chosen agency: ${name}${date && ` (${date})`}`,
  noWinner: 'Not chosen yet.',
  clean: 'Nothing to remark.',
  signatures: ['Judges', 'Minutes by', 'Approved'],
  formula:
    'Price points = lowest price ÷ own price × 100 (lowest price first, not verified); other points are the mean of the judges; total = sum of points × weight. Of equal totals the cheaper comes first.',
  table: 'Patent agencies: figures',
  columns: [
    'Agency',
    'Cases',
    'Granted',
    'Refused',
    'Withdrawn',
    'Pending',
    'Grant rate',
    '95 % interval',
    'To grant (months)',
    'Cost (yuan a case)',
    'Composite',
  ],
  without: (n) => `${n} more patents name no agency.`,
  definition:
    'Grant rate = granted ÷ (granted + refused + withdrawn); rights that ended later count as granted, pending and unclear cases do not count. Interval: Wilson, 95 %; below 10 decided cases the composite is a hint only. To grant: median from filing to grant. Cost: payments recorded as agency fees. The weights of the composite are set by the office (not verified).',
  prepared: ['Prepared', 'Reviewed'],
  none: '—',
};

export const paperWords: Record<PaperLanguage, typeof zh> = { zh, en };

/** A problem as a sentence of the paper. */
export function problemText(problem: TenderProblem, language: PaperLanguage): string {
  const [chinese, english] = sentences(problem);
  return language === 'zh' ? chinese : english;
}

function sentences(problem: TenderProblem): readonly [string, string] {
  switch (problem.code) {
    case 'WEIGHTS_NOT_100':
      return [`权重合计 ${problem.sum}，应为 100。`, `Weights add up to ${problem.sum} instead of 100.`];
    case 'QUALITY_NOT_ABOVE_PRICE':
      return [
        `质量权重 ${problem.quality} 未高于价格权重 ${problem.price}，不符合以质量为导向。`,
        `Quality weighs ${problem.quality}, price ${problem.price}: quality has to come first.`,
      ];
    case 'NO_CRITERIA':
      return ['还没有评审标准。', 'No criteria yet.'];
    case 'NO_BIDS':
      return ['还没有报名机构。', 'No bids yet.'];
    case 'ONE_BID':
      return ['只有一家机构报名，没有比较。', 'Only one bid: nothing to compare.'];
    case 'JURY_SMALL':
      return [`评审人 ${problem.n} 名，一般不少于 3 名。`, `${problem.n} judges; three or more are usual.`];
    case 'JURY_EVEN':
      return [`评审人 ${problem.n} 名，一般为单数。`, `${problem.n} judges; an odd number is usual.`];
    case 'JUDGE_TWICE':
      return [`评审人 ${problem.judge} 重复。`, `Judge ${problem.judge} is named twice.`];
    case 'JUDGE_IN_BID':
      return [
        `评审人 ${problem.judge} 出现在 ${problem.agency} 的材料中，应当回避。`,
        `Judge ${problem.judge} is named by the bid of ${problem.agency} and should withdraw.`,
      ];
    case 'BIDDER_TWICE':
      return [`${problem.agency} 重复报名。`, `${problem.agency} bids twice.`];
    case 'PRICE_MISSING':
      return [`${problem.agency} 没有报价。`, `${problem.agency} names no price.`];
    case 'NOT_ALL_JUDGED':
      return [
        `${problem.agency} 还缺 ${problem.missing} 个打分。`,
        `${problem.agency}: ${problem.missing} points still to be given.`,
      ];
    case 'WINNER_NOT_FIRST':
      return [
        `选定的 ${problem.winner} 不是第一名（第一名 ${problem.first}），请在纪要中说明理由。`,
        `${problem.winner} was chosen although ${problem.first} ranks first: give the reason in the minutes.`,
      ];
    case 'WINNER_NOT_BIDDER':
      return [`选定的 ${problem.winner} 没有报名。`, `${problem.winner} was chosen but did not bid.`];
  }
}

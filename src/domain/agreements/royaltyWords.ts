// Findings of a licensee's report in words, for the screen and for the letter; each names its clause and the yuan it is about.
import { formatAmount } from '../money';
import type { RoyaltyCode, RoyaltyFinding } from './royaltyChecks';

export type Lang = 'zh' | 'en';

const clauses: Readonly<Record<string, Readonly<Record<Lang, string>>>> = {
  'royalty.base': { zh: '提成基数条款', en: 'clause on the base' },
  'royalty.deductions': { zh: '可扣除项条款', en: 'clause on deductions' },
  'royalty.rate': { zh: '提成率条款', en: 'clause on the rate' },
  'royalty.steps': { zh: '递减提成率条款', en: 'clause on steps' },
  'royalty.minimums': { zh: '最低提成费条款', en: 'clause on minimums' },
  'royalty.yearCapFen': { zh: '最高提成费条款', en: 'clause on caps' },
  'royalty.everyMonths': { zh: '报告周期条款', en: 'clause on reporting periods' },
  'royalty.dueDays': { zh: '报告与付款期限条款', en: 'clause on the day reports are due' },
};

/** The clause, or the article as it stands. */
export const clauseText = (clause: string, lang: Lang): string => clauses[clause]?.[lang] ?? clause;

const sentences: Readonly<Record<RoyaltyCode, Readonly<Record<Lang, string>>>> = {
  LINE_ARITHMETIC: {
    zh: '第 {line} 行“{product}”的销售额减扣除额不等于所填基数',
    en: 'Line {line} “{product}”: sales less deductions are not the base that is stated',
  },
  LINE_INCOMPLETE: {
    zh: '第 {line} 行“{product}”缺少计算提成所需的数字',
    en: 'Line {line} “{product}” lacks the figure the royalty is taken of',
  },
  DEDUCTION_NOT_AGREED: {
    zh: '第 {line} 行“{product}”扣除了合同未约定可以扣除的金额',
    en: 'Line {line} “{product}” deducts what the agreement does not allow',
  },
  AMOUNT_SHORT: {
    zh: '申报的提成费少于按条款计算的金额',
    en: 'The royalty stated is less than the terms make it',
  },
  AMOUNT_OVER: {
    zh: '申报的提成费多于按条款计算的金额',
    en: 'The royalty stated is more than the terms make it',
  },
  STEP_MISSED: {
    zh: '按单一比例计算，没有按年销售额分段计提',
    en: 'One rate was used for all, the steps by yearly sales were not',
  },
  MINIMUM_SHORT: {
    zh: '年度提成费未达到最低提成费，没有补足',
    en: 'The year stays below its minimum and was not made up',
  },
  CAP_EXCEEDED: { zh: '超过最高提成费', en: 'It exceeds the cap' },
  PERIOD_UNKNOWN: {
    zh: '{from} 至 {until} 不在合同的报告期内',
    en: '{from} to {until} is no period of the agreement',
  },
  PERIOD_GAP: {
    zh: '此前有 {count} 个报告期没有报告，最早为 {from} 至 {until}',
    en: '{count} earlier periods have no report, the first from {from} to {until}',
  },
  PERIOD_OVERLAP: {
    zh: '与 {from} 至 {until} 的报告重叠',
    en: 'It overlaps the report from {from} to {until}',
  },
  REPORT_LATE: {
    zh: '报告于 {received} 收到，晚于约定的 {due}',
    en: 'It came on {received}, after {due}',
  },
  PRODUCT_TWICE: {
    zh: '“{product}”在报告中出现两次（第 {line} 行）',
    en: '“{product}” stands in it twice (line {line})',
  },
  TREND_DOWN: {
    zh: '销售基数不到此前平均的一半，请说明原因',
    en: 'The base is below half of the average before; please say why',
  },
  DEDUCTION_UP: {
    zh: '扣除占销售额的比例明显高于此前各期，请附依据',
    en: 'Deductions are a much larger part of sales than before; please give proof',
  },
};

/** One sentence without the difference. */
export function findingText({ code, data }: Pick<RoyaltyFinding, 'code' | 'data'>, lang: Lang): string {
  return sentences[code][lang].replace(/\{(\w+)\}/g, (_all, name: string) => String(data[name] ?? ''));
}

/** The difference with its sign turned to our side: what we miss is plain, what we got too much has a minus. */
export const diffText = ({ diffFen }: Pick<RoyaltyFinding, 'diffFen'>): string =>
  diffFen === undefined ? '' : formatAmount(diffFen);

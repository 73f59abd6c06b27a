// What has to be true of an open licence and of licences taken under it, as dated rule data with its words.
import { type CheckRule, words } from '../check';

const law = { effectiveFrom: '2021-06-01', source: '专利法第五十条', verified: true } as const;
const rules2024 = {
  effectiveFrom: '2024-01-20',
  source: '专利法实施细则第八十五条、第八十六条',
  verified: true,
} as const;

export const openRules = {
  single: {
    id: 'open-single',
    ...rules2024,
    title: words('一份声明一件专利', 'One patent a declaration'),
    why: words('选了 {count} 件专利。', '{count} patents were chosen.'),
    cure: words('每件专利单独声明。', 'Declare each by itself.'),
  },
  exclusive: {
    id: 'open-exclusive',
    ...rules2024,
    title: words('不在独占或排他许可期内', 'Under no exclusive or sole licence'),
    why: words(
      '{number} 在独占或排他许可期内：{other}（至 {until}）。',
      '{number} is under an exclusive or sole licence: {other} (until {until}).',
    ),
    cure: words('待其期满或终止后声明。', 'Declare after it has ended.'),
  },
  report: {
    id: 'open-evaluation-report',
    ...law,
    title: words('实用新型、外观设计有专利权评价报告', 'A utility model or design has its evaluation report'),
    why: words(
      '{number} 是{type}，没有专利权评价报告的编号和日期。',
      '{number} needs an evaluation report; none is named.',
    ),
    cure: words('请求作出专利权评价报告，填编号和日期。', 'Ask for it and enter number and day.'),
  },
  positive: {
    id: 'open-evaluation-positive',
    ...law,
    verified: false,
    title: words('评价报告结论为符合授予条件', 'The report is positive'),
    why: words('{number} 的评价报告结论不是肯定的。', 'The report on {number} is not positive.'),
    cure: words('结论否定的专利不予公告开放许可声明。', 'Such a declaration is not published.'),
  },
  consent: {
    id: 'open-consent',
    ...law,
    title: words('全体专利权人同意', 'All owners agree'),
    why: words('没有写明全体专利权人同意。', 'The consent of all owners is not stated.'),
    cure: words('取得书面同意，在表中选“是”。', 'Obtain it in writing and say so.'),
  },
  fee: {
    id: 'open-fee',
    ...law,
    title: words('使用费标准和支付方式写明', 'Standard and payment of the fee are said'),
    why: words('没有写使用费金额或提成率。', 'Neither amount nor rate is given.'),
    cure: words('填固定金额，或提成基数和提成率。', 'Give an amount, or base and rate.'),
  },
  advice: {
    id: 'open-fee-advice',
    effectiveFrom: '2024-01-01',
    source: '国家知识产权局 2024 年关于专利开放许可的通知（据报道，未核实原文）',
    verified: false,
    title: words('使用费在一般水平内', 'The fee is within what is usual'),
    why: words(
      '使用费高于一般水平（固定 2000 万元，净销售额 20 %，利润 40 %）。',
      'Above what is usual: 20 million yuan, 20 % of net sales, 40 % of profit.',
    ),
    cure: words('下调，或在估算依据里说明理由。', 'Lower it, or give the reason in the basis.'),
  },
  basis: {
    id: 'open-fee-basis',
    effectiveFrom: '2022-10-01',
    source: '专利开放许可使用费估算指引（试行）（国知办发运字〔2022〕56号）',
    verified: false,
    title: words('写明使用费估算依据', 'Says what the fee rests on'),
    why: words('没有使用费估算依据。', 'No basis of the fee is given.'),
    cure: words(
      '写明参考的许可实例、行业费率或评估。',
      'Name the licences, rates or appraisal it was taken from.',
    ),
  },
  advertising: {
    id: 'open-advertising',
    ...rules2024,
    title: words('没有商业性宣传用语', 'Holds no advertising'),
    why: words('其他内容里有宣传用语：“{word}”。', 'Words of advertising: “{word}”.'),
    cure: words('删去宣传用语。', 'Take them out.'),
  },
  declared: {
    id: 'taken-declared',
    effectiveFrom: '2021-06-01',
    source: '专利法第五十一条',
    verified: true,
    title: words('开放许可声明在效力期内', 'The declaration is in force'),
    why: words(
      '没有找到 {number} 在 {on} 有效的开放许可声明。',
      'No declaration of {number} in force on {on} was found.',
    ),
    cure: words(
      '先登记声明的公告日期和期限；撤回前的许可不受影响。',
      'Record the declaration first; its withdrawal touches no earlier licence.',
    ),
  },
  notified: {
    id: 'taken-notified',
    effectiveFrom: '2021-06-01',
    source: '专利法第五十一条',
    verified: true,
    title: words('书面通知并按公告付费', 'Written notice and payment as published'),
    why: words(
      '没有书面通知的日期，或付费（{paid} 元）少于应付（{due} 元）。',
      'No day of the notice, or less was paid ({paid}) than is due ({due}).',
    ),
    cure: words(
      '补记通知日期；费用付足后许可才成立。',
      'Record the notice; the licence needs the whole payment.',
    ),
  },
} satisfies Record<string, CheckRule>;

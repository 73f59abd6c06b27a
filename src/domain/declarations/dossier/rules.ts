// 尽职免责: what a dossier has to show of 民主决策、信息公示、合理注意、监督管理, as dated rule data with its words.
import { type CheckRule, type Words, words } from '../check';

/** The four elements of 北京市促进科技成果转化条例 art. 19; 国发〔2016〕16号 (十) asks for pricing with notice. */
export const elements = ['decision', 'notice', 'care', 'oversight'] as const;
export type Element = (typeof elements)[number];

export const elementWords: Readonly<Record<Element, Words>> = {
  decision: words('民主决策', 'Collective decision'),
  notice: words('信息公示', 'Public notice'),
  care: words('合理注意', 'Due care'),
  oversight: words('监督管理', 'Oversight'),
};

const beijing = {
  effectiveFrom: '2020-01-01',
  source: '北京市促进科技成果转化条例第十九条；国发〔2016〕16号（十）',
  verified: true,
} as const;

export type DossierRule = CheckRule & { readonly element: Element };

export const dossierRules = {
  minutes: {
    id: 'dossier-minutes',
    element: 'decision',
    ...beijing,
    title: words('有集体决策的会议纪要', 'There are minutes of the decision'),
    why: words('没有决策机构、日期或会议纪要。', 'Body, day or minutes of the decision are missing.'),
    cure: words('补记决策机构、日期、纪要，并附纪要文件。', 'Record them and attach the minutes.'),
  },
  attendees: {
    id: 'dossier-attendees',
    element: 'decision',
    ...beijing,
    title: words('写明出席人', 'Says who attended'),
    why: words('出席人不足两人或没有记录。', 'Fewer than two attendees are recorded.'),
    cure: words('照签到表补记。', 'Record them from the list of attendance.'),
  },
  recused: {
    id: 'dossier-recused',
    element: 'decision',
    ...beijing,
    title: words('有利益关系的人已回避', 'Those with an interest were recused'),
    why: words(
      '{person} 申报了利益关系，却出席了决策，没有回避记录。',
      '{person} declared an interest, attended and was not recused.',
    ),
    cure: words('写明回避；没有回避的重新决策。', 'Record the recusal, or decide anew.'),
  },
  notice: {
    id: 'dossier-notice',
    element: 'notice',
    ...beijing,
    title: words('公示期满，异议已处理', 'The notice is over and objections handled'),
    why: words('没有期满且无未处理异议的公示。', 'No notice that is over without open objections.'),
    cure: words('办理公示，期满后再导出。', 'Make the notice; export when it is over.'),
  },
  pricing: {
    id: 'dossier-pricing',
    element: 'care',
    ...beijing,
    title: words('定价有依据', 'The price has a basis'),
    why: words('没有定价方式或定价依据。', 'Method or basis of the price are missing.'),
    cure: words(
      '写明协议、挂牌或拍卖，以及评估、可比交易或报价。',
      'Say how, and on which appraisal, comparison or quotation.',
    ),
  },
  diligence: {
    id: 'dossier-diligence',
    element: 'care',
    effectiveFrom: '2020-02-03',
    source: '教科技〔2020〕1号、教科技司〔2020〕70号（未核实）',
    verified: false,
    title: words('做过尽职调查', 'Due diligence was done'),
    why: words('没有对成果和受让方尽职调查的记录。', 'No diligence on result and other side is recorded.'),
    cure: words(
      '写明权属、法律状态、限制、受让方资信和涉外涉密核查。',
      'Record title, status, burdens, the other side, export and secrecy.',
    ),
  },
  conflicts: {
    id: 'dossier-conflicts',
    element: 'care',
    effectiveFrom: '2020-02-03',
    source: '教科技〔2020〕1号（未核实）；促进科技成果转化法第四十七条',
    verified: false,
    title: words('有利益冲突声明', 'Conflicts of interest were declared'),
    why: words(
      '没有利益冲突声明，也没有写明无关联关系。',
      'No declaration of interests and no statement that there are none.',
    ),
    cure: words('由经办人、决策人和完成人声明。', 'Have officers, deciders and contributors declare.'),
  },
  contract: {
    id: 'dossier-contract',
    element: 'oversight',
    ...beijing,
    title: words('有签订的合同', 'The agreement is signed'),
    why: words('没有关联签订的合同。', 'No signed agreement is linked.'),
    cure: words('在合同里登记并确认签订文本。', 'Record and confirm the signed text.'),
  },
  filed: {
    id: 'dossier-filed',
    element: 'oversight',
    ...beijing,
    title: words('备案登记已完成', 'Filings are done'),
    why: words('“{title}”还没有通过。', '“{title}” has not gone through.'),
    cure: words('办完后再导出，或写明不需要的理由。', 'Finish it, or say why it is not needed.'),
  },
  oversight: {
    id: 'dossier-oversight',
    element: 'oversight',
    ...beijing,
    title: words('有履约监督的安排', 'Performance is overseen'),
    why: words('没有写履约监督和收益管理的安排。', 'Nothing is said on oversight of performance and income.'),
    cure: words('写明负责部门、检查办法和到账情况。', 'Say who looks after it, how, and what was received.'),
  },
} satisfies Record<string, DossierRule>;

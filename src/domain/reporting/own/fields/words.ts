// Words of the closed lists own reports show, Chinese and English; where another file has them, they are taken from there.
import { termsEn } from '../../../negotiation/words/termsEn';
import { termsZh } from '../../../negotiation/words/termsZh';
import type { ValueWords } from '../value';

const zh: Readonly<Record<string, string>> = termsZh;
const en: Readonly<Record<string, string>> = termsEn;

/** Words of the negotiation's own lists. */
export const termWords = (list: string, values: readonly string[]): ValueWords =>
  Object.fromEntries(
    values.map((value) => [value, [zh[`${list}.${value}`] ?? value, en[`${list}.${value}`] ?? value]]),
  );

export const yesNo: ValueWords = { yes: ['是', 'Yes'], no: ['否', 'No'] };
export const yes = (is: boolean): string => (is ? 'yes' : 'no');

export const markWords: ValueWords = {
  none: ['未上报', 'Not submitted'],
  waiting: ['已报待回执', 'Awaiting receipt'],
  accepted: ['已受理', 'Accepted'],
  rejected: ['被退回', 'Rejected'],
};

export const feeWords: ValueWords = {
  none: ['不减缴', 'None'],
  p85: ['减缴 85%', '85 %'],
  p70: ['减缴 70%', '70 %'],
};

export const declarationWords: ValueWords = {
  notFunded: ['非财政资助', 'Not publicly funded'],
  required: ['应声明未声明', 'To be declared'],
  declared: ['已声明', 'Declared'],
};

export const agreementStateWords: ValueWords = {
  draft: ['草拟', 'Draft'],
  active: ['执行中', 'Active'],
  expired: ['已到期', 'Expired'],
  terminated: ['已解除', 'Terminated'],
  closed: ['已结束', 'Closed'],
};

export const incomeKindWords: ValueWords = {
  lumpSum: ['一次总付', 'Lump sum'],
  instalment: ['分期款', 'Instalment'],
  upfront: ['入门费', 'Upfront fee'],
  royalty: ['提成', 'Royalty'],
  minimum: ['最低提成', 'Minimum royalty'],
  milestone: ['里程碑款', 'Milestone'],
  dividend: ['分红', 'Dividend'],
  equitySale: ['股权转让款', 'Sale of equity'],
  interest: ['利息', 'Interest'],
  other: ['其他', 'Other'],
};

export const costKindWords: ValueWords = {
  tax: ['税金', 'Tax'],
  stampDuty: ['印花税', 'Stamp duty'],
  officialFee: ['官费', 'Official fee'],
  maintenance: ['维持费', 'Maintenance'],
  agency: ['代理费', 'Agency fee'],
  appraisal: ['评估鉴定费', 'Appraisal'],
  negotiation: ['谈判费', 'Negotiation'],
  broker: ['中介费', 'Broker'],
  legal: ['法律费', 'Legal fee'],
  listing: ['挂牌费', 'Listing fee'],
  development: ['研发费', 'Development'],
  other: ['其他费用', 'Other cost'],
};

export const poolWords: ValueWords = {
  team: ['完成人团队', 'Team'],
  college: ['学院', 'College'],
  university: ['学校', 'University'],
  tto: ['技术转移机构', 'Transfer office'],
  ipFund: ['知识产权基金', 'IP fund'],
  broker: ['中介', 'Broker'],
};

export const runStateWords: ValueWords = {
  draft: ['草稿', 'Draft'],
  computed: ['已计算', 'Computed'],
  reviewed: ['已复核', 'Reviewed'],
  approved: ['已审批', 'Approved'],
  published: ['公示中', 'Published'],
  executed: ['已执行', 'Executed'],
  paid: ['已发放', 'Paid'],
};

export const runBasisWords: ValueWords = {
  income: ['到账', 'Income'],
  equity: ['股权', 'Equity'],
  profit: ['利润', 'Profit'],
};

export const sideWords: ValueWords = { us: ['本方', 'Ours'], them: ['对方', 'Theirs'] };

export const disclosureStateWords: ValueWords = {
  draft: ['草稿', 'Draft'],
  submitted: ['已提交', 'Submitted'],
  evaluating: ['评估中', 'In evaluation'],
  decided: ['已决定', 'Decided'],
  filed: ['已申请', 'Filed'],
  closed: ['已结束', 'Closed'],
};

export const decisionWords: ValueWords = {
  file: ['申请专利', 'File a patent'],
  improve: ['完善后申请', 'File after work'],
  keepSecret: ['作为技术秘密保护', 'Keep as a trade secret'],
  publish: ['公开，不申请', 'Publish, do not file'],
  stop: ['不再继续', 'Stop'],
};

export const roleWords: ValueWords = {
  staff: ['教师', 'Staff'],
  student: ['学生', 'Student'],
  external: ['校外', 'External'],
};

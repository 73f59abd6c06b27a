// Words of the spreadsheets for the kinds that have no page: a column's head by its path, and the words of its choices.
import { TRANSFER_WORDS } from '../../patents/valueWords';
import type { KindType } from '../kinds';

export type Language = 'zh' | 'en';
export type Pair = readonly [zh: string, en: string];

export const inLanguage = ([zh, en]: Pair, language: Language): string => (language === 'zh' ? zh : en);

/** Kinds that are filled in as a spreadsheet. */
export const SHEET_KINDS = [
  'patent.evaluation',
  'market.feedback',
  'product.filing',
  'report.annual',
] as const satisfies readonly KindType[];
export type SheetKind = (typeof SHEET_KINDS)[number];

const patent = (path: string): Record<string, Pair> => ({
  [`${path}applicationNumber`]: ['专利申请号', 'Application number'],
  [`${path}title`]: ['专利名称', 'Title of the patent'],
});
const party = (path: string, zh: string, en: string): Record<string, Pair> => ({
  [`${path}.name`]: [`${zh}名称`, `${en}: name`],
  [`${path}.code`]: [`${zh}统一社会信用代码`, `${en}: credit code`],
  [`${path}.foreign`]: [`${zh}是否境外`, `${en}: abroad`],
});
const industry: Pair = ['行业代码（GB/T 4754）', 'Industry (GB/T 4754)'];
const contact: Pair = ['联系人', 'Contact'];

/** By kind, the head of each column; the order is the schema's. */
export const heads: Record<SheetKind, Readonly<Record<string, Pair>>> = {
  'patent.evaluation': {
    ...patent(''),
    method: ['评估方法', 'Method'],
    methodVersion: ['方法版本', 'Version of the method'],
    evaluatedOn: ['评估日期', 'Evaluated on'],
    evaluator: ['评估人', 'Evaluator'],
    legal: ['法律价值（分）', 'Legal value (points)'],
    technical: ['技术价值（分）', 'Technical value (points)'],
    economic: ['经济价值（分）', 'Economic value (points)'],
    total: ['总分（分）', 'Total (points)'],
    tier: ['分层', 'Tier'],
    'indicators.*.name': ['指标名称', 'Indicator'],
    'indicators.*.score': ['指标得分（分）', 'Score of the indicator (points)'],
    note: ['备注', 'Note'],
  },
  'market.feedback': {
    voice: ['类别', 'Feedback or demand'],
    number: ['编号', 'Number'],
    ...party('enterprise', '企业', 'Enterprise'),
    industry,
    size: ['企业规模', 'Size'],
    date: ['日期', 'Date'],
    ...patent('patent.'),
    prospect: ['产业化前景（1-5）', 'Prospects (1-5)'],
    need: ['改进需求或技术需求', 'Need'],
    willing: ['合作意愿', 'Willingness'],
    mode: ['意向转化方式', 'Way of transfer'],
    priceFen: ['预期价格（元）', 'Expected price (yuan)'],
    rejection: ['不合作原因', 'Reason for refusing'],
    contact,
    phone: ['联系电话', 'Telephone'],
  },
  'product.filing': {
    productNumber: ['产品编号', 'Product number'],
    ...party('enterprise', '企业', 'Enterprise'),
    industry,
    product: ['产品名称', 'Product'],
    category: ['产品类别', 'Category'],
    models: ['型号', 'Models'],
    launchedOn: ['上市日期', 'Launched on'],
    year: ['数据年度', 'Year of the figures'],
    salesFen: ['销售收入（元）', 'Sales (yuan)'],
    profitFen: ['利润（元）', 'Profit (yuan)'],
    costFen: ['成本（元）', 'Cost (yuan)'],
    exportFen: ['出口额（元）', 'Exports (yuan)'],
    marketSharePpm: ['市场占有率（%）', 'Market share (%)'],
    ...patent('patents.*.'),
    'patents.*.source': ['专利来源', 'Source of the patent'],
    'patents.*.contribution': ['该专利的作用', 'What the patent does'],
    contribution: ['专利对产品的贡献', 'Contribution of the patents'],
    recognition: ['是否参加认定', 'Asks for recognition'],
    contact,
  },
  'report.annual': {
    ...party('institution', '单位', 'Institution'),
    year: ['年度', 'Year'],
    'modes.*.mode': ['转化方式', 'Way of transfer'],
    'modes.*.contracts': ['合同项数', 'Contracts'],
    'modes.*.amountFen': ['合同金额（元）', 'Contract amount (yuan)'],
    'modes.*.receivedFen': ['当年到账（元）', 'Received in the year (yuan)'],
    fundedContracts: ['财政资助项目合同项数', 'Contracts from funded projects'],
    fundedFen: ['财政资助项目合同金额（元）', 'Amount from funded projects (yuan)'],
    cashAwardFen: ['现金奖励（元）', 'Cash awards (yuan)'],
    equityAwardFen: ['股权奖励（元）', 'Equity awards (yuan)'],
    awardedPeople: ['奖励人次', 'People awarded'],
    mainContributorsFen: ['主要贡献人员奖励（元）', 'Awards of main contributors (yuan)'],
    retainedFen: ['单位留存（元）', 'Kept by the institution (yuan)'],
    partTime: ['兼职人数', 'People working part-time'],
    onLeave: ['离岗创业人数', 'People on leave for a start-up'],
    companies: ['创设和参股公司数', 'Companies founded or joined'],
    transferStaff: ['专职转化人员数', 'Transfer staff'],
    platforms: ['转化机构平台数', 'Transfer institutions and platforms'],
    summary: ['总体成效', 'Summary'],
    experience: ['经验做法', 'Experience'],
    problems: ['问题建议', 'Problems'],
    'projects.*.title': ['项目名称', 'Project'],
    'projects.*.mode': ['项目转化方式', 'Project: way of transfer'],
    'projects.*.partner': ['合作单位', 'Partner'],
    'projects.*.amountFen': ['项目合同金额（元）', 'Project: contract amount (yuan)'],
    'projects.*.receivedFen': ['项目当年到账（元）', 'Project: received in the year (yuan)'],
    contact,
  },
};

const reportMode: Readonly<Record<string, Pair>> = {
  transfer: ['转让', 'Transfer'],
  licence: ['许可', 'Licence'],
  equity: ['作价投资', 'Equity'],
  development: ['技术开发', 'Development'],
  consulting: ['技术咨询', 'Consulting'],
  service: ['技术服务', 'Service'],
};

/** By kind and path, the words of codes. */
const choices: Record<SheetKind, Readonly<Record<string, Readonly<Record<string, Pair>>>>> = {
  'patent.evaluation': {},
  'market.feedback': {
    voice: { feedback: ['反馈', 'Feedback'], demand: ['需求', 'Demand'] },
    size: {
      large: ['大型', 'Large'],
      medium: ['中型', 'Medium'],
      small: ['小型', 'Small'],
      micro: ['微型', 'Micro'],
    },
    willing: {
      no: ['无意向', 'No'],
      later: ['以后再谈', 'Later'],
      talk: ['愿意洽谈', 'Will talk'],
      ready: ['愿意签约', 'Ready to sign'],
    },
    mode: Object.fromEntries(
      Object.entries(TRANSFER_WORDS).map(([mode, [zh, en]]): [string, Pair] => [mode, [zh, en]]),
    ),
  },
  'product.filing': {
    'patents.*.source': {
      own: ['自主研发', 'Own'],
      acquired: ['受让取得', 'Acquired'],
      licensed: ['许可取得', 'Licensed'],
    },
  },
  'report.annual': { 'modes.*.mode': reportMode, 'projects.*.mode': reportMode },
};

export const choiceWords = (kind: SheetKind, path: string): Readonly<Record<string, Pair>> =>
  choices[kind][path] ?? {};

export const yes: Pair = ['是', 'Yes'];
export const no: Pair = ['否', 'No'];

/** Head of the first column and the mark of rows that are not read. */
export const markHead: Pair = ['行说明', 'Row'];
export const exampleMark: Pair = ['示例（不读入，可删去）', 'Example (not read; delete it)'];

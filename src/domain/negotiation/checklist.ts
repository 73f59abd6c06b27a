// What has to be looked after by mode of a deal: points as data, each with where it comes from.
import type { DealStage } from './records';
import type { DealMode } from './terms';

export interface CheckPoint {
  readonly id: string;
  readonly zh: string;
  readonly en: string;
  /** Should be settled before this stage. */
  readonly before: DealStage;
  readonly source: string;
  /** Read in a primary text. */
  readonly verified: boolean;
  /** All modes where nothing is said. */
  readonly modes?: readonly DealMode[];
  readonly foreign?: true;
}

const licences: readonly DealMode[] = [
  'exclusiveLicence',
  'soleLicence',
  'ordinaryLicence',
  'subLicence',
  'crossLicence',
];
const given: readonly DealMode[] = [...licences, 'transfer', 'equity', 'option', 'warrant'];

/** In the order of the work. */
const points: readonly CheckPoint[] = [
  {
    id: 'nda',
    zh: '保密协议',
    en: 'Confidentiality agreement',
    before: 'dueDiligence',
    source: '民法典第五百零一条；高校转化办法通例',
    verified: false,
  },
  {
    id: 'partyCheck',
    zh: '受让方调查：主体资格、股东、信用',
    en: 'The other side: standing, shareholders, credit',
    before: 'offers',
    source: '教科技司〔2020〕70号所附高校尽职调查内容',
    verified: false,
  },
  {
    id: 'ownership',
    zh: '权属、权利限制与纠纷核查',
    en: 'Ownership, encumbrances and disputes',
    before: 'offers',
    source: '教科技司〔2020〕70号所附高校尽职调查内容',
    verified: false,
    modes: [...given, 'pledge', 'openLicence'],
  },
  {
    id: 'annuity',
    zh: '年费已缴、专利有效',
    en: 'Annuities paid, patent in force',
    before: 'offers',
    source: '技术合同司法解释（2020）第二十六条',
    verified: true,
    modes: [...given, 'pledge', 'openLicence'],
  },
  {
    id: 'secrecy',
    zh: '涉密与保密审查',
    en: 'State secrets and secrecy review',
    before: 'dueDiligence',
    source: '保守国家秘密法第三十五条；专利法第四条、第十九条',
    verified: true,
  },
  {
    id: 'exportCheck',
    zh: '技术出口目录核对，限制类取得许可意向书',
    en: 'Export catalogue, letter of intent where restricted',
    before: 'dueDiligence',
    source: '技术进出口管理条例第二条、第二十七条至第四十四条',
    verified: true,
    foreign: true,
  },
  {
    id: 'funded',
    zh: '财政资助项目的约定与批准',
    en: 'Terms and approvals of the funded project',
    before: 'termsAgreed',
    source: '国知发运字〔2024〕3号',
    verified: false,
    modes: [...given, 'openLicence'],
  },
  {
    id: 'conflict',
    zh: '利益冲突声明（完成人、经办人、决策人）',
    en: 'Declarations of interest',
    before: 'offers',
    source: '浙江大学科技成果赋权负面清单；高校通例',
    verified: false,
  },
  {
    id: 'coOwners',
    zh: '共有权利人书面同意',
    en: 'Written consent of the co-owners',
    before: 'approval',
    source: '专利法第十四条',
    verified: true,
    modes: [...given.filter((mode) => mode !== 'ordinaryLicence'), 'pledge', 'openLicence'],
  },
  {
    id: 'firstRefusal',
    zh: '告知完成人同等条件下的优先受让权',
    en: 'Inventors told of their right of first refusal',
    before: 'approval',
    source: '民法典第八百四十七条',
    verified: true,
    modes: ['transfer'],
  },
  {
    id: 'otherLicences',
    zh: '核对已有许可、质押和独占期限',
    en: 'Earlier licences, pledges and exclusive terms',
    before: 'offers',
    source: '专利实施许可合同备案办法（局令62号）不予备案情形',
    verified: false,
    modes: [...given, 'pledge', 'openLicence'],
  },
  {
    id: 'evaluationReport',
    zh: '专利权评价报告（实用新型、外观设计）',
    en: 'Evaluation report (utility models, designs)',
    before: 'offers',
    source: '专利法第五十条',
    verified: true,
    modes: ['openLicence'],
  },
  {
    id: 'priceBasis',
    zh: '价格依据：评估、可比交易或询价',
    en: 'Basis of the price: appraisal, comparables, quotes',
    before: 'approval',
    source: '促进科技成果转化法第十八条；财政部令第100号第四十条',
    verified: true,
    modes: given,
  },
  {
    id: 'equityPapers',
    zh: '股权方案、公司章程、国有资产管理要求',
    en: 'Equity plan, articles of association, state-asset rules',
    before: 'approval',
    source: '财资〔2019〕57号',
    verified: false,
    modes: ['equity', 'warrant'],
  },
  {
    id: 'minutes',
    zh: '集体决策纪要：到会、回避、结论',
    en: 'Minutes of the decision: present, recused, result',
    before: 'notice',
    source: '国发〔2016〕16号第十条',
    verified: false,
  },
  {
    id: 'contractReview',
    zh: '合同法律审查',
    en: 'Legal review of the contract',
    before: 'signed',
    source: '民法典第八百四十三条至第八百八十七条',
    verified: true,
  },
];

/** The points that a deal has to look after, in their order. */
export const pointsOf = (mode: DealMode, isForeign: boolean): readonly CheckPoint[] =>
  points.filter(
    ({ modes, foreign }) =>
      (modes === undefined || modes.includes(mode)) && (foreign === undefined || isForeign),
  );

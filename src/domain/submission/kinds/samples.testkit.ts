// One complete record of every kind, invented. They are also published as docs/protocol/examples.
import { registration } from '../../../../tests/sync/support/records';
import type { KindType } from '../kinds';
import type { AnnualReport } from './annualReport';
import type { EvaluationResult } from './evaluation';
import type { MarketVoice } from './feedback';
import type { FundedDeclaration } from './funded';
import type { InventoryCard } from './inventory';
import type { OpenLicence } from './openLicence';
import type { ProductFiling } from './product';
import type { RecordalNotice } from './recordal';
import type { TechContract } from './techContract';

const base = registration(1, 99);
const patent = { applicationNumber: base.applicationNumber, title: base.title };
const school = { name: '示例大学', code: '12370000MB2861777A' };
const firm = { name: '示例装备有限公司', code: '91370100MA3C08888N' };
const { type, filingDate, grantDate, applicants, projects } = base;

const inventory: InventoryCard = {
  ...patent,
  type,
  filingDate,
  grantDate,
  applicants,
  projects,
  inventors: base.inventors,
  department: '示例学院',
  funded: true,
  implementation: 'none',
  modes: ['ordinaryLicence', 'equity'],
  maturity: '中试',
  selfRating: '较高',
  prospects: '用于储能电站的在线检测',
  contact: '王经办',
};

const evaluation: EvaluationResult = {
  ...patent,
  method: 'GB/T 42748-2023',
  evaluatedOn: '2026-05-20',
  evaluator: '李评估',
  legal: 7800,
  technical: 8250,
  economic: 6900,
  total: 7650,
  tier: 'A',
  indicators: [{ name: '技术先进性', score: 8500 }],
};

const feedback: MarketVoice = {
  voice: 'feedback',
  number: 'FK-2026-0012',
  enterprise: firm,
  industry: 'C3812',
  size: 'medium',
  date: '2026-06-01',
  patent,
  prospect: 4,
  need: '希望提高低温下的精度',
  willing: 'talk',
  mode: 'ordinaryLicence',
  priceFen: 30_000_000,
  contact: '赵经理',
};

const openLicence: OpenLicence = {
  ...patent,
  type,
  grantDate: '2020-11-06',
  holders: [school],
  consent: true,
  from: '2026-07-01',
  until: '2029-06-30',
  fee: { kind: 'royalty', base: 'netSales', ppm: 30_000, upfrontFen: 5_000_000 },
  payment: '入门费签约后30日内一次付清，提成按年度结算',
  evaluationReport: 'none',
  barred: { exclusive: false, suspended: false, annuityUnpaid: false, pledgedWithoutConsent: false },
};

const recordal: RecordalNotice = {
  what: 'licence',
  contractNumber: 'HT-2026-018',
  patents: [patent],
  grantors: [school],
  grantees: [firm],
  licence: 'ordinary',
  territory: '中国',
  signedOn: '2026-05-28',
  effectiveOn: '2026-06-01',
  expiresOn: '2031-05-31',
  priceFen: 80_000_000,
  payment: 'instalments',
  noticeOn: '2026-07-15',
};

const techContract: TechContract = {
  contractNumber: 'HT-2026-018',
  title: '示例检测装置专利实施许可',
  category: 'licence',
  seller: { ...school, region: '370102' },
  buyer: { ...firm, region: '370112' },
  signedOn: '2026-05-28',
  from: '2026-06-01',
  until: '2031-05-31',
  totalFen: 80_000_000,
  technologyFen: 75_000_000,
  deductions: [{ what: '样机材料', fen: 5_000_000 }],
  payment: 'instalments',
  patents: [patent],
};

const product: ProductFiling = {
  productNumber: 'CP-0007',
  enterprise: firm,
  industry: 'C3812',
  product: '示例在线检测仪',
  models: ['SL-200'],
  launchedOn: '2024-03-01',
  year: 2025,
  salesFen: 1_250_000_000,
  profitFen: 210_000_000,
  exportFen: 90_000_000,
  marketSharePpm: 120_000,
  patents: [{ ...patent, source: 'licensed', contribution: '核心检测方法' }],
  contribution: '检测方法决定产品精度',
  recognition: true,
};

const funded: FundedDeclaration = {
  ...patent,
  type,
  filingDate,
  grantDate,
  applicants,
  projects,
  declaredOn: '2024-06-20',
  implemented: false,
  nonUseReason: '配套标准未发布',
};

const annualReport: AnnualReport = {
  institution: school,
  year: 2025,
  modes: [{ mode: 'licence', contracts: 1, amountFen: 80_000_000, receivedFen: 30_000_000 }],
  cashAwardFen: 21_000_000,
  equityAwardFen: 0,
  awardedPeople: 5,
  summary: '全年签订许可合同一项。',
  problems: '中试条件不足。',
  projects: [{ title: patent.title, mode: 'licence', partner: firm.name, amountFen: 80_000_000 }],
  contact: '王经办',
};

export const SAMPLES: Record<KindType, object> = {
  'patent.registration': base,
  'patent.inventory': inventory,
  'patent.evaluation': evaluation,
  'market.feedback': feedback,
  'licence.open': openLicence,
  'agreement.recordal': recordal,
  'agreement.techContract': techContract,
  'product.filing': product,
  'project.declaration': funded,
  'report.annual': annualReport,
};

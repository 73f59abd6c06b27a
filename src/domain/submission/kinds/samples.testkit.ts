// One complete record of every kind, invented. They are also published as docs/protocol/examples.
import { registration } from '../../../../tests/sync/support/records';
import type { KindType } from '../kinds';
import { EXAMPLES } from '../sheet/examples';
import type { FundedDeclaration } from './funded';
import type { InventoryCard } from './inventory';
import type { OpenLicence } from './openLicence';
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

export const SAMPLES: Record<KindType, object> = {
  'patent.registration': base,
  'patent.inventory': inventory,
  ...EXAMPLES,
  'patent.evaluation': { ...EXAMPLES['patent.evaluation'], ...patent },
  'market.feedback': { ...EXAMPLES['market.feedback'], patent },
  'licence.open': openLicence,
  'agreement.recordal': recordal,
  'agreement.techContract': techContract,
  'project.declaration': funded,
};
